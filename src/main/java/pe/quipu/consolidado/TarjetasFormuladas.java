package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** The five figures at the top of the Tablero of a formulation. */
record TarjetasFormuladas(
        Marco<Formulacion> marco,
        Tabla<Conjunto> objetivos,
        Tabla<Conjunto> unidades,
        Tabla<Conjunto> acciones,
        Tabla<DeEntrega> pendientes) {
    List<Tarjeta> todas(CoberturaDesigner cobertura) {
        return List.of(
                money(), ceiling(), additional(), covered(cobertura), Tarjeta.delivered(marco, pendientes.cuadro()));
    }

    private Sumas sumas() {
        return objetivos.total().orElseThrow().sumas();
    }

    private static String cell(Tabla<?> tabla, String clave) {
        return tabla.cuadro().celda(clave, tabla.cuadro().filaTotal());
    }

    /** A card whose figure is soles: in millions where that says enough, else whole. */
    static Tarjeta soles(String rotulo, String celda, BigDecimal soles, Formula nota, String enlace) {
        boolean millones = Escalon.of(soles) == Escalon.MILLONES;
        Formula cifra = millones
                ? Formula.of(
                        Escalon.MILLONES.formula(celda),
                        Valor.numero(soles.movePointLeft(6).setScale(2, RoundingMode.HALF_UP)))
                : Formula.of(celda, Valor.numero(soles));
        return new Tarjeta(rotulo + (millones ? ", millones S/" : ", S/"), cifra, Tipo.SOLES, nota, enlace);
    }

    private Tarjeta money() {
        int anio = marco.consolidado().periodo().ejercicio();
        Escalon escalon = Escalon.of(sumas().anio2(), sumas().anio3());
        String nota = "\"%d: S/ \"&%s&\" · %d: S/ \"&%s&\"%s\""
                .formatted(
                        anio + 1,
                        escalon.formula(cell(objetivos, "soles_anio2")),
                        anio + 2,
                        escalon.formula(cell(objetivos, "soles_anio3")),
                        escalon.palabra(sumas().anio3()));
        return soles(
                "Programado en " + anio,
                cell(objetivos, "soles"),
                sumas().total(),
                Tarjeta.text(
                        nota,
                        "%d: S/ %s · %d: S/ %s%s"
                                .formatted(
                                        anio + 1,
                                        escalon.texto(sumas().anio2()),
                                        anio + 2,
                                        escalon.texto(sumas().anio3()),
                                        escalon.palabra(sumas().anio3()))),
                "#'Objetivos'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta ceiling() {
        Optional<BigDecimal> techo = unidades.enTotal("techo");
        if (techo.isEmpty()) {
            return new Tarjeta(
                    "Techo menos programado",
                    Valor.texto("◌ Sin techos"),
                    Tipo.CENTRADO,
                    Valor.texto("La estructura no los trae"),
                    "#'Techos'!A" + Cuadro.PRIMERA);
        }
        return soles(
                "Techo menos programado",
                cell(unidades, "diferencia"),
                unidades.enTotal("diferencia").orElseThrow(),
                said("Techo: S/ ", cell(unidades, "techo"), techo.get()),
                "#'Unidades'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta additional() {
        return soles(
                "Demanda adicional",
                cell(objetivos, "soles_adicional"),
                sumas().adicional(),
                said("Dentro del techo: S/ ", cell(objetivos, "soles_dentro"), sumas().dentro()),
                "#'Genericas'!A" + Cuadro.PRIMERA);
    }

    private static Formula said(String que, String celda, BigDecimal soles) {
        Escalon escalon = Escalon.of(soles);
        return Tarjeta.text(
                "\"%s\"&%s&\"%s\"".formatted(que, escalon.formula(celda), escalon.palabra(soles)),
                que + escalon.texto(soles) + escalon.palabra(soles));
    }

    private Tarjeta covered(CoberturaDesigner cobertura) {
        int vacias = cobertura.empty().size();
        return new Tarjeta(
                "Actividades e inversiones",
                Formula.of(cell(objetivos, "filas"), Valor.numero(sumas().filas())),
                Tipo.ENTERO,
                Tarjeta.text(
                        "COUNTIF(" + acciones.cuadro().rango("cobertura") + ",\"✖*\")&\" AEI sin actividades\"",
                        vacias + " AEI sin actividades"),
                "#'Acciones'!A" + Cuadro.PRIMERA);
    }
}
