package pe.quipu.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.Formas;
import pe.quipu.plantilla.PlantillaDesigner;

/** A small entity, its activities, and its forms filled in, written and read back. */
final class Entidades {
    static final Escala ESCALA = new Escala("95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Ámbar", "");
    static final Unidad UNIDAD =
            new Unidad("03.11", "Rentas", Unidad.Tipo.UNIDAD_ORGANICA, Optional.empty(), "03.11", "Gerente");

    private Entidades() {}

    static Estructura estructura(int indicadores) {
        Parametros parametros = new Parametros(
                "301498",
                "Municipalidad Provincial de Ilo",
                2022,
                ESCALA,
                Parametros.Reporta.UNIDAD,
                Parametros.Inhabil.SE_MANTIENE,
                Parametros.NoReporto.CERO,
                Optional.empty(),
                Optional.empty(),
                30);
        List<Indicador> lista = java.util.stream.IntStream.rangeClosed(1, indicadores)
                .mapToObj(n -> new Indicador(
                        "IND.0" + n + ".OEI.01",
                        "OEI.01",
                        "Indicador " + n,
                        "%",
                        Sentido.ASCENDENTE,
                        Optional.empty(),
                        BigDecimal.valueOf(80),
                        UNIDAD.codigo()))
                .toList();
        return new Estructura(
                parametros,
                List.of(UNIDAD),
                List.of(),
                List.of(),
                lista,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                "");
    }

    static ActividadOperativa actividad(
            String codigo, TipoMeta tipo, Medicion medicion, Programacion fisica, Programacion soles) {
        return Muestra.actividad(
                codigo, "", UNIDAD.codigo(), "AEI.01.01", "Actividad " + codigo, tipo, medicion, fisica, soles);
    }

    /** A measure promised in the third quarter of 2022. */
    static Compromiso compromiso(String actividad) {
        Periodo origen = Periodo.trimestre(2022, 3);
        return new Compromiso(
                Compromiso.codigo(origen, actividad),
                actividad,
                "Actividad " + actividad,
                UNIDAD.codigo(),
                origen,
                "Contratar",
                "Jefe",
                Optional.of(LocalDate.of(2022, 11, 30)),
                Compromiso.Cumplida.SIN_RESPUESTA,
                "",
                "");
    }

    static Formato formato(String forma, Periodo periodo) {
        try {
            return FormatoReader.read(Files.readString(Formas.FOLDER.resolve(forma + ".yaml")))
                    .para(periodo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form with its values, as it comes back from a disk. */
    static LibroLleno delivered(Formato formato, Relleno relleno) {
        Identidad identidad = new Identidad(formato.clave(), 1, "301498", "03.11", "2022-T4", "", 0);
        Map<String, Valor> constantes = formato.clave().equals("evaluacion") ? Formas.CONSTANTES : Map.of();
        byte[] xlsx = XlsxWriter.write(PlantillaDesigner.design(
                new PlantillaDesigner.Pedido(formato, identidad, relleno, constantes, "Prueba")));
        return ((Lectura.Legible) XlsxReader.read(xlsx)).libro();
    }

    static Expediente expediente(
            LibroLleno libro, Formato formato, Relleno plan, List<ActividadOperativa> actividades) {
        return new Expediente(FichaReader.read(libro, formato), plan, actividades, ESCALA);
    }

    /** An evaluation with what the office knows around it. */
    static Expediente evaluacion(
            LibroLleno libro, Formato formato, Relleno plan, List<ActividadOperativa> actividades, Periodo periodo) {
        return new Expediente(
                FichaReader.read(libro, formato),
                plan,
                actividades,
                ESCALA,
                Optional.of(new Expediente.Entorno(estructura(1), UNIDAD, periodo, List.of(), 0)));
    }
}
