package pe.quipu.ficha;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Lista;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;

/** Gives a cell its meaning under the declaration of its column; what it cannot understand becomes an observation. */
final class Interprete {
    private static final Set<String> SIN_DATO = Set.of("-", "–", "—", "...", "…", "S/D", "SD", "SIN DATO");
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);
    private static final BigDecimal DUDA_DE_PORCENTAJE = new BigDecimal("1.5");
    private static final int DECIMALES_SOLES = 2;

    private final Formato formato;
    private final List<Observacion> observaciones;

    Interprete(Formato formato, List<Observacion> observaciones) {
        this.formato = formato;
        this.observaciones = observaciones;
    }

    Significado read(Columna c, Lugar lugar, Valor v) {
        if (v.vacio() || SIN_DATO.contains(v.mostrado().strip().toUpperCase(java.util.Locale.ROOT))) {
            return Significado.FALTA;
        } else if (v instanceof Valor.ErrorDeCelda) {
            return refused(Codigo.FIL_010, lugar, v, Map.of());
        } else if (v instanceof Valor.Danado) {
            return refused(Codigo.FIL_011, lugar, v, Map.of());
        }
        return switch (c.tipo()) {
            case ENTERO, CANTIDAD, SOLES, PORCENTAJE -> number(c, lugar, v);
            case LOGRO -> goal(c, lugar, v);
            case FECHA -> date(lugar, v);
            case LISTA -> option(c, lugar, v);
            case CODIGO -> code(c, lugar, v);
            case TEXTO, RAZON, ESTADO, FALTA -> text(c, lugar, v);
        };
    }

    private Significado number(Columna c, Lugar lugar, Valor v) {
        if (v instanceof Valor.Numero n) {
            return doubtful(c, n.numero()) ? doubt(lugar, v, n.numero()) : checked(c, lugar, v, n.numero());
        } else if (v instanceof Valor.Porcentaje p && c.tipo() != Columna.Tipo.SOLES) {
            return checked(c, lugar, v, p.fraccion().multiply(CIEN));
        } else if (v instanceof Valor.Fecha) {
            return refused(Codigo.FIL_009, lugar, v, Map.of());
        } else if (!(v instanceof Valor.Texto)) {
            return refused(Codigo.FIL_001, lugar, v, Map.of());
        }
        String texto = v.mostrado().strip();
        String palabra = Normal.of(texto);
        if (palabra.replace(".", "").equals("NA") || palabra.equals("N/A") || palabra.equals("NO APLICA")) {
            return c.especiales() && c.tipo() != Columna.Tipo.SOLES
                    ? new Significado.NoAplica()
                    : refused(Codigo.FIL_019, lugar, v, Map.of());
        } else if (palabra.replace(".", "").equals("SR") || palabra.equals("NO REPORTO")) {
            return c.especiales() ? new Significado.NoReporto() : refused(Codigo.FIL_019, lugar, v, Map.of());
        }
        boolean porciento = texto.endsWith("%") && c.tipo() != Columna.Tipo.SOLES;
        NumeroReader.Resultado r = NumeroReader.read(porciento ? texto.substring(0, texto.length() - 1) : texto);
        if (r instanceof NumeroReader.Ambiguo a) {
            return refused(Codigo.FIL_002, lugar, v, Map.of("lecturas", either(a.lecturas())));
        } else if (!(r instanceof NumeroReader.Entendido)) {
            return refused(Codigo.FIL_001, lugar, v, Map.of());
        }
        BigDecimal numero = ((NumeroReader.Entendido) r).numero();
        if (!porciento && doubtful(c, numero)) {
            return doubt(lugar, v, numero);
        }
        Significado s = checked(c, lugar, v, numero);
        if (s instanceof Significado.Cantidad) {
            note(Codigo.FIL_003, lugar, v, Map.of("leido", Cifra.cantidad(numero)));
        }
        return s;
    }

    /** A plain number, or the text of one goal; two goals in a cell are two indicators. */
    private Significado goal(Columna c, Lugar lugar, Valor v) {
        LogroReader.Resultado r = LogroReader.read(v.mostrado());
        if (r instanceof LogroReader.Varios varios) {
            return refused(Codigo.FIL_027, lugar, v, Map.of("logros", varios.texto()));
        } else if (r instanceof LogroReader.Ambiguo a) {
            return refused(Codigo.FIL_002, lugar, v, Map.of("lecturas", either(a.lecturas())));
        } else if (!(r instanceof LogroReader.Entendido logro) || !logro.conPalabras()) {
            return number(c, lugar, v);
        } else {
            Significado s = checked(c, lugar, v, logro.valor());
            if (s instanceof Significado.Cantidad) {
                String falta = logro.sinTemporalidad() ? "; no dice para cuándo" : "";
                note(Codigo.FIL_026, lugar, v, Map.of("leido", logro.texto() + falta));
            }
            return s;
        }
    }

    private static String either(List<BigDecimal> lecturas) {
        return lecturas.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" o "));
    }

    /** Without its sign, 0.95 may be 0.95 % or 95 %; never guessed. */
    private static boolean doubtful(Columna c, BigDecimal numero) {
        return c.tipo() == Columna.Tipo.PORCENTAJE && numero.signum() > 0 && numero.compareTo(DUDA_DE_PORCENTAJE) <= 0;
    }

    private Significado doubt(Lugar lugar, Valor v, BigDecimal numero) {
        String lecturas = numero.toPlainString() + " % o "
                + numero.multiply(CIEN).stripTrailingZeros().toPlainString() + " %";
        return refused(Codigo.FIL_023, lugar, v, Map.of("lecturas", lecturas));
    }

    private Significado checked(Columna c, Lugar lugar, Valor v, BigDecimal numero) {
        if (c.minimo() != null && numero.compareTo(c.minimo()) < 0
                || c.maximo() != null && numero.compareTo(c.maximo()) > 0) {
            return refused(Codigo.FIL_004, lugar, v, Map.of("limites", c.limites()));
        } else if (c.tipo() == Columna.Tipo.ENTERO
                && numero.stripTrailingZeros().scale() > 0) {
            return refused(Codigo.FIL_022, lugar, v, Map.of());
        } else if (c.tipo() == Columna.Tipo.SOLES && numero.stripTrailingZeros().scale() > DECIMALES_SOLES) {
            return refused(Codigo.FIL_021, lugar, v, Map.of("decimales", String.valueOf(DECIMALES_SOLES)));
        }
        return new Significado.Cantidad(numero);
    }

    private Significado date(Lugar lugar, Valor v) {
        Optional<LocalDate> fecha = v instanceof Valor.Fecha f
                ? Optional.of(f.fecha()).filter(Interprete::plausible)
                : v instanceof Valor.Texto t ? FechaReader.read(t.texto()) : Optional.empty();
        return fecha.<Significado>map(Significado.Dia::new)
                .orElseGet(() -> refused(Codigo.FIL_008, lugar, v, Map.of()));
    }

    /** A year typed in a date cell, 2023, is shown as 15/07/1905. */
    private static boolean plausible(LocalDate fecha) {
        return fecha.getYear() >= 2000 && fecha.getYear() < 2100;
    }

    private Significado option(Columna c, Lugar lugar, Valor v) {
        Lista lista = formato.lista(c.lista()).orElse(Lista.de(c.lista(), List.of()));
        String escrito = Lista.codigoDe(v.mostrado());
        String codigo = c.lista().equals("clasificador") ? NecesidadReader.clasificador(escrito) : escrito;
        if (lista.opciones().isEmpty()) {
            return new Significado.Palabra(codigo);
        }
        Optional<String> hallado = lista.opciones().stream()
                .filter(o -> Normal.of(o.codigo()).equals(Normal.of(codigo))
                        || Normal.of(o.etiqueta()).equals(Normal.of(v.mostrado())))
                .map(Lista.Opcion::codigo)
                .findFirst();
        if (hallado.isPresent()) {
            return new Significado.Palabra(hallado.get());
        }
        Optional<String> conCero = CodigoReader.lostZero(codigo, lista);
        if (conCero.isPresent()) {
            note(Codigo.FIL_014, lugar, v, Map.of("leido", conCero.get()));
            return new Significado.Palabra(conCero.get());
        }
        String sugerencia = Sugerencia.sentence(Sugerencia.nearest(
                codigo, lista.opciones().stream().map(Lista.Opcion::codigo).toList()));
        return switch (c.lista()) {
            case "aei" -> refused(Codigo.PLA_001, lugar, v, Map.of("sugerencia", sugerencia));
            case "centro_costo" ->
                refused(
                        Codigo.PLA_003,
                        lugar,
                        v,
                        Map.of(
                                "unidades",
                                lista.opciones().stream()
                                        .map(Lista.Opcion::codigo)
                                        .limit(8)
                                        .collect(Collectors.joining(", "))));
            case "unidad_medida", "clasificador" -> {
                note(Codigo.FIL_024, lugar, v, Map.of("sugerencia", sugerencia));
                yield new Significado.Palabra(codigo);
            }
            default -> refused(Codigo.FIL_006, lugar, v, Map.of("sugerencia", sugerencia));
        };
    }

    private Significado code(Columna c, Lugar lugar, Valor v) {
        if (!(v instanceof Valor.Texto) && !(v instanceof Valor.Numero)) {
            return refused(
                    v instanceof Valor.Fecha ? Codigo.FIL_009 : Codigo.FIL_015, lugar, v, Map.of("forma", "texto"));
        }
        String codigo = Lista.codigoDe(CodigoReader.clean(v.mostrado()));
        Optional<Lista> lista =
                formato.lista(c.lista()).filter(l -> !l.opciones().isEmpty());
        if (lista.isPresent() && lista.get().opcion(codigo).isEmpty()) {
            Optional<String> conCero = CodigoReader.lostZero(codigo, lista.get());
            if (conCero.isPresent()) {
                note(Codigo.FIL_014, lugar, v, Map.of("leido", conCero.get()));
                return new Significado.Palabra(conCero.get());
            }
        } else if (v instanceof Valor.Numero && lista.isEmpty()) {
            // A year typed as a number lost nothing.
            if (!codigo.matches("\\d+") || c.largo() != codigo.length() && !codigo.matches("20\\d\\d")) {
                return refused(Codigo.FIL_015, lugar, v, Map.of("forma", "texto, con todos sus ceros"));
            }
        }
        return text(c, lugar, new Valor.Texto(codigo));
    }

    private Significado text(Columna c, Lugar lugar, Valor v) {
        String texto = v.mostrado().strip();
        if (c.largo() > 0 && texto.codePointCount(0, texto.length()) > c.largo()) {
            return refused(
                    Codigo.FIL_007,
                    lugar,
                    v,
                    Map.of(
                            "largo",
                            String.valueOf(c.largo()),
                            "tiene",
                            String.valueOf(texto.codePointCount(0, texto.length()))));
        }
        return new Significado.Palabra(texto);
    }

    private Significado refused(Codigo codigo, Lugar lugar, Valor v, Map<String, String> datos) {
        note(codigo, lugar, v, datos);
        return new Significado.Ilegible();
    }

    private void note(Codigo codigo, Lugar lugar, Valor v, Map<String, String> datos) {
        observaciones.add(new Observacion(codigo, lugar, v.mostrado(), datos));
    }
}
