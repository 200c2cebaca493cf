package pe.quipu.plantilla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Validacion;

/** What each input cell lets a person type, and the sentence that helps. Lists always by name, never literal. */
final class ValidacionRules {
    private static final int TITULO = 32;
    private static final int AYUDA = 250;
    private static final int ERROR = 220;
    private static final BigDecimal ANIO_2000 = BigDecimal.valueOf(36526);
    private static final BigDecimal ANIO_2100 = BigDecimal.valueOf(73050);

    private ValidacionRules() {}

    static Validacion rule(Formato formato, HojaFormato hoja, Columna c, String rango) {
        String celda = rango.split(":")[0];
        Validacion.Severidad severidad = Validacion.Severidad.ALTO;
        Validacion.Condicion condicion;
        String error;
        if (c.tipo() == Columna.Tipo.LISTA && free(formato, c)) {
            condicion = new Validacion.Libre();
            error = "";
        } else if (c.tipo() == Columna.Tipo.LISTA) {
            condicion = new Validacion.Lista(ListasDesigner.formula(formato, hoja, c, celda));
            error = "Elija un valor de la lista: flecha a la derecha de la celda.";
            if (!c.dependeDe().isEmpty() || c.abierta()) {
                severidad = Validacion.Severidad.AVISO;
            }
        } else if (c.tipo() == Columna.Tipo.ENTERO) {
            condicion = new Validacion.Personalizada("AND(ISNUMBER(" + celda + ")," + celda + "=INT(" + celda + ")"
                    + limit(celda, ">=", c.minimo()) + limit(celda, "<=", c.maximo()) + ")");
            error = "Escriba un número entero" + limits(c) + ".";
        } else if (c.tipo().numerico() && c.especiales()) {
            boolean soles = c.tipo() == Columna.Tipo.SOLES;
            condicion = new Validacion.Personalizada("OR(AND(ISNUMBER(" + celda + ")" + limit(celda, ">=", c.minimo())
                    + limit(celda, "<=", c.maximo()) + ")," + (soles ? "" : celda + "=\"NA\",") + celda + "=\"SR\")");
            error = "Escriba solo el número" + limits(c) + (soles ? "" : ", o NA (no aplica)")
                    + ", o SR (no se tiene el dato).";
        } else if (c.tipo().numerico()) {
            condicion = new Validacion.Decimal(c.minimo(), c.maximo());
            error = "Escriba solo el número" + limits(c) + ", sin letras ni símbolos.";
        } else if (c.tipo() == Columna.Tipo.FECHA) {
            condicion = new Validacion.Decimal(ANIO_2000, ANIO_2100);
            error = "Escriba una fecha: dd/mm/aaaa.";
        } else if (c.largo() > 0) {
            condicion = new Validacion.LargoMaximo(c.largo());
            error = "Escriba como máximo " + c.largo() + " caracteres.";
        } else {
            condicion = new Validacion.Libre();
            error = "";
        }
        return new Validacion(
                rango, condicion, severidad, cut(c.nombre(), TITULO), cut(help(c), AYUDA), cut(error, ERROR));
    }

    /** A list the entity has not filled in its catalogue yet: any text goes. */
    private static boolean free(Formato formato, Columna c) {
        return formato.lista(c.lista()).map(l -> l.opciones().isEmpty()).orElse(true);
    }

    private static String help(Columna c) {
        List<String> partes = new ArrayList<>();
        if (!c.ayuda().isEmpty()) {
            partes.add(c.ayuda());
        }
        if (c.especiales()) {
            partes.add(
                    c.tipo() == Columna.Tipo.SOLES
                            ? "Soles, solo el número, o SR (no se tiene el dato). 0 es «no se gastó»."
                            : "Número, NA (no aplica) o SR (no se tiene el dato). 0 es «no se ejecutó».");
        } else if (c.tipo() == Columna.Tipo.SOLES && c.ayuda().isEmpty()) {
            partes.add("Soles, solo el número.");
        } else if (c.tipo() == Columna.Tipo.LISTA && c.ayuda().isEmpty()) {
            partes.add("Elija de la lista.");
        }
        if (c.obligatoria()) {
            partes.add("Obligatorio.");
        }
        return partes.isEmpty() ? c.nombre() + "." : String.join(" ", partes);
    }

    private static String limit(String celda, String operador, BigDecimal limite) {
        return Optional.ofNullable(limite)
                .map(l -> "," + celda + operador + l.toPlainString())
                .orElse("");
    }

    private static String limits(Columna c) {
        return c.limites().isEmpty() ? "" : " " + c.limites();
    }

    private static String cut(String texto, int largo) {
        return texto.length() <= largo ? texto : texto.substring(0, largo - 1) + "…";
    }
}
