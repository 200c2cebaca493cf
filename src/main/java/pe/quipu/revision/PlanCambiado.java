package pe.quipu.revision;

import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.ficha.Significado;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Lista;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * What came written is the approved plan, or what an accepted evaluation told: it wins, and a change is told with who
 * says otherwise (Directiva 003-2016-MPH/17, art. 8.2.3). The
 * closed months of a modification, with what its running totals began with, are more than that: {@link
 * MesCerradoCambiado}.
 */
final class PlanCambiado implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return e.ficha().hojas().values().stream()
                .filter(h -> h.formato().clase() == HojaFormato.Clase.TABLA && !e.soloConsulta(h.formato()))
                .flatMap(h -> h.filas().stream().flatMap(f -> row(e, h, f)));
    }

    private static Stream<Observacion> row(Expediente e, HojaFicha h, FilaFicha f) {
        return e.plan().fila(h.formato().clave(), f.id()).stream().flatMap(r -> h.formato().columnas().stream()
                .filter(c -> e.escrita(h.formato(), f.id(), c) && !(e.es("formulacion") && goal(c)))
                .filter(c -> !(e.es("formulacion")
                        && c.clave().equals(CodigoDeOtraFila.COLUMNA)
                        && CodigoDeOtraFila.moved(e, f)))
                .filter(c -> f.dato(c.clave())
                        .filter(d -> differs(r.valor(c.clave()), d))
                        .isPresent())
                .map(c -> e.observe(
                        Codigo.PLA_006,
                        h.formato(),
                        f,
                        c.clave(),
                        Map.of("plan", shown(r, c), "fuente", source(e, h.formato(), f, c)))));
    }

    private static String source(Expediente e, HojaFormato h, FilaFicha f, Columna c) {
        return h.clave().equals("compromisos")
                ? "el compromiso " + f.id()
                : e.plan()
                        .fuente(h.clave(), f.id(), c.clave())
                        .map(periodo -> "la evaluación " + periodo)
                        .orElse("el plan aprobado");
    }

    private static boolean goal(Columna c) {
        return c.mes() > 0 || c.clave().equals(ValorInicialEquivocado.COLUMNA);
    }

    private static String shown(Relleno.FilaRelleno r, Columna c) {
        Valor v = r.valor(c.clave());
        return v.vacio() ? "vacío" : v.mostrado();
    }

    private static boolean differs(Valor plan, Dato dato) {
        if (plan.vacio()) {
            return !dato.falta();
        } else if (plan instanceof Valor.Numero n) {
            return dato.numero().map(d -> d.compareTo(n.numero()) != 0).orElse(true);
        } else if (plan instanceof Valor.Fecha fecha) {
            return !dato.dia().equals(java.util.Optional.of(fecha.fecha()));
        }
        // NA and SR of an earlier quarter are written too
        String escrito = dato.significado() instanceof Significado.Palabra p
                ? p.texto()
                : dato.recibido().mostrado().strip();
        return !Lista.codigoDe(escrito).equals(Lista.codigoDe(plan.mostrado()));
    }
}
