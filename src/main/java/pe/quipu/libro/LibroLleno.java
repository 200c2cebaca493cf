package pe.quipu.libro;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A filled workbook as it was read: values only, sheet by sheet, nothing decided yet. */
public record LibroLleno(List<HojaLlena> hojas, Map<String, String> propiedades) {
    public LibroLleno {
        hojas = List.copyOf(hojas);
        propiedades = Map.copyOf(propiedades);
    }

    /** The first sheet of that exact name. */
    public Optional<HojaLlena> hoja(String nombre) {
        return hojas.stream().filter(h -> h.nombre().equals(nombre)).findFirst();
    }

    /** Keeps everything that is pushed. */
    public static class Recolector implements Sumidero {
        private static final LocalDate EPOCA_1900 = LocalDate.of(1899, 12, 30);
        private static final LocalDate EPOCA_1904 = LocalDate.of(1904, 1, 1);
        private static final int ULTIMO_DIA = 2_958_465; // 31/12/9999, the last date of a spreadsheet

        private final List<HojaLlena> hojas = new ArrayList<>();
        private final Map<String, String> propiedades = new TreeMap<>();
        private HojaLlena.Recolector actual;
        private LocalDate epoca = EPOCA_1900;

        public LibroLleno libro() {
            close();
            return new LibroLleno(hojas, propiedades);
        }

        private void close() {
            if (actual != null) {
                hojas.add(actual.hoja());
                actual = null;
            }
        }

        @Override
        public void hoja(String nombre, boolean oculta) {
            close();
            actual = new HojaLlena.Recolector(nombre, oculta);
        }

        @Override
        public void fechas1904(boolean si) {
            epoca = si ? EPOCA_1904 : EPOCA_1900;
        }

        @Override
        public void numero(int fila, int columna, long sinEscala, int escala, Vista vista, boolean formula) {
            BigDecimal numero = BigDecimal.valueOf(sinEscala, escala);
            Valor valor =
                    switch (vista) {
                        case GENERAL -> new Valor.Numero(numero);
                        case PORCENTAJE -> new Valor.Porcentaje(numero);
                        case FECHA -> fecha(numero);
                    };
            actual.put(fila, columna, valor, formula);
        }

        private Valor fecha(BigDecimal dias) {
            if (dias.signum() < 0 || dias.compareTo(BigDecimal.valueOf(ULTIMO_DIA)) > 0) {
                return new Valor.Danado(dias.toPlainString());
            }
            try {
                return new Valor.Fecha(epoca.plusDays(dias.longValue()));
            } catch (DateTimeException e) {
                return new Valor.Danado(dias.toPlainString());
            }
        }

        @Override
        public void texto(int fila, int columna, String texto, boolean formula) {
            actual.put(fila, columna, Valor.texto(texto), formula);
        }

        @Override
        public void logico(int fila, int columna, boolean valor, boolean formula) {
            actual.put(fila, columna, new Valor.Logico(valor), formula);
        }

        @Override
        public void error(int fila, int columna, String codigo, boolean formula) {
            actual.put(fila, columna, new Valor.ErrorDeCelda(codigo), formula);
        }

        @Override
        public void danado(int fila, int columna, String crudo) {
            actual.put(fila, columna, new Valor.Danado(crudo), false);
        }

        @Override
        public void combinada(int fila, int columna, int ultimaFila, int ultimaColumna) {
            actual.merge(new HojaLlena.Combinada(fila, columna, ultimaFila, ultimaColumna));
        }

        @Override
        public void propiedad(String nombre, String valor) {
            propiedades.put(nombre, valor);
        }
    }
}
