package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Parrafo;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Mes;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** What each unit programmes, AEI by AEI, with its goals and its money (art. 10 g). */
final class ProgramacionDesigner {
    private static final List<String> TRIMESTRES = List.of("I", "II", "III", "IV");

    private final PlanOperativo p;
    private final Columnas columnas;
    /** Columns of goals: the year, its quarters, the years that follow. */
    private final int metas;

    ProgramacionDesigner(PlanOperativo p) {
        this.p = p;
        this.columnas = Columnas.de(p);
        this.metas = 1 + TRIMESTRES.size() + columnas.anios() - 1;
    }

    List<Bloque> design() {
        Map<Unidad, List<ActividadOperativa>> porUnidad = p.porUnidad();
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "7. Programación de actividades por dependencia"));
        bloques.add(new Parrafo("En " + columnas.ejercicio() + ", "
                + Cifras.cuantas(porUnidad.size(), "dependencia programa ", "dependencias programan ")
                + Cifras.cuantas(
                        p.plan().actividades().size(),
                        "actividad operativa o inversión",
                        "actividades operativas e inversiones")
                + " por S/ " + Cifras.soles(p.soles().anio()) + ". La unidad ejecutora es "
                + p.estructura().parametros().entidad() + " · "
                + p.estructura().parametros().nombre() + "."));
        bloques.add(new Parrafo("Tipo de meta: I, incremental: la meta del año es la suma de los trimestres;"
                + " A, acumulada: cada trimestre es el total alcanzado hasta entonces, contando el valor inicial si lo"
                + " tiene; C, constante: un nivel que se mantiene y no se suma. «–»: sin meta en ese periodo."));
        if (!p.sinActividades().isEmpty()) {
            bloques.add(new Parrafo("No tienen actividades propias en esta versión: "
                    + p.sinActividades().stream()
                            .map(u -> u.codigo() + " " + u.denominacion())
                            .collect(Collectors.joining("; "))
                    + "."));
        }
        int[] n = {0};
        porUnidad.forEach((u, suyas) -> {
            bloques.add(new Titulo(2, "7.%d %s".formatted(++n[0], name(u))));
            bloques.add(table(u, suyas));
        });
        return bloques;
    }

    static String name(Unidad u) {
        return u.denominacion() + " (" + u.codigo() + ")";
    }

    private Tabla table(Unidad u, List<ActividadOperativa> suyas) {
        List<Renglon> filas = new ArrayList<>();
        p.porAei(suyas).forEach((aei, actividades) -> {
            filas.add(columnas.suma(Clase.GRUPO, p.aei(aei), 4 + metas, Trienio.de(actividades)));
            actividades.forEach(a -> filas.add(row(a)));
        });
        filas.add(columnas.suma(Clase.TOTAL, "Total de la dependencia", 4 + metas, Trienio.de(suyas)));
        return new Tabla(
                "Programación de " + name(u),
                widths(),
                heading(),
                filas,
                "Fuente: plan " + p.plan().codigo() + ".");
    }

    private List<Columna> widths() {
        return Stream.of(
                        Stream.of(Columna.texto(17), Columna.texto(66), Columna.texto(44), Columna.centrada(12)),
                        IntStream.range(0, metas).mapToObj(i -> Columna.cifra(i == 0 || i > 4 ? 16 : 14)),
                        columnas.despuesDe().stream())
                .flatMap(s -> s)
                .toList();
    }

    private List<Renglon> heading() {
        List<Celda> arriba = new ArrayList<>();
        Stream.of("Código", "Actividad operativa o inversión", "Indicador", "Tipo")
                .map(Celda::de)
                .forEach(arriba::add);
        arriba.add(Celda.ancha("Meta física", metas));
        arriba.add(Celda.ancha("Presupuesto S/", columnas.anios()));
        List<Celda> abajo = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> abajo.add(Celda.SIGUE));
        abajo.add(Celda.de(String.valueOf(columnas.ejercicio())));
        TRIMESTRES.forEach(t -> abajo.add(Celda.de(t + " T")));
        for (int i = 1; i < columnas.anios(); i++) {
            abajo.add(Celda.de(String.valueOf(columnas.ejercicio() + i)));
        }
        for (int i = 0; i < columnas.anios(); i++) {
            abajo.add(Celda.de(String.valueOf(columnas.ejercicio() + i)));
        }
        return List.of(new Renglon(Clase.CABECERA, arriba), new Renglon(Clase.CABECERA, abajo));
    }

    private Renglon row(ActividadOperativa a) {
        List<String> textos = new ArrayList<>(List.of(a.codigo(), title(a), a.indicador(), letter(a.tipoMeta())));
        textos.add(Cifras.meta(a.metaAnual()));
        IntStream.rangeClosed(1, TRIMESTRES.size()).forEach(t -> textos.add(Cifras.meta(Trimestre.meta(a, t))));
        if (columnas.multianual()) {
            textos.add(Cifras.meta(a.siguientes().meta2()));
            textos.add(Cifras.meta(a.siguientes().meta3()));
        }
        textos.addAll(Trienio.de(List.of(a)).textos(columnas.multianual()));
        return Renglon.de(Clase.FILA, textos);
    }

    /** With what tells an inversión from others of its name, what a running total began with, and whether it still stands. */
    private static String title(ActividadOperativa a) {
        StringBuilder s = new StringBuilder(a.denominacion());
        a.inversion().ifPresent(i -> {
            s.append("\nCUI ").append(i.codigoUnico());
            if (!i.componente().isBlank()) {
                s.append(" · ").append(i.componente());
            }
        });
        if (a.valorInicial().signum() > 0) {
            s.append("\nValor inicial ").append(Cifras.meta(a.valorInicial()));
        }
        if (a.vida().anulada()) {
            s.append("\nAnulada desde ").append(month(a.vida().hasta() + 1));
        } else if (a.vida().desde() > 1) {
            s.append("\nRige desde ").append(month(a.vida().desde()));
        }
        return s.toString();
    }

    private static String month(int mes) {
        return Mes.nombre(mes).toLowerCase(Locale.ROOT);
    }

    private static String letter(TipoMeta tipo) {
        return tipo.name().substring(0, 1);
    }
}
