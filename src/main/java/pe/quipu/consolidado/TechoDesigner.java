package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.consolidado.TechoRules.DeTecho;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Presupuesto.Financiado;
import pe.quipu.plan.Techo;

/**
 * Sheets Techos and PIA: every ceiling of every unit beside what it programmed, live over Lineas.
 *
 * @param hoja name of the sheet
 * @param limite what the ceiling is called there
 */
record TechoDesigner(Marco<Formulacion> marco, Techo.Etapa etapa, String hoja, String limite) {
    private static final String ENTIDAD = "Entidad";

    static TechoDesigner techos(Marco<Formulacion> marco) {
        return new TechoDesigner(marco, Techo.Etapa.FORMULACION, "Techos", "Techo");
    }

    static TechoDesigner pia(Marco<Formulacion> marco) {
        return new TechoDesigner(marco, Techo.Etapa.PIA, "PIA", "PIA");
    }

    List<DeTecho> filas() {
        List<DeTecho> filas = new ArrayList<>(TechoRules.of(marco.consolidado(), etapa));
        Parametros parametros = marco.consolidado().estructura().parametros();
        // The PIA of the settings is that of their year: another year's says nothing of this plan.
        Optional<BigDecimal> pia = parametros
                .pia()
                .filter(p ->
                        parametros.ejercicio() == marco.consolidado().periodo().ejercicio());
        if (etapa == Techo.Etapa.PIA && pia.isPresent()) {
            Techo entero = new Techo(marco.consolidado().periodo().ejercicio(), ENTIDAD, "", "", pia.get(), etapa);
            filas.add(0, new DeTecho(ENTIDAD, entero, false, inside()));
        }
        return filas;
    }

    private BigDecimal inside() {
        return Sumas.deActividades(marco.consolidado().actividades()).dentro();
    }

    Tabla<DeTecho> tabla(Cuadro lineas) {
        List<DeTecho> filas = filas();
        String programado = etapa == Techo.Etapa.PIA ? "POI" : "Programado dentro";
        return Tabla.of(
                hoja,
                etapa == Techo.Etapa.PIA
                        ? "POI y PIA por unidad, rubro y genérica"
                        : "Techo, programado y diferencia por unidad, rubro y genérica",
                filas.isEmpty()
                        ? "La hoja Techos de la estructura no trae ninguno de esta etapa: no hay con qué comparar."
                        : "Diferencia: " + limite + " menos lo programado «dentro del techo». En rojo, lo que se pasa.",
                List.of(
                        Campo.codigo("unidad", "Unidad", 11, DeTecho::unidad),
                        Campo.texto("denominacion", "Denominación", 42, this::name),
                        Campo.codigo(
                                "rubro", "Rubro", 8, t -> Llave.codigo(t.techo().rubro())),
                        Campo.codigo(
                                "generica",
                                "Genérica",
                                10,
                                t -> Llave.codigo(t.techo().generica())),
                        Campo.texto("alcance", "Qué cubre", 44, this::scope),
                        Campo.valor(
                                "techo",
                                limite + " S/",
                                17,
                                Tipo.SOLES,
                                t -> Valor.numero(t.techo().soles())),
                        Campo.<DeTecho>de(
                                        "programado",
                                        programado + " S/",
                                        17,
                                        Tipo.SOLES,
                                        (t, donde) -> programmed(t, donde, lineas))
                                .conRegla("DENTRO"),
                        Campo.<DeTecho>de(
                                        "diferencia",
                                        "Diferencia S/",
                                        17,
                                        Tipo.SOLES,
                                        (t, donde) -> Pintura.de(Formula.of(
                                                "ROUND(" + donde.de("techo") + "-" + donde.de("programado") + ",2)",
                                                Valor.numero(t.diferencia()))))
                                .con(Campo.Clase.SALDO)
                                .conRegla("DIFERENCIA"),
                        Campo.de(
                                "proporcion",
                                programado + " / " + limite,
                                12,
                                Tipo.PORCENTAJE,
                                (t, donde) -> SolesCampos.ratio(
                                        donde.de("programado"),
                                        donde.de("techo"),
                                        t.programado(),
                                        t.techo().soles())),
                        Campo.estado("estado", "Estado", 20, this::state),
                        Campo.texto("suma", "Entra en la suma", 9, t -> t.cabeza() ? "SI" : ""),
                        Llave.REPORTA.campo(DeTecho::unidad)),
                filas,
                new Tabla.Papeleo(Papel.AMBAR, 2));
    }

    private String name(DeTecho t) {
        return t.unidad().equals(ENTIDAD) ? "Toda la entidad (hoja Parametros)" : marco.nombre(t.unidad());
    }

    private String scope(DeTecho t) {
        List<String> partes = new ArrayList<>();
        if (!t.techo().rubro().isEmpty()) {
            partes.add(marco.consolidado().nombre("rubro", t.techo().rubro()));
        }
        if (!t.techo().generica().isEmpty()) {
            partes.add(
                    marco.consolidado().nombre("generica", t.techo().generica()).replace(" (sin CAS)", ""));
        }
        partes.removeIf(String::isEmpty);
        return partes.isEmpty() ? "Todo rubro y genérica" : String.join(" · ", partes);
    }

    private static Pintura programmed(DeTecho t, Renglon donde, Cuadro lineas) {
        String suma = "SUMIFS(" + lineas.rango("soles") + "," + lineas.rango("financiado") + ",\""
                + Rotulos.of(Financiado.DENTRO_DEL_TECHO) + "\""
                + (t.unidad().equals(ENTIDAD) ? "" : Llave.REPORTA.criterio(lineas, donde.de("unidad")))
                + (t.techo().rubro().isEmpty() ? "" : Llave.RUBRO.criterio(lineas, donde.de("rubro")))
                + (t.techo().generica().isEmpty() ? "" : Llave.GASTO.criterio(lineas, donde.de("generica"))) + ")";
        return Pintura.de(Formula.of(suma, Valor.numero(t.programado())));
    }

    private Pintura state(DeTecho t, Renglon donde) {
        String falta = etapa == Techo.Etapa.PIA ? "▲ Falta programar" : "✔ Dentro";
        String igual = etapa == Techo.Etapa.PIA ? "✔ Igual" : "✔ Dentro";
        String pasa = "✖ Pasa del " + (etapa == Techo.Etapa.PIA ? "PIA" : "techo");
        String celda = donde.de("diferencia");
        int signo = t.diferencia().signum();
        return Colores.live(
                "IF(%1$s<0,\"%2$s\",IF(%1$s=0,\"%3$s\",\"%4$s\"))".formatted(celda, pasa, igual, falta),
                signo < 0 ? pasa : signo == 0 ? igual : falta);
    }
}
