package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.auditoria.Auditoria;
import pe.quipu.auditoria.Contraste;
import pe.quipu.auditoria.Reparo;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Periodo;

/** Draws the workbook of the audit of a published report. */
public final class ConciliacionDesigner {
    private ConciliacionDesigner() {}

    /**
     * @param formato the form {@code publicado}: its sheets and headings name those of this workbook
     * @param contrastes against the figures of Quipu; empty when no period was asked for
     * @param salvedades what to know before this workbook is read: what was not compared, and why
     * @param archivo path of the audited file, relative to where this workbook will lie
     * @param huella hash of the audited file
     */
    public record Pedido(
            Auditoria auditoria,
            Formato formato,
            List<Contraste> contrastes,
            Optional<Periodo> periodo,
            List<String> salvedades,
            String archivo,
            String huella,
            LocalDate fecha) {
        public Pedido {
            contrastes = List.copyOf(contrastes);
            salvedades = List.copyOf(salvedades);
        }

        /** A click that opens the audited file at a cell. */
        String enlace(pe.quipu.libro.CeldaRef celda) {
            return archivo + "#" + celda.enFormula();
        }
    }

    public static Libro design(Pedido p) {
        Pagina pagina = new Pagina(
                String.join(
                        " · ",
                        named(p.auditoria().publicado().informe(), "Informe publicado"),
                        Marco.fileName(p.archivo()),
                        "elaborado el " + Marco.day(p.fecha())),
                named(p.auditoria().publicado().entidad(), "Informe publicado") + " · Conciliación",
                ReparoDesigner.RESUMEN);
        List<PublicadaDesigner> tablas = p.formato().hojas().stream()
                .filter(h -> h.clase() == HojaFormato.Clase.TABLA)
                .filter(h -> p.auditoria().publicado().tablas().containsKey(h.clave()))
                .map(h -> PublicadaDesigner.of(p, h))
                .toList();
        Tabla<Reparo> hallazgos = ReparoDesigner.hallazgos(p, tablas);
        List<Hoja> hojas = new ArrayList<>();
        hojas.add(ReparoDesigner.resumen(p, hallazgos).hoja(pagina));
        hojas.add(hallazgos.hoja(pagina));
        tablas.forEach(t -> hojas.add(t.tabla(hallazgos).hoja(pagina)));
        if (p.periodo().isPresent()) {
            hojas.add(ContrasteDesigner.tabla(p).hoja(pagina));
        }
        hojas.add(PruebasDesigner.hoja(p, pagina));
        return new Libro(
                "Conciliación · " + named(p.auditoria().publicado().entidad(), Marco.fileName(p.archivo())),
                hojas,
                List.of(),
                Map.of("quipu.formato", "conciliacion", "quipu.archivo", p.huella()));
    }

    private static String named(String texto, String otro) {
        return texto.isEmpty() ? otro : texto;
    }
}
