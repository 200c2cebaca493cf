package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Lista;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Valor;

/**
 * The hidden sheet of lists: two columns a list (what is shown, the value it depends on), each with a name; and the
 * named constants that formulas of the form use (thresholds of the semáforo).
 */
final class ListasDesigner {
    static final String HOJA = "Listas";
    private static final Estilo CODIGO = Estilo.de(Estilo.Papel.CELDA, Estilo.Tipo.CODIGO);
    private static final Estilo NUMERO = Estilo.de(Estilo.Papel.CELDA, Estilo.Tipo.CANTIDAD);

    private final List<Lista> listas;
    private final Map<String, Valor> constantes;

    ListasDesigner(Formato formato, Map<String, Valor> constantes) {
        this.listas =
                formato.listasUsadas().stream().map(ListasDesigner::grouped).toList();
        this.constantes = new TreeMap<>(constantes);
    }

    /** What depends on the same value stands together, because a dependent drop-down is a run of rows. */
    private static Lista grouped(Lista lista) {
        List<String> grupos =
                lista.opciones().stream().map(Lista.Opcion::grupo).distinct().toList();
        return new Lista(
                lista.clave(),
                lista.opciones().stream()
                        .sorted(Comparator.comparingInt(o -> grupos.indexOf(o.grupo())))
                        .toList());
    }

    Hoja hoja() {
        Map<Integer, List<Celda>> filas = new TreeMap<>();
        for (int i = 0; i < listas.size(); i++) {
            Lista lista = listas.get(i);
            put(filas, 1, Celda.texto(2 * i, lista.clave(), CODIGO));
            for (int j = 0; j < lista.opciones().size(); j++) {
                Lista.Opcion o = lista.opciones().get(j);
                put(filas, j + 2, Celda.texto(2 * i, o.etiqueta(), CODIGO));
                put(filas, j + 2, Celda.texto(2 * i + 1, o.grupo(), CODIGO));
            }
        }
        int fila = 1;
        for (var constante : constantes.entrySet()) {
            put(filas, fila, Celda.texto(2 * listas.size(), constante.getKey(), CODIGO));
            put(filas, fila++, Celda.de(2 * listas.size() + 1, constante.getValue(), NUMERO));
        }
        return Hoja.nueva(HOJA)
                .oculta()
                .filas(filas.entrySet().stream()
                        .map(f -> new Fila(f.getKey(), 15, false, f.getValue()))
                        .toList())
                .build();
    }

    private static void put(Map<Integer, List<Celda>> filas, int fila, Celda celda) {
        filas.computeIfAbsent(fila, f -> new ArrayList<>()).add(celda);
    }

    List<Nombre> nombres() {
        List<Nombre> nombres = new ArrayList<>();
        for (int i = 0; i < listas.size(); i++) {
            nombres.add(new Nombre("lista_" + listas.get(i).clave(), rango(2 * i, listas.get(i))));
        }
        int fila = 1;
        for (String clave : constantes.keySet()) {
            nombres.add(new Nombre(clave, HOJA + "!$" + CeldaRef.letras(2 * listas.size() + 1) + "$" + fila++));
        }
        return nombres;
    }

    private static String rango(int columna, Lista lista) {
        String letras = CeldaRef.letras(columna);
        int ultima = Math.max(2, lista.opciones().size() + 1);
        return HOJA + "!$" + letras + "$2:$" + letras + "$" + ultima;
    }

    /** A name; for a dependent list the part of it whose group is the value of the other cell of the row. */
    static String formula(Formato formato, HojaFormato hoja, Columna c, String celda) {
        if (c.dependeDe().isEmpty()) {
            return "lista_" + c.lista();
        }
        int indice =
                2 * formato.listasUsadas().stream().map(Lista::clave).toList().indexOf(c.lista());
        String grupos = rango(indice + 1, formato.lista(c.lista()).orElse(Lista.de(c.lista(), List.of())));
        String manda = "$" + Plano.letras(hoja, c.dependeDe()) + celda.replaceAll("[A-Z]", "");
        return "OFFSET(" + HOJA + "!$" + CeldaRef.letras(indice) + "$2,MATCH(" + manda + "," + grupos
                + ",0)-1,0,COUNTIF(" + grupos + "," + manda + "),1)";
    }
}
