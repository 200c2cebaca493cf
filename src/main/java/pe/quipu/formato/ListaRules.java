package pe.quipu.formato;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.formato.Lista.Opcion;
import pe.quipu.plan.Catalogo;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Unidad;

/** The lists a form takes from the entity: its objectives, actions, units and catalogues. */
public final class ListaRules {
    /** What units measure with when the entity has no catalogue of its own; editable in sheet Catalogos. */
    private static final List<String> UNIDADES_DE_MEDIDA = List.of(
            "Acción",
            "Acta",
            "Atención",
            "Beneficiario",
            "Campaña",
            "Capacitación",
            "Documento",
            "Estudio",
            "Evento",
            "Expediente",
            "Informe",
            "Inspección",
            "Kilómetro",
            "Mantenimiento",
            "Metro cuadrado",
            "Obra",
            "Operativo",
            "Persona",
            "Planilla",
            "Porcentaje",
            "Registro",
            "Reporte",
            "Resolución",
            "Supervisión",
            "Tonelada",
            "Usuario",
            "Vivienda");

    /** Which list narrows which. */
    private static final Map<String, String> MANDA = Map.of(
            "producto", "categoria_presupuestal",
            "actividad_presupuestal", "producto",
            "division", "funcion",
            "grupo", "division");

    private ListaRules() {}

    /** @param unidad code of the reporting unit whose cost centres the form offers; empty for all */
    public static List<Lista> of(Estructura e, String unidad) {
        List<Lista> listas = new ArrayList<>();
        Map<String, String> rotulos = new LinkedHashMap<>();
        e.objetivos().forEach(o -> rotulos.put(o.codigo(), option(o).etiqueta()));
        listas.add(
                new Lista("oei", e.objetivos().stream().map(ListaRules::option).toList()));
        listas.add(new Lista(
                "aei",
                e.acciones().stream()
                        .map(a -> new Opcion(a.codigo(), a.denominacion(), rotulos.getOrDefault(a.oei(), "")))
                        .toList()));
        List<Unidad> unidades = unidad.isEmpty() ? e.unidades() : e.reportadasPor(unidad);
        listas.add(new Lista(
                "centro_costo",
                unidades.stream()
                        .map(u -> new Opcion(u.codigo(), u.denominacion(), ""))
                        .toList()));
        listas.add(Lista.de("unidad_medida", UNIDADES_DE_MEDIDA));
        listas.addAll(own(e.catalogos()));
        return listas;
    }

    /** A bare number says nothing, so its name stands beside it; a word needs none. */
    private static String shown(Catalogo c) {
        return c.codigo().matches("[\\d.]+") ? c.denominacion() : "";
    }

    /** The label of what the value depends on, as the cell of the other column shows it. */
    private static String parent(Catalogo c, List<Catalogo> catalogos) {
        return catalogos.stream()
                .filter(p -> p.lista().equals(MANDA.getOrDefault(c.lista(), "")))
                .filter(p -> p.codigo().equals(c.dependeDe()))
                .findFirst()
                .map(p -> new Opcion(p.codigo(), shown(p), "").etiqueta())
                .orElse(c.dependeDe());
    }

    private static Opcion option(Oei o) {
        return new Opcion(o.codigo(), o.denominacion(), "");
    }

    private static List<Lista> own(List<Catalogo> catalogos) {
        Map<String, List<Opcion>> listas = new LinkedHashMap<>();
        catalogos.forEach(c -> listas.computeIfAbsent(c.lista(), l -> new ArrayList<>())
                .add(new Opcion(c.codigo(), shown(c), parent(c, catalogos))));
        return listas.entrySet().stream()
                .map(l -> new Lista(l.getKey(), l.getValue()))
                .toList();
    }
}
