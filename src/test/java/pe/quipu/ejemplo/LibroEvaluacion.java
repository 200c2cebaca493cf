package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.Plano;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** The evaluation of a unit for a quarter, filled in. */
final class LibroEvaluacion {
    static final Periodo PERIODO = Periodo.trimestre(2022, 4);

    private final Estructura estructura;
    private final Unidad unidad;
    private final Periodo periodo;
    private final Plan plan;
    private final Formato formato;
    private final List<ActividadOperativa> actividades;

    LibroEvaluacion(Estructura estructura, Unidad unidad, Periodo periodo, Plan plan) {
        this.estructura = estructura;
        this.unidad = unidad;
        this.periodo = periodo;
        this.plan = plan;
        this.formato = Formatos.para("evaluacion", estructura, unidad.codigo(), periodo);
        Set<String> centros = estructura.reportadasPor(unidad.codigo()).stream()
                .map(Unidad::codigo)
                .collect(Collectors.toSet());
        this.actividades = plan.actividades().stream()
                .filter(a -> centros.contains(a.centroCosto()))
                .toList();
    }

    Formato formato() {
        return formato;
    }

    List<ActividadOperativa> actividades() {
        return actividades;
    }

    Libro design(Relleno relleno) {
        Escala escala = estructura.escala(periodo);
        return PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                RellenoRules.identidad("evaluacion", formato.version(), estructura, unidad, periodo, plan.codigo(), 0),
                relleno,
                Map.of(
                        "umbral_verde", Valor.numero(escala.verde()),
                        "umbral_ambar", Valor.numero(escala.ambar()),
                        "palabra_ambar", Valor.texto(escala.palabraAmbar())),
                RellenoRules.subtitulo(estructura, unidad, periodo),
                estructura.parametros().norma()));
    }

    CeldaRef celda(Relleno relleno, String hoja, String fila, String columna) {
        return new Plano(formato, relleno).celda(hoja, fila, columna).orElseThrow();
    }

    Relleno fill(List<CentroDeCosto> centros) {
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> financiera = new ArrayList<>();
        List<FilaRelleno> factores = new ArrayList<>();
        for (CentroDeCosto centro : centros) {
            List<ActividadOperativa> suyas = actividades.stream()
                    .filter(a -> a.centroCosto().equals(centro.codigo()))
                    .toList();
            if (suyas.isEmpty()) {
                continue;
            }
            DevengadoRules.de(centro, suyas).forEach((codigo, v) -> financiera.add(new FilaRelleno(codigo, v)));
            for (ActividadOperativa a : suyas) {
                EjecucionRules ejecucion = new EjecucionRules(centro, a);
                Map<String, Valor> meses = ejecucion.fisica();
                fisica.add(new FilaRelleno(a.codigo(), meses));
                factores.add(new FilaRelleno(a.codigo(), ejecucion.factores(ejecucion.porExplicar(meses))));
            }
        }
        return RellenoRules.evaluacion(estructura, unidad, periodo, actividades)
                .con(new Relleno(
                        Map.of("caratula", LibroFormulacion.cover(unidad)),
                        Map.of(
                                "fisica", fisica,
                                "financiera", financiera,
                                "factores", factores,
                                "indicadores", indicators()),
                        Set.of()));
    }

    private List<FilaRelleno> indicators() {
        Map<String, String> obtenido = TablaTsv.read("indicadores").stream()
                .collect(Collectors.toMap(f -> f.get("codigo"), f -> f.get("obtenido_2022")));
        return estructura.indicadores().stream()
                .filter(i -> i.responde().equals(unidad.codigo()))
                .map(Indicador::codigo)
                .map(codigo -> {
                    Map<String, Valor> v = new LinkedHashMap<>();
                    v.put("valor_obtenido", LibroEstructura.points(obtenido.get(codigo)));
                    v.put("fuente", Valor.texto("Informe de evaluación PEI/POI 2022"));
                    return new FilaRelleno(codigo, v);
                })
                .toList();
    }
}
