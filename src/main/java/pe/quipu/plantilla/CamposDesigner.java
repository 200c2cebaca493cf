package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Validacion;

/** A sheet of fields: a table whose rows are the fields, so that it is read as any other table. */
final class CamposDesigner {
    private static final List<String> ENCABEZADOS = List.of("Clave", "Campo", "Valor", "Ayuda");

    private final Formato formato;
    private final Plano plano;
    private final Relleno relleno;
    private final Marco marco;

    CamposDesigner(Formato formato, Plano plano, Relleno relleno, Marco marco) {
        this.formato = formato;
        this.plano = plano;
        this.relleno = relleno;
        this.marco = marco;
    }

    Hoja design(HojaFormato h) {
        // The key column is hidden, so titles and help stand one column further than in a table.
        List<Fila> filas = new ArrayList<>(marco.cabecera(h, 1, ENCABEZADOS.size()));
        filas.add(heading(Plano.FILA_CLAVES, Plano.COLUMNAS_DE_CAMPOS, Papel.CLAVE, true));
        filas.add(heading(Plano.FILA_ENCABEZADO, ENCABEZADOS, Papel.ENCABEZADO, false));
        Expresion expresion = new Expresion(formato, plano, h);
        List<Validacion> validaciones = new ArrayList<>();
        for (Columna c : h.columnas()) {
            int fila = plano.filas(h).get(c.clave());
            boolean open = c.entrada() && !relleno.bloqueada(h.clave(), c.clave());
            Contenido valor =
                    c.calculada() ? Formula.of(expresion.en(c.formula(), fila)) : relleno.campo(h.clave(), c.clave());
            filas.add(Fila.de(
                    fila,
                    List.of(
                            Celda.texto(0, c.clave(), Estilo.de(Papel.CLAVE, Estilo.Tipo.CODIGO)),
                            Celda.texto(
                                    1,
                                    c.encabezado() + (c.obligatoria() ? " *" : ""),
                                    Estilo.de(open ? Papel.ENCABEZADO_ENTRADA : Papel.ENCABEZADO)),
                            Celda.de(2, valor, Looks.cell(c, open)),
                            Celda.texto(3, c.ayuda(), Estilo.de(Papel.NOTA)))));
            if (open) {
                validaciones.add(ValidacionRules.rule(formato, h, c, "C" + fila + ":C" + fila));
            }
        }
        HojaBuilder hoja = Hoja.nueva(h.nombre())
                .pestana(Papel.TITULO)
                .columnas(List.of(
                        new Hoja.Columna(14, true),
                        new Hoja.Columna(36, false),
                        new Hoja.Columna(56, false),
                        new Hoja.Columna(64, false)))
                .filas(filas)
                .validaciones(validaciones)
                .vista(new Hoja.Vista(Plano.FILA_ENCABEZADO, 0, Optional.empty(), firstInput(h), 100, false))
                .impresion(Impresion.todo(marco.pie()));
        return (h.protegida() ? hoja.protegida() : hoja).build();
    }

    private static Fila heading(int numero, List<String> textos, Papel papel, boolean hidden) {
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < textos.size(); i++) {
            celdas.add(Celda.texto(
                    i,
                    textos.get(i),
                    Estilo.de(papel, papel == Papel.CLAVE ? Estilo.Tipo.CODIGO : Estilo.Tipo.CENTRADO)));
        }
        return new Fila(numero, hidden ? 15 : 18, hidden, celdas);
    }

    private String firstInput(HojaFormato h) {
        return h.columnas().stream()
                .filter(c -> c.entrada() && !relleno.bloqueada(h.clave(), c.clave()))
                .findFirst()
                .map(c -> "C" + plano.filas(h).get(c.clave()))
                .orElse("C" + Plano.PRIMERA_FILA);
    }
}
