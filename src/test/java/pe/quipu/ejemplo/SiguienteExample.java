package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Relleno;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.Plano;

/** The formulation for 2023: what every unit but two delivered until March 2022, and what three had asked for in January. */
final class SiguienteExample {
    static final Periodo PERIODO = Periodo.formulacion(2023);
    static final Set<String> PENDIENTES = Set.of(CentroDeCosto.PENDIENTE, "03.17");
    private static final Set<String> CON_NECESIDADES = Set.of("03.02.02.06", "03.09.03", "03.13");

    private final Estructura estructura;
    private final Plan plan;
    private final Map<String, List<Formulada>> porUnidad;

    SiguienteExample(Estructura estructura, Plan plan, Map<String, List<Formulada>> porUnidad) {
        this.estructura = estructura;
        this.plan = plan;
        this.porUnidad = porUnidad;
    }

    /** Clean activities by reporting unit. */
    static Map<String, List<Formulada>> formulated(List<CentroDeCosto> centros) {
        Map<String, List<Formulada>> todas = new LinkedHashMap<>();
        centros.stream().filter(c -> !PENDIENTES.contains(c.codigo())).forEach(c -> todas.computeIfAbsent(
                        c.reportaPor(), u -> new ArrayList<>())
                .addAll(SiguienteRules.de(c)));
        return todas;
    }

    List<Archivo> archivos() {
        List<Archivo> archivos = new ArrayList<>();
        List<Archivo> formulaciones = new ArrayList<>();
        for (Unidad unidad : estructura.queReportan()) {
            if (CON_NECESIDADES.contains(unidad.codigo())) {
                archivos.add(Archivo.aceptado(
                        "necesidades-2023/" + unidad.codigo() + "_2023-CN.xlsx",
                        LibroNecesidades.write(estructura, unidad, porUnidad.get(unidad.codigo()))));
            }
            if (porUnidad.containsKey(unidad.codigo())) {
                formulaciones.addAll(files(unidad, porUnidad.get(unidad.codigo())));
            }
        }
        archivos.addAll(formulaciones);
        return archivos;
    }

    private List<Archivo> files(Unidad unidad, List<Formulada> limpias) {
        Set<String> centros = estructura.reportadasPor(unidad.codigo()).stream()
                .map(Unidad::codigo)
                .collect(java.util.stream.Collectors.toSet());
        List<ActividadOperativa> anteriores = plan.actividades().stream()
                .filter(a -> centros.contains(a.centroCosto()))
                .toList();
        LibroFormulacion libro = new LibroFormulacion(estructura, unidad, PERIODO, anteriores);
        String ruta = "formulacion-2023/" + unidad.codigo() + "_2023.xlsx";
        Optional<FallaRules.Falla> falla = FallaRules.de(unidad.codigo(), limpias);
        if (falla.isEmpty()) {
            return List.of(Archivo.aceptado(ruta, XlsxWriter.write(libro.design(libro.fill(limpias)))));
        }
        Archivo malo = faulty(libro, ruta, falla.get());
        return falla.get().error()
                ? List.of(
                        malo,
                        Archivo.aceptado(
                                "correcciones/formulacion-2023/" + unidad.codigo() + "_2023_corregido.xlsx",
                                XlsxWriter.write(libro.design(libro.fill(limpias)))))
                : List.of(malo);
    }

    private static Archivo faulty(LibroFormulacion libro, String ruta, FallaRules.Falla falla) {
        Relleno relleno = libro.fill(falla.actividades());
        for (FallaRules.Punto p : falla.puntos()) {
            if (!p.hoja().equals("techo")) {
                relleno = Retoque.cell(relleno, p.hoja(), p.fila(), p.columna(), p.valor());
            }
        }
        byte[] bytes = XlsxWriter.write(libro.design(relleno));
        String donde;
        if (falla.hoja().isPresent()) {
            donde = libro.formato().hoja(falla.hoja().get()).nombre();
        } else {
            FallaRules.Punto p = falla.puntos().get(0);
            donde = new Plano(libro.formato(), relleno)
                    .celda(p.hoja(), p.fila(), p.columna())
                    .orElseThrow()
                    .toString();
        }
        String observacion = falla.codigo() + " " + donde;
        return falla.error() ? Archivo.observado(ruta, bytes, observacion) : Archivo.aceptado(ruta, bytes, observacion);
    }
}
