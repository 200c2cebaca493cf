package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Parrafo;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Oei;

/** OEI and AEI, each with its indicators, its goals and the money of the plan (art. 10 e and f). */
final class ObjetivosDesigner {
    private static final List<Columna> INDICADORES = List.of(
            Columna.texto(17),
            Columna.texto(48),
            Columna.texto(52),
            Columna.centrada(17),
            Columna.cifra(18),
            Columna.cifra(18));
    private static final List<Renglon> CABECERA = List.of(Renglon.de(
            Clase.CABECERA, List.of("Código", "Denominación", "Indicador", "Unidad de medida", "Línea base", "Meta")));
    private static final String SIN_DATO = "s. d.";

    private final PlanOperativo p;
    private final Estructura e;
    private final Columnas columnas;
    private final String fuente;

    ObjetivosDesigner(PlanOperativo p) {
        this.p = p;
        this.e = p.estructura();
        this.columnas = Columnas.de(p);
        this.fuente = "Fuente: " + p.planEstrategico() + ". Meta: logro esperado del año "
                + e.parametros().ejercicio() + "; «s. d.»: línea base sin dato.";
    }

    List<Bloque> objetivos() {
        List<Renglon> filas = new ArrayList<>();
        e.objetivos().forEach(o -> filas.addAll(indicators(o.codigo(), o.denominacion())));
        List<Renglon> montos = new ArrayList<>();
        for (Oei o : e.objetivos()) {
            List<ActividadOperativa> suyas = of(o);
            montos.add(columnas.fila(Trienio.de(suyas), o.codigo(), o.denominacion(), Cifras.cantidad(count(suyas))));
        }
        others(
                montos,
                p.plan().actividades().stream()
                        .filter(a -> !listed(e.oeiDe(a.aei())))
                        .toList());
        montos.add(columnas.suma(Clase.TOTAL, "Total", 3, p.soles()));
        return List.of(
                new Titulo(1, "5. Objetivos estratégicos institucionales"),
                new Parrafo("El " + p.planEstrategico() + " se propone "
                        + Cifras.cuantas(e.objetivos().size(), "objetivo estratégico", "objetivos estratégicos")
                        + " institucionales (OEI). La tabla dice con qué indicador se mide cada uno y qué meta tiene."),
                new Tabla(
                        "Objetivos estratégicos institucionales, indicadores y metas",
                        INDICADORES,
                        CABECERA,
                        filas,
                        fuente),
                money("Presupuesto por objetivo estratégico institucional", montos));
    }

    List<Bloque> acciones() {
        List<Renglon> filas = new ArrayList<>();
        List<Renglon> montos = new ArrayList<>();
        for (Oei o : e.objetivos()) {
            List<Aei> suyas = e.acciones().stream()
                    .filter(a -> a.oei().equals(o.codigo()))
                    .toList();
            if (!suyas.isEmpty()) {
                String rotulo = o.codigo() + " · " + o.denominacion();
                filas.add(new Renglon(Clase.GRUPO, List.of(Tabla.Celda.ancha(rotulo, INDICADORES.size()))));
                montos.add(columnas.suma(Clase.GRUPO, rotulo, 3, Trienio.de(of(o))));
                suyas.forEach(a -> {
                    filas.addAll(indicators(a.codigo(), a.denominacion()));
                    List<ActividadOperativa> actividades = of(a);
                    montos.add(columnas.fila(
                            Trienio.de(actividades),
                            a.codigo(),
                            a.denominacion(),
                            Cifras.cantidad(count(actividades))));
                });
            }
        }
        others(
                montos,
                p.plan().actividades().stream()
                        .filter(a ->
                                e.accion(a.aei()).filter(x -> listed(x.oei())).isEmpty())
                        .toList());
        montos.add(columnas.suma(Clase.TOTAL, "Total", 3, p.soles()));
        return List.of(
                new Titulo(1, "6. Acciones estratégicas institucionales"),
                new Parrafo("Cada objetivo se alcanza con sus acciones estratégicas institucionales (AEI), que las"
                        + " unidades orgánicas desagregan en las actividades operativas de la sección 7."),
                new Tabla(
                        "Acciones estratégicas institucionales, indicadores y metas",
                        INDICADORES,
                        CABECERA,
                        filas,
                        fuente),
                money("Presupuesto por acción estratégica institucional", montos));
    }

    private Tabla money(String titulo, List<Renglon> filas) {
        return new Tabla(
                titulo,
                columnas.despuesDe(Columna.texto(19), Columna.texto(62), Columna.cifra(17)),
                columnas.cabecera("Código", "Denominación", "Activi-\ndades"),
                filas,
                "Fuente: plan " + p.plan().codigo() + ".");
    }

    /** Money outside the listed objectives or actions is shown: the total is the total of the plan. */
    private void others(List<Renglon> filas, List<ActividadOperativa> sueltas) {
        if (!sueltas.isEmpty()) {
            filas.add(columnas.fila(
                    Trienio.de(sueltas),
                    Cifras.NINGUNA,
                    "Fuera de los que lista la estructura",
                    Cifras.cantidad(count(sueltas))));
        }
    }

    private List<Renglon> indicators(String codigo, String denominacion) {
        List<Renglon> filas = e.indicadores().stream()
                .filter(i -> i.elemento().equals(codigo))
                .map(i -> Renglon.de(
                        Clase.FILA,
                        List.of(
                                codigo,
                                denominacion,
                                i.denominacion(),
                                i.unidadMedida(),
                                base(i),
                                Cifras.cantidad(i.logroEsperado()))))
                .toList();
        return filas.isEmpty()
                ? List.of(Renglon.de(
                        Clase.FILA,
                        List.of(codigo, denominacion, "Sin indicador", Cifras.NINGUNA, Cifras.NINGUNA, Cifras.NINGUNA)))
                : filas;
    }

    private static String base(Indicador i) {
        return i.lineaBase().map(Cifras::cantidad).orElse(SIN_DATO);
    }

    private boolean listed(String oei) {
        return e.objetivos().stream().anyMatch(o -> o.codigo().equals(oei));
    }

    private List<ActividadOperativa> of(Oei o) {
        return p.plan().actividades().stream()
                .filter(a -> e.oeiDe(a.aei()).equals(o.codigo()))
                .toList();
    }

    private List<ActividadOperativa> of(Aei aei) {
        return p.plan().actividades().stream()
                .filter(a -> a.aei().equals(aei.codigo()))
                .toList();
    }

    private static java.math.BigDecimal count(List<ActividadOperativa> actividades) {
        return java.math.BigDecimal.valueOf(actividades.size());
    }
}
