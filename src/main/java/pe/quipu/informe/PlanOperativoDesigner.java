package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Documento.Seccion;

/** The document of the POI, in the order of Directiva 003-2016-MPH/17, art. 10. */
public final class PlanOperativoDesigner {
    private PlanOperativoDesigner() {}

    public static Documento design(PlanOperativo p) {
        String titulo = "Plan Operativo Institucional " + p.plan().ejercicio();
        ObjetivosDesigner objetivos = new ObjetivosDesigner(p);
        List<Bloque> inicio = new ArrayList<>();
        inicio.add(new Bloque.Indice("Índice", 2));
        inicio.add(new Bloque.SaltoDePagina());
        inicio.addAll(TextosDesigner.marco(p));
        inicio.addAll(objetivos.objetivos());
        inicio.addAll(objetivos.acciones());
        List<Bloque> dinero = new ArrayList<>(new PresupuestoDesigner(p).design());
        dinero.addAll(TextosDesigner.cierre(p));
        return new Documento(
                titulo + " · " + p.estructura().parametros().nombre(),
                p.estructura().parametros().nombre() + " · " + titulo + " · versión "
                        + p.plan().version() + " " + p.plan().etapa().replace('_', ' '),
                PortadaDesigner.design(p),
                List.of(
                        new Seccion(false, inicio),
                        new Seccion(true, new ProgramacionDesigner(p).design()),
                        new Seccion(false, dinero),
                        new Seccion(true, new AnexosDesigner(p).design())));
    }
}
