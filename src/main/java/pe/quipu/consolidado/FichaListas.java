package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Rezago;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Compromiso;

/** The two lists of sheet Ficha: what is red or amber, the lowest first, and what was promised and is still open. */
final class FichaListas {
    private static final int ESTADO = 3;
    private static final int SITUACION = 2;
    private static final int CAUSA = 88;

    private final Marco<Consolidado> marco;
    private final Tabla<DeActividad> actividades;
    private final Recuento<DeActividad> rezagadas;
    private final Recuento<Compromiso> abiertos;
    private final FichaLista<DeActividad> primera;
    private final FichaLista<Compromiso> segunda;

    /** @param fila of the first one */
    FichaListas(Marco<Consolidado> marco, Tabla<DeActividad> actividades, Eleccion elegida, int fila) {
        this.marco = marco;
        this.actividades = actividades;
        this.rezagadas = new Rezagadas(marco, actividades).de(elegida);
        this.abiertos = new Abiertos(marco).de(elegida);
        this.primera = new FichaLista<>(rezagadas, fila, 7, 42, behind());
        this.segunda = new FichaLista<>(abiertos, primera.ultima() + 2, 3, 30, promised());
    }

    Stream<Tabla<?>> apoyo() {
        return Stream.of(rezagadas.tabla(), abiertos.tabla());
    }

    int ultima() {
        return segunda.ultima();
    }

    List<FormatoCondicional> colours() {
        return List.of(primera.colours(ESTADO), segunda.colours(SITUACION));
    }

    /** @param compromisos where the promises are told in full, if anywhere */
    void draw(Lienzo lienzo, Optional<String> compromisos) {
        String ambar = marco.escala().palabraAmbar();
        primera.draw(
                lienzo,
                new FichaLista.Palabras(
                        "Ninguna actividad medida está en ✖ Rojo ni en ▲ {ámbar}",
                        "✖ Rojo y ▲ {ámbar}, de la más baja a la más alta: ",
                        "Todas las actividades, en la hoja Actividades ►",
                        "más en la hoja Actividades ►",
                        "#'" + actividades.cuadro().hoja() + "'!A" + Cuadro.PRIMERA),
                ambar);
        lienzo.height(segunda.fila() - 1, 8);
        segunda.draw(
                lienzo,
                new FichaLista.Palabras(
                        "Sin compromisos abiertos de evaluaciones anteriores",
                        "Compromisos abiertos de evaluaciones anteriores: ",
                        compromisos.isPresent() ? "Todos, en la hoja Compromisos ►" : "",
                        compromisos.isPresent() ? "más en la hoja Compromisos ►" : "más",
                        compromisos.orElse("")),
                ambar);
    }

    private List<FichaLista.Columna<DeActividad>> behind() {
        return List.of(
                activity(0, "Código", Tipo.CODIGO, "codigo_ao", 30),
                activity(1, "Actividad", Tipo.TEXTO, "denominacion", 105),
                new FichaLista.Columna<>(
                        2,
                        2,
                        "Avance a la fecha",
                        Tipo.PORCENTAJE,
                        k -> looked("fis_acum", k),
                        a -> actividades.valor("fis_acum", a)),
                activity(ESTADO, "Estado", Tipo.CENTRADO, "estado_fisico", 30),
                new FichaLista.Columna<>(
                        4,
                        4,
                        "Causa",
                        Tipo.TEXTO,
                        k -> Corto.formula(rezagadas.en("causa", k), CAUSA),
                        a -> Valor.texto(Corto.of(Rezago.causa(a), CAUSA))),
                activity(5, "Medida correctiva", Tipo.TEXTO, "medida_correctiva", 100),
                activity(6, "Responsable (cargo)", Tipo.TEXTO, "responsable", 60),
                activity(7, "Plazo", Tipo.CENTRADO, "plazo", 30));
    }

    private FichaLista.Columna<DeActividad> activity(
            int columna, String encabezado, Tipo tipo, String clave, int letras) {
        return new FichaLista.Columna<>(
                columna,
                columna,
                encabezado,
                tipo,
                k -> Corto.formula(looked(clave, k), letras),
                a -> Valor.texto(Corto.of(actividades.valor(clave, a).mostrado(), letras)));
    }

    /** A column of Actividades, in the row that the hidden list says. */
    private String looked(String clave, String k) {
        return "INDEX(" + actividades.cuadro().rango(clave) + "," + rezagadas.en("posicion", k) + ")";
    }

    private List<FichaLista.Columna<Compromiso>> promised() {
        return List.of(
                promise(0, 0, "Desde", Tipo.CODIGO, "origen", 30),
                promise(1, 1, "Actividad", Tipo.TEXTO, "actividad", 75),
                promise(SITUACION, 3, "Situación", Tipo.CENTRADO, "situacion", 30),
                promise(4, 5, "Medida prometida", Tipo.TEXTO, "medida", 115),
                promise(6, 6, "Responsable (cargo)", Tipo.TEXTO, "responsable", 44),
                new FichaLista.Columna<>(
                        7,
                        7,
                        "Plazo",
                        Tipo.FECHA,
                        k -> "IF(%1$s=\"\",\"\",%1$s)".formatted(abiertos.en("plazo", k)),
                        p -> p.plazo().<Valor>map(Valor.Fecha::new).orElse(Valor.VACIO)));
    }

    private FichaLista.Columna<Compromiso> promise(
            int desde, int hasta, String encabezado, Tipo tipo, String clave, int letras) {
        return new FichaLista.Columna<>(
                desde,
                hasta,
                encabezado,
                tipo,
                k -> Corto.formula(abiertos.en(clave, k), letras),
                p -> Valor.texto(Corto.of(abiertos.tabla().valor(clave, p).mostrado(), letras)));
    }
}
