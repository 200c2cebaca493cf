package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Corte;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/**
 * What every sheet of a workbook of the whole entity needs to know of it.
 *
 * @param consolidado what the workbook is made from: an evaluation or a formulation
 */
record Marco<L extends Legajo>(L consolidado, Map<String, Unidad> unidades, Map<String, String> oeis) {
    static <L extends Legajo> Marco<L> of(L c) {
        Map<String, String> oeis = new HashMap<>();
        c.estructura().acciones().forEach(a -> oeis.put(a.codigo(), a.oei()));
        return new Marco<>(
                c,
                c.estructura().unidades().stream()
                        .collect(Collectors.toMap(Unidad::codigo, u -> u, (uno, otro) -> uno)),
                oeis);
    }

    Escala escala() {
        return consolidado.estructura().escala(consolidado.periodo());
    }

    String subtitulo() {
        Periodo periodo = consolidado.periodo();
        return Stream.of(
                        consolidado.estructura().parametros().nombre(),
                        new Corte(periodo, consolidado.fecha()).titulo(),
                        periodo.evalua() ? "corte " + day(periodo.corte()) : "",
                        "elaborado el " + day(consolidado.fecha()))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Pagina pagina() {
        return new Pagina(
                subtitulo(),
                consolidado.estructura().parametros().nombre() + " · "
                        + consolidado.periodo().codigo(),
                "Tablero",
                consolidado.estructura().ajustes());
    }

    String pie(String hoja) {
        return pagina().pie(hoja);
    }

    static String day(LocalDate fecha) {
        return new Valor.Fecha(fecha).mostrado();
    }

    /** The objective an action belongs to; by its code when the structure does not list it. */
    String oei(String aei) {
        return oeis.getOrDefault(aei, aei.length() >= 6 ? "OEI." + aei.substring(4, 6) : "");
    }

    String nombre(String unidad) {
        return Optional.ofNullable(unidades.get(unidad))
                .map(Unidad::denominacion)
                .orElse("");
    }

    /** The name of a code of a list of the plan. @param sinCodigo what to say where there was none */
    String catalogo(String lista, String codigo, String sinCodigo) {
        return codigo.equals(Llave.NADA) ? sinCodigo : consolidado.nombre(lista, codigo);
    }

    String categoria(String codigo) {
        return catalogo("categoria_presupuestal", codigo, "Sin categoría presupuestal");
    }

    String reporta(String unidad) {
        return Optional.ofNullable(unidades.get(unidad)).map(Unidad::reportaPor).orElse(unidad);
    }

    /** The accepted workbook in which the figures of a unit travelled, relative to the workspace; empty for none. */
    String archivo(String unidad) {
        Map<String, String> archivos = consolidado.archivos();
        return archivos.getOrDefault(reporta(unidad), archivos.getOrDefault(unidad, ""));
    }

    /** The workbook lies in {@code consolidado/}, one folder beside the delivered ones. */
    static Optional<String> enlace(String archivo) {
        return archivo.isEmpty() ? Optional.empty() : Optional.of("../" + archivo);
    }

    static Optional<String> enlace(String archivo, CeldaRef celda) {
        return enlace(archivo).map(ruta -> ruta + "#" + celda.enFormula());
    }

    /** The name of a file without its folders. */
    static String fileName(String archivo) {
        return archivo.substring(archivo.lastIndexOf('/') + 1);
    }
}
