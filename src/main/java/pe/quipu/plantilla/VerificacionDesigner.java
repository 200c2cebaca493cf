package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;

/** The sheet that tells live what is still missing, one line a sheet and one answer at the top. */
final class VerificacionDesigner {
    private static final int FILA_RESPUESTA = 5;
    private static final int[] ANCHOS = {30, 64, 12, 18};

    private static final String RESPUESTA = "A5:D5";

    private final Formato formato;
    private final Plano plano;
    private final Marco marco;

    VerificacionDesigner(Formato formato, Plano plano, Marco marco) {
        this.formato = formato;
        this.plano = plano;
        this.marco = marco;
    }

    Hoja design(HojaFormato h) {
        List<HojaFormato> revisadas =
                formato.hojasQueSeLeen().filter(r -> !missing(r).isEmpty()).toList();
        int primera = Plano.PRIMERA_FILA;
        int ultima = primera + revisadas.size() - 1;
        List<Fila> filas = new ArrayList<>(marco.cabecera(h, 0, ANCHOS.length));
        String total = "SUM($C$" + primera + ":$C$" + ultima + ")";
        filas.add(new Fila(
                FILA_RESPUESTA,
                36,
                false,
                List.of(Celda.de(
                        0,
                        Formula.of("IF(" + total + "=0,\"✔ Listo para enviar\",IF(" + total
                                + "=1,\"✖ Falta 1 celda por llenar o corregir\",\"✖ Faltan \"&" + total
                                + "&\" celdas por llenar o corregir\"))"),
                        Estilo.de(Papel.TARJETA_CIFRA)))));
        filas.add(new Fila(
                Plano.FILA_ENCABEZADO,
                18,
                false,
                List.of(
                        Celda.texto(0, "Hoja", Estilo.de(Papel.ENCABEZADO)),
                        Celda.texto(1, "Qué se revisa", Estilo.de(Papel.ENCABEZADO)),
                        Celda.texto(2, "Faltan", Estilo.de(Papel.ENCABEZADO, Estilo.Tipo.CENTRADO)),
                        Celda.texto(3, "Estado", Estilo.de(Papel.ENCABEZADO, Estilo.Tipo.CENTRADO)))));
        for (int i = 0; i < revisadas.size(); i++) {
            filas.add(line(revisadas.get(i), primera + i));
        }
        return Hoja.nueva(h.nombre())
                .pestana(Papel.VERDE)
                .anchos(ANCHOS)
                .filas(filas)
                .condicional(Looks.semaforo(RESPUESTA, "$A$5"))
                .combina(RESPUESTA)
                .condicional(Looks.semaforo("D" + primera + ":D" + ultima, "$D" + primera))
                .protegida()
                .vista(new Hoja.Vista(Plano.FILA_ENCABEZADO, 0, Optional.empty(), "A5", 100, false))
                .impresion(Impresion.todo(marco.pie()))
                .build();
    }

    private Fila line(HojaFormato r, int fila) {
        String destino = "#" + CeldaRef.hojaEnFormula(r.nombre()) + "!A" + Plano.PRIMERA_FILA;
        return Fila.de(
                fila,
                List.of(
                        Celda.texto(0, r.nombre(), Estilo.de(Papel.ENLACE)).conEnlace(destino),
                        Celda.texto(1, what(r), Estilo.de(Papel.CELDA)),
                        Celda.de(2, Formula.of(missing(r)), Estilo.de(Papel.CALCULO, Estilo.Tipo.ENTERO)),
                        Celda.de(
                                3,
                                Formula.of("IF($C" + fila + "=0,\"✔ Completa\",\"✖ Falta\")"),
                                Estilo.de(Papel.CALCULO, Estilo.Tipo.CENTRADO))));
    }

    private static String what(HojaFormato r) {
        if (r.consulta()) {
            return "Que ninguna fila quede en ✖";
        }
        return r.clase() == HojaFormato.Clase.CAMPOS
                ? "Los datos obligatorios (*)"
                : "La columna «Falta» de cada fila: celdas obligatorias sin llenar";
    }

    /** The formula that counts what a sheet misses; empty when it asks for nothing. */
    private String missing(HojaFormato r) {
        if (r.clase() == HojaFormato.Clase.CAMPOS) {
            return r.entradas()
                    .filter(Columna::obligatoria)
                    .map(c -> "("
                            + plano.celda(r.clave(), c.clave(), c.clave())
                                    .orElseThrow()
                                    .enFormula() + "=\"\")*1")
                    .collect(Collectors.joining("+"));
        }
        if (r.consulta()) {
            return r.columnas().stream()
                    .filter(c -> c.tipo() == Columna.Tipo.ESTADO)
                    .findFirst()
                    .map(c -> "COUNTIF(" + CeldaRef.hojaEnFormula(r.nombre()) + "!" + plano.rango(r, c) + ",\"✖*\")")
                    .orElse("");
        }
        return r.columnas().stream()
                .filter(c -> c.tipo() == Columna.Tipo.FALTA)
                .findFirst()
                .map(c -> CeldaRef.hojaEnFormula(r.nombre()) + "!" + plano.rango(r, c))
                .map(rango -> "SUM(" + rango + ")" + (firstOfItsRows(r) ? "+(COUNT(" + rango + ")=0)*1" : ""))
                .orElse("");
    }

    /** Whether the unit opens the rows here: then a sheet without any row misses at least one. */
    private static boolean firstOfItsRows(HojaFormato r) {
        return r.numerada()
                && r.columna("denominacion").filter(Columna::entrada).isPresent();
    }
}
