package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Norma;

/** Draws the workbook of a form: what it declares, filled with what is already known. */
public final class PlantillaDesigner {
    /** A page of A4: one column is never divided between pages, so it has to fit. */
    private static final int ANCHO_DE_TEXTO = 78;

    /**
     * @param constantes named values the formulas of the form use ({@code umbral_verde}…)
     * @param subtitulo entity, unit and period, under every title
     * @param norma the one its sentences may cite
     */
    public record Pedido(
            Formato formato,
            Identidad identidad,
            Relleno relleno,
            Map<String, Valor> constantes,
            String subtitulo,
            Norma norma) {
        public Pedido {
            formato = formato.sinVacias(relleno);
        }

        /** Of nobody in particular: it cites no norm. */
        public Pedido(
                Formato formato,
                Identidad identidad,
                Relleno relleno,
                Map<String, Valor> constantes,
                String subtitulo) {
            this(formato, identidad, relleno, constantes, subtitulo, Norma.NINGUNA);
        }
    }

    private PlantillaDesigner() {}

    public static Libro design(Pedido p) {
        Plano plano = new Plano(p.formato(), p.relleno());
        Marco marco = new Marco(
                p.subtitulo(),
                p.formato().titulo() + " · " + p.identidad().periodo(),
                p.formato().hojas().stream()
                        .filter(h -> h.clase() == HojaFormato.Clase.VERIFICACION)
                        .map(HojaFormato::nombre)
                        .findFirst(),
                p.constantes(),
                p.norma());
        List<Hoja> hojas = new ArrayList<>();
        for (HojaFormato h : p.formato().hojas()) {
            hojas.add(
                    switch (h.clase()) {
                        case CAMPOS -> new CamposDesigner(p.formato(), plano, p.relleno(), marco).design(h);
                        case TABLA -> new TablaDesigner(p.formato(), plano, p.relleno(), marco).design(h);
                        case TEXTO -> text(h, marco);
                        case VERIFICACION -> new VerificacionDesigner(p.formato(), plano, marco).design(h);
                        case LIBRE -> free(h, marco, p.relleno());
                    });
        }
        ListasDesigner listas = new ListasDesigner(p.formato(), p.constantes());
        hojas.add(listas.hoja());
        hojas.add(identity(p.identidad()));
        Map<String, String> propiedades = new LinkedHashMap<>();
        p.identidad().claves().forEach((clave, valor) -> propiedades.put(Identidad.PREFIJO + clave, valor));
        return new Libro(p.formato().titulo(), hojas, listas.nombres(), propiedades);
    }

    private static Hoja text(HojaFormato h, Marco marco) {
        List<Fila> filas = new ArrayList<>(marco.cabecera(h, 0, 1));
        int fila = Plano.FILA_GRUPO + 1;
        for (String linea : h.texto()) {
            filas.add(Fila.de(fila++, List.of(Celda.texto(0, marco.said(linea), Estilo.de(Papel.CELDA)))));
        }
        fila++;
        filas.add(Fila.de(fila++, List.of(Celda.texto(0, "Colores de las celdas", Estilo.de(Papel.SECCION)))));
        filas.add(Fila.de(
                fila++,
                List.of(Celda.texto(
                        0,
                        "Encabezado marrón y celdas amarillas: usted lo llena",
                        Estilo.de(Papel.ENCABEZADO_ENTRADA)))));
        filas.add(Fila.de(
                fila++, List.of(Celda.texto(0, "Gris: viene del plan o de la oficina", Estilo.de(Papel.BLOQUEADO)))));
        filas.add(Fila.de(fila, List.of(Celda.texto(0, "Celeste: se calcula solo", Estilo.de(Papel.CALCULO)))));
        return Hoja.nueva(h.nombre())
                .pestana(Papel.SIN_DATO)
                .anchos(ANCHO_DE_TEXTO)
                .filas(filas)
                .protegida()
                .impresion(Impresion.todo(marco.pie()))
                .build();
    }

    /** «Notas» travels as plain values: what the unit wrote comes back cell by cell. */
    private static Hoja free(HojaFormato h, Marco marco, Relleno relleno) {
        List<Fila> filas = new ArrayList<>(marco.cabecera(h, 0, 6));
        for (Relleno.FilaRelleno fila : relleno.filas(h.clave())) {
            filas.add(Fila.de(
                    Integer.parseInt(fila.id()),
                    fila.valores().entrySet().stream()
                            .map(v -> Celda.de(Integer.parseInt(v.getKey()), v.getValue(), Estilo.de(Papel.CELDA)))
                            .sorted((a, b) -> Integer.compare(a.columna(), b.columna()))
                            .toList()));
        }
        return Hoja.nueva(h.nombre())
                .pestana(Papel.NOTA)
                .anchos(30, 18, 18, 18, 18, 18)
                .filas(filas)
                .vista(new Hoja.Vista(0, 0, java.util.Optional.empty(), "A6", 100, true))
                .impresion(Impresion.todo(marco.pie()))
                .build();
    }

    private static Hoja identity(Identidad identidad) {
        List<Fila> filas = new ArrayList<>();
        Estilo estilo = Estilo.de(Papel.CLAVE, Estilo.Tipo.CODIGO);
        identidad
                .claves()
                .forEach((clave, valor) -> filas.add(new Fila(
                        filas.size() + 1,
                        15,
                        false,
                        List.of(Celda.texto(0, clave, estilo), Celda.texto(1, valor, estilo)))));
        return Hoja.nueva(Identidad.HOJA).oculta().anchos(20, 40).filas(filas).build();
    }
}
