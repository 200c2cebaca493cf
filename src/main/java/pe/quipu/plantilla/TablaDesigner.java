package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.FormatoCondicional.Regla;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Valor;

/** A table of the form: title, bands, the hidden row of keys, headings and rows. */
final class TablaDesigner {
    private static final int ALTO_POR_LLENAR = 32;
    private static final String REGULARIZACION =
            "Regularización: ninguna evaluación aceptada dijo este mes en las celdas"
                    + " amarillas. Llénelas: cuentan desde que se acepte este libro. Lo que ya se dijo está en gris.";

    private final Formato formato;
    private final Plano plano;
    private final Relleno relleno;
    private final Marco marco;
    private final AperturaRules apertura;
    private final BandaDesigner banda;

    TablaDesigner(Formato formato, Plano plano, Relleno relleno, Marco marco) {
        this.formato = formato;
        this.plano = plano;
        this.relleno = relleno;
        this.marco = marco;
        this.apertura = new AperturaRules(plano, relleno);
        this.banda = new BandaDesigner(apertura);
    }

    Hoja design(HojaFormato h) {
        List<Fila> filas = new ArrayList<>(marco.cabecera(h, 0, h.columnas().size()));
        filas.add(banda.bands(h));
        filas.add(keys(h));
        filas.add(headings(h));
        Expresion expresion = new Expresion(formato, plano, h);
        Set<String> conDatos = used(h);
        int modelo = 0;
        for (Map.Entry<String, Integer> fila : plano.filas(h).entrySet()) {
            boolean libre = h.numerada() && !conDatos.contains(fila.getKey());
            filas.add(row(h, fila.getKey(), fila.getValue(), expresion, libre ? modelo : 0));
            modelo = libre && modelo == 0 ? fila.getValue() : modelo;
        }
        int ultima = plano.ultimaFila(h);
        String derecha = CeldaRef.letras(h.columnas().size() - 1);
        HojaBuilder hoja = Hoja.nueva(h.nombre())
                .pestana(Papel.ENTRADA)
                .columnas(h.columnas().stream()
                        .map(c -> new Hoja.Columna(c.ancho(), !c.visible()))
                        .toList())
                .filas(filas)
                .validaciones(validations(h))
                .vista(new Hoja.Vista(
                        Plano.FILA_ENCABEZADO,
                        h.fijas(),
                        Optional.of("A" + Plano.FILA_ENCABEZADO + ":" + derecha + ultima),
                        firstInput(h),
                        90,
                        false))
                .impresion(new ImpresionRules(plano, relleno, marco).of(h));
        if (h.protegida()) {
            hoja.protegida();
        }
        conditionals(h).forEach(hoja::condicional);
        banda.lateBands(h).forEach(hoja::combina);
        return hoja.build();
    }

    private static Fila keys(HojaFormato h) {
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < h.columnas().size(); i++) {
            celdas.add(Celda.texto(i, h.columnas().get(i).clave(), Estilo.de(Papel.CLAVE, Estilo.Tipo.CODIGO)));
        }
        return new Fila(Plano.FILA_CLAVES, 15, true, celdas);
    }

    private Fila headings(HojaFormato h) {
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < h.columnas().size(); i++) {
            Columna c = h.columnas().get(i);
            Papel papel = apertura.open(h, c) ? Papel.ENCABEZADO_ENTRADA : Papel.ENCABEZADO;
            Celda celda = Celda.texto(i, c.encabezado(), Estilo.de(papel, Estilo.Tipo.CENTRADO));
            celdas.add(apertura.late(h, c) ? celda.conNota(REGULARIZACION) : celda);
        }
        return new Fila(Plano.FILA_ENCABEZADO, 0, false, celdas);
    }

    /** Rows of a numbered sheet that hold something here or in a sheet whose same row its formulas look at. */
    private Set<String> used(HojaFormato h) {
        Stream<String> hojas =
                Stream.concat(Stream.of(h.clave()), h.columnas().stream().flatMap(c -> Expresion.vecinas(c.formula())));
        return hojas.flatMap(clave -> relleno.filas(clave).stream())
                .map(Relleno.FilaRelleno::id)
                .collect(Collectors.toSet());
    }

    /** @param modelo the first spare row, which computes as this one; 0 for a row of its own */
    private Fila row(HojaFormato h, String id, int numero, Expresion expresion, int modelo) {
        Optional<Relleno.FilaRelleno> fila = relleno.fila(h.clave(), id);
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < h.columnas().size(); i++) {
            Columna c = h.columnas().get(i);
            Contenido contenido;
            if (c.tipo() == Columna.Tipo.FALTA) {
                contenido = Formula.como(expresion.en(FaltaRules.formula(h, c), numero), modelo);
            } else if (c.calculada()) {
                contenido = Formula.como(expresion.en(c.formula(), numero), modelo);
            } else if (h.numerada() && c.clave().equals(h.claveFila())) {
                contenido = Valor.numero(Long.parseLong(id));
            } else {
                contenido = fila.map(f -> f.valor(c.clave())).orElse(Valor.VACIO);
            }
            celdas.add(Celda.de(i, contenido, Looks.cell(c, apertura.open(h, id, c))));
        }
        return new Fila(numero, height(h, fila.isEmpty()), false, celdas);
    }

    /** Two lines where the texts are still to come; else what the texts need. */
    private static int height(HojaFormato h, boolean blank) {
        boolean mirror = h.columna("denominacion").filter(Columna::calculada).isPresent();
        return h.numerada() && (blank || mirror) ? ALTO_POR_LLENAR : 0;
    }

    private List<Validacion> validations(HojaFormato h) {
        return h.columnas().stream()
                .filter(Columna::entrada)
                .flatMap(c -> apertura.openRanges(h, c).map(rango -> ValidacionRules.rule(formato, h, c, rango)))
                .toList();
    }

    private String firstInput(HojaFormato h) {
        return h.columnas().stream()
                .filter(Columna::entrada)
                .flatMap(c -> apertura.openRanges(h, c))
                .findFirst()
                .map(rango -> rango.split(":")[0])
                .orElse("A" + Plano.PRIMERA_FILA);
    }

    private List<FormatoCondicional> conditionals(HojaFormato h) {
        List<FormatoCondicional> reglas = new ArrayList<>();
        for (Columna c : h.columnas()) {
            String celda = "$" + Plano.letras(h, c.clave()) + Plano.PRIMERA_FILA;
            if (c.tipo() == Columna.Tipo.FALTA) {
                reglas.add(new FormatoCondicional(
                        plano.rango(h, c),
                        List.of(
                                new Regla("AND(ISNUMBER(" + celda + ")," + celda + ">0)", Papel.ROJO),
                                new Regla("AND(ISNUMBER(" + celda + ")," + celda + "=0)", Papel.VERDE))));
            } else if (c.tipo() == Columna.Tipo.ESTADO) {
                reglas.add(Looks.semaforo(plano.rango(h, c), celda));
            }
        }
        return reglas;
    }
}
