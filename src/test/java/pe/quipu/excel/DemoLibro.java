package pe.quipu.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.FormatoCondicional.Regla;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Valor;

/** A workbook with one of everything: a board with charts, a form with inputs, a gallery of looks, a hidden list. */
final class DemoLibro {
    private static final String[] ACTIVIDADES = {
        "Mantenimiento preventivo de los ambientes de atención al público de la sede central y de los locales periféricos",
        "Fiscalización de establecimientos comerciales",
        "Atención de expedientes de licencia de edificación, con inspección técnica y notificación al administrado",
        "=Capacitación a comités vecinales"
    };

    private DemoLibro() {}

    static Libro libro() {
        return new Libro(
                "Ejemplo de libro",
                List.of(tablero(), evaluacion(), galeria(), catalogos()),
                List.of(
                        new Nombre("lista_unidades_medida", "'Catálogos'!$A$2:$A$4"),
                        new Nombre("umbral_verde", "'Catálogos'!$B$2")),
                Map.of("quipu.periodo", "2022-T4", "quipu.unidad", "01.02", "quipu.formulario", "evaluacion"));
    }

    private static Estilo de(Papel papel, Tipo tipo) {
        return Estilo.de(papel, tipo);
    }

    private static Celda texto(int columna, String texto, Papel papel) {
        return Celda.texto(columna, texto, Estilo.de(papel));
    }

    private static Celda numero(int columna, String numero, Papel papel, Tipo tipo) {
        return Celda.de(columna, Valor.numero(new BigDecimal(numero)), de(papel, tipo));
    }

    private static Hoja tablero() {
        List<Fila> filas = new ArrayList<>();
        filas.add(Fila.de(1, List.of(texto(0, "Tablero del Plan Operativo Institucional 2022", Papel.TITULO))));
        filas.add(Fila.de(
                2,
                List.of(texto(0, "Municipalidad de ejemplo · corte 31/12/2022 · datos inventados", Papel.SUBTITULO))));
        filas.add(Fila.de(
                3, List.of(texto(0, "Ir a la evaluación ►", Papel.ENLACE).conEnlace("#'Evaluación'!A1"))));
        filas.add(Fila.de(
                5,
                List.of(texto(0, "Avance físico", Papel.TARJETA_ROTULO), texto(2, "En rojo", Papel.TARJETA_ROTULO))));
        filas.add(Fila.de(
                6,
                List.of(
                        Celda.de(0, Formula.of("AVERAGE(C9:C11)"), de(Papel.TARJETA_CIFRA, Tipo.PORCENTAJE)),
                        Celda.de(2, Formula.of("COUNTIF(C9:C11,\"<0.75\")"), de(Papel.TARJETA_CIFRA, Tipo.ENTERO)))));
        List<Celda> encabezados = new ArrayList<>();
        String[] nombres = {"OEI", "Objetivo estratégico", "% avance", "Semáforo", "Verde", "Ámbar", "Rojo"};
        for (int c = 0; c < nombres.length; c++) {
            encabezados.add(texto(c, nombres[c], Papel.ENCABEZADO));
        }
        filas.add(Fila.de(8, encabezados));
        String[] objetivos = {
            "Modernizar la gestión institucional",
            "Fortalecer la seguridad ciudadana",
            "Desarrollo planificado y ordenado del territorio, con enfoque de gestión de riesgos de desastres"
        };
        String[] avances = {"0.97", "0.8", "0.2"};
        for (int i = 0; i < 3; i++) {
            filas.add(objetivo(9 + i, "OEI.0" + (i + 1), objetivos[i], avances[i]));
        }
        return Hoja.nueva("Tablero")
                .anchos(12, 44, 11, 14, 9, 9, 9, 3, 12, 12, 12, 12, 12, 12, 2)
                .filas(filas)
                .combina("A1:N1")
                .combina("A2:N2")
                .combina("A5:B5")
                .combina("A6:B6")
                .combina("C5:D5")
                .combina("C6:D6")
                .pestana(Papel.TITULO)
                .condicional(semaforo("D9:D11", "C9"))
                .grafico(apiladas())
                .grafico(columnas())
                .protegida()
                .impresion(Impresion.unaPagina("A1:O36", "R&D · Tablero"))
                .build();
    }

    private static Fila objetivo(int fila, String codigo, String nombre, String avance) {
        String c = "C" + fila;
        return Fila.de(
                fila,
                List.of(
                        Celda.texto(0, codigo, de(Papel.CELDA, Tipo.CODIGO)).conEnlace("#'Evaluación'!C8"),
                        texto(1, nombre, Papel.CELDA),
                        numero(2, avance, Papel.CELDA, Tipo.PORCENTAJE),
                        Celda.de(
                                3,
                                Formula.of("IF(" + c + ">=umbral_verde,\"✔ Verde\",IF(" + c
                                        + ">=0.75,\"▲ Ámbar\",\"✖ Rojo\"))"),
                                de(Papel.CELDA, Tipo.CENTRADO)),
                        Celda.de(
                                4,
                                Formula.of("IF(" + c + ">=umbral_verde," + c + ",0)"),
                                de(Papel.CALCULO, Tipo.PORCENTAJE)),
                        Celda.de(
                                5,
                                Formula.of("IF(AND(" + c + ">=0.75," + c + "<umbral_verde)," + c + ",0)"),
                                de(Papel.CALCULO, Tipo.PORCENTAJE)),
                        Celda.de(6, Formula.of("IF(" + c + "<0.75," + c + ",0)"), de(Papel.CALCULO, Tipo.PORCENTAJE))));
    }

    private static FormatoCondicional semaforo(String rango, String celda) {
        return new FormatoCondicional(
                rango,
                List.of(
                        new Regla(celda + "=\"\"", Papel.SIN_DATO),
                        new Regla(celda + ">=umbral_verde", Papel.VERDE),
                        new Regla(celda + ">=0.75", Papel.AMBAR),
                        new Regla(celda + "<0.75", Papel.ROJO)));
    }

    private static Grafico apiladas() {
        String categorias = "'Tablero'!$A$9:$A$11";
        return new Grafico(
                Grafico.Clase.BARRAS_APILADAS,
                "Avance por objetivo",
                "Barras con el avance de cada objetivo estratégico",
                "I5",
                "O17",
                "0%;;;",
                List.of(
                        new Grafico.Serie("Verde", categorias, "'Tablero'!$E$9:$E$11", Papel.VERDE),
                        new Grafico.Serie("Ámbar", categorias, "'Tablero'!$F$9:$F$11", Papel.AMBAR),
                        new Grafico.Serie("Rojo", categorias, "'Tablero'!$G$9:$G$11", Papel.ROJO)));
    }

    private static Grafico columnas() {
        return new Grafico(
                Grafico.Clase.COLUMNAS,
                "Soles < programados > & ejecutados",
                "Columnas con los soles de cada actividad",
                "A14",
                "G34",
                "#,##0",
                List.of(
                        new Grafico.Serie(
                                "Programado", "'Evaluación'!$A$8:$A$11", "'Evaluación'!$F$8:$F$11", Papel.CELDA),
                        new Grafico.Serie(
                                "Ejecutado", "'Evaluación'!$A$8:$A$11", "'Evaluación'!$E$8:$E$11", Papel.EXCESO)));
    }

    private static Hoja evaluacion() {
        List<Fila> filas = new ArrayList<>();
        filas.add(Fila.de(1, List.of(texto(0, "Evaluación trimestral", Papel.TITULO))));
        filas.add(Fila.de(
                2,
                List.of(texto(
                        0,
                        "Llene solo las celdas amarillas. Si un mes no corresponde, elija NA; si no cuenta con el dato, elija SR"
                                + " y explique el motivo en la columna de factores. No agregue filas ni columnas: lo que esté fuera de la"
                                + " tabla no se lee.",
                        Papel.NOTA))));
        filas.add(Fila.de(3, List.of(texto(0, "◄ Tablero", Papel.ENLACE).conEnlace("#'Tablero'!A1"))));
        filas.add(Fila.de(5, List.of(texto(0, "Actividades operativas de la unidad", Papel.SECCION))));
        String[] claves = {"codigo_ao", "actividad", "unidad_medida", "ejecutado", "devengado", "pim", "fecha", "avance"
        };
        String[] titulos = {
            "Código",
            "Actividad operativa",
            "Unidad de medida",
            "Ejecutado",
            "Devengado (S/)",
            "PIM (S/)",
            "Fecha",
            "Avance"
        };
        List<Celda> deClave = new ArrayList<>();
        List<Celda> deTitulo = new ArrayList<>();
        for (int c = 0; c < claves.length; c++) {
            deClave.add(texto(c, claves[c], Papel.CLAVE));
            deTitulo.add(texto(c, titulos[c], c > 1 && c < 5 || c == 6 ? Papel.ENCABEZADO_ENTRADA : Papel.ENCABEZADO));
        }
        filas.add(new Fila(6, 0, true, deClave));
        filas.add(Fila.de(7, deTitulo));
        for (int i = 0; i < ACTIVIDADES.length; i++) {
            filas.add(actividad(8 + i, ACTIVIDADES[i], i));
        }
        filas.add(Fila.de(
                12,
                List.of(
                        texto(0, "Total", Papel.TOTAL),
                        texto(1, "", Papel.TOTAL),
                        texto(2, "", Papel.TOTAL),
                        texto(3, "", Papel.TOTAL),
                        Celda.de(4, Formula.of("SUM(E8:E11)"), de(Papel.TOTAL, Tipo.SOLES)),
                        Celda.de(
                                5,
                                Formula.of("SUM(F8:F11)", Valor.numero(new BigDecimal("3000000.3"))),
                                de(Papel.TOTAL, Tipo.SOLES)),
                        texto(6, "", Papel.TOTAL),
                        texto(7, "", Papel.TOTAL))));
        return Hoja.nueva("Evaluación")
                .anchos(11, 46, 16, 12, 16, 16, 13, 11)
                .filas(filas)
                .combina("A1:H1")
                .combina("A2:H2")
                .protegida()
                .pestana(Papel.ENTRADA)
                .vista(new Hoja.Vista(7, 2, Optional.of("A7:H11"), "C8", 90, false))
                .validaciones(validaciones())
                .condicional(semaforo("H8:H11", "$H8"))
                .impresion(Impresion.tabla("A5:H11", "6:7", 2, List.of("Evaluación"), List.of("2022-T4")))
                .build();
    }

    private static Fila actividad(int fila, String nombre, int i) {
        Celda ejecutado = numero(3, new String[] {"12", "12.5", "1234.5", "3"}[i], Papel.ENTRADA, Tipo.CANTIDAD);
        return Fila.de(
                fila,
                List.of(
                        Celda.texto(0, "000" + i, de(Papel.BLOQUEADO, Tipo.CODIGO)),
                        texto(1, nombre, Papel.BLOQUEADO),
                        texto(2, i == 1 ? "-" : "Informe", Papel.ENTRADA),
                        i == 1
                                ? ejecutado
                                        .conMarca(Marca.ERROR)
                                        .conNota("1. Ejecutó 12.5 y programó 20. ¿Es acumulado anual? Si es correcto,"
                                                + " explique en «Factores».")
                                : i == 2
                                        ? ejecutado.conMarca(Marca.ADVERTENCIA).conNota("2. Revise esta cifra.")
                                        : ejecutado,
                        numero(4, "143279648.35", Papel.ENTRADA, Tipo.SOLES),
                        numero(5, "750000.075", Papel.BLOQUEADO, Tipo.SOLES),
                        Celda.de(6, new Valor.Fecha(LocalDate.of(2022, 12, 31 - i)), de(Papel.ENTRADA, Tipo.FECHA)),
                        Celda.de(
                                7,
                                Formula.of("IF(ISNUMBER(D%1$d),ROUND(MIN(1,D%1$d/20),12),\"\")".formatted(fila)),
                                de(Papel.CALCULO, Tipo.PORCENTAJE))));
    }

    private static List<Validacion> validaciones() {
        return List.of(
                new Validacion(
                        "C8:C11",
                        new Validacion.Lista("lista_unidades_medida"),
                        Validacion.Severidad.ALTO,
                        "Unidad de medida",
                        "Elija una de la lista.",
                        "Elija una unidad de medida de la lista."),
                new Validacion(
                        "D8:D11",
                        new Validacion.Personalizada("OR(ISNUMBER(D8),D8=\"NA\",D8=\"SR\")"),
                        Validacion.Severidad.ALTO,
                        "Ejecutado",
                        "Escriba un número, NA o SR.",
                        "Escriba un número, NA (no aplica) o SR (sin reporte)."),
                new Validacion(
                        "E8:E11",
                        new Validacion.Decimal(BigDecimal.ZERO, null),
                        Validacion.Severidad.AVISO,
                        "Devengado",
                        "Soles, con dos decimales.",
                        "¿Un monto negativo?"),
                new Validacion("B8:B11", new Validacion.LargoMaximo(250), Validacion.Severidad.INFORMACION, "", "", ""),
                new Validacion(
                        "G8:G11",
                        new Validacion.Libre(),
                        Validacion.Severidad.INFORMACION,
                        "Fecha",
                        "Día/mes/año.",
                        ""));
    }

    /** Each role with each kind of value, each mark on its row. */
    private static Hoja galeria() {
        List<Fila> filas = new ArrayList<>();
        int fila = 1;
        for (Papel papel : Papel.values()) {
            for (Marca marca :
                    papel == Papel.ENTRADA || papel == Papel.BLOQUEADO ? Marca.values() : new Marca[] {Marca.NINGUNA}) {
                List<Celda> celdas = new ArrayList<>();
                celdas.add(texto(0, papel + " " + marca, Papel.CELDA));
                for (Tipo tipo : Tipo.values()) {
                    celdas.add(Celda.de(1 + tipo.ordinal(), muestra(tipo), new Estilo(papel, tipo, marca)));
                }
                filas.add(Fila.de(fila++, celdas));
            }
        }
        return Hoja.nueva("Galería")
                .anchos(28, 16, 12, 12, 12, 12, 14, 10, 12)
                .filas(filas)
                .impresion(Impresion.todo("Galería"))
                .build();
    }

    static Valor muestra(Tipo tipo) {
        return switch (tipo) {
            case TEXTO -> Valor.texto("Texto de muestra");
            case CODIGO -> Valor.texto("0012");
            case CENTRADO -> Valor.texto("Centro");
            case ENTERO, FALTA -> Valor.numero(12345);
            case CANTIDAD -> Valor.numero(new BigDecimal("12.5"));
            case SOLES -> Valor.numero(new BigDecimal("1234567.8"));
            case PORCENTAJE -> new Valor.Porcentaje(new BigDecimal("0.855"));
            case FECHA -> new Valor.Fecha(LocalDate.of(2022, 2, 28));
        };
    }

    private static Hoja catalogos() {
        return Hoja.nueva("Catálogos")
                .oculta()
                .anchos(30, 12)
                .filas(List.of(
                        Fila.de(1, List.of(texto(0, "unidad_medida", Papel.CLAVE))),
                        Fila.de(
                                2,
                                List.of(
                                        texto(0, "Informe", Papel.CELDA),
                                        numero(1, "0.95", Papel.CELDA, Tipo.CANTIDAD))),
                        Fila.de(3, List.of(texto(0, "Persona, atendida", Papel.CELDA))),
                        Fila.de(4, List.of(texto(0, "-", Papel.CELDA)))))
                .build();
    }
}
