package pe.quipu.ejemplo;

import java.util.List;

/** The list of what must come of each file, as text that the demonstration's test reads. */
final class EsperadoWriter {
    private EsperadoWriter() {}

    static String write(IloExample ejemplo) {
        StringBuilder texto = new StringBuilder();
        texto.append("# Qué debe resultar de cada archivo. El que no figura se acepta sin ninguna observación.\n");
        texto.append("# Cada observación es «CÓDIGO Hoja!Celda»; en un rechazo, solo el código.\n");
        texto.append("ejercicio: 2022\n");
        texto.append("periodo: \"2022-T4\"\n");
        texto.append(
                "# El día del ciclo, el día en que llegaron las formulaciones y el día en que se aprobó su plan.\n");
        texto.append("hoy: \"2023-01-10\"\n");
        texto.append("recepcion: \"2021-03-25\"\n");
        texto.append("aprobacion: \"2021-12-30\"\n");
        texto.append("semilla: ").append(Sorteo.SEMILLA).append('\n');
        texto.append("pendientes: [\"").append(CentroDeCosto.PENDIENTE).append("\"]\n");
        texto.append("# Correcciones que «demo» no entrega, para que se vean libros devueltos.\n");
        texto.append("omitidas:\n");
        IloExample.OMITIDAS.forEach(o -> texto.append("  - ").append(quoted(o)).append('\n'));
        texto.append("# Lo que llega entre la aprobación y la evaluación: qué carpeta, qué día y para qué periodo.\n");
        texto.append("etapas:\n");
        texto.append("  - {carpeta: \"necesidades-2023\", periodo: \"2023-CN\", hoy: \"2022-01-31\"}\n");
        texto.append("  - {carpeta: \"formulacion-2023\", periodo: \"2023\", hoy: \"2022-03-30\"}\n");
        texto.append("  - {carpeta: \"correcciones/formulacion-2023\", periodo: \"2023\", hoy: \"2022-04-06\"}\n");
        texto.append("archivos:\n");
        texto.append(files(ejemplo.archivos()));
        return texto.toString();
    }

    static String write(HuamangaExample ejemplo) {
        return """
                # Qué debe resultar de cada archivo. El que no figura se acepta sin ninguna observación.
                # Cada observación es «CÓDIGO Hoja!Celda».
                ejercicio: 2016
                periodo: "%s"
                # El día del ciclo, el día en que llegaron las formulaciones y el día en que se aprobó su plan.
                hoy: "2016-07-10"
                recepcion: "2015-03-25"
                aprobacion: "2015-12-30"
                # Nada se sortea: las cifras están en src/test/resources/huamanga-2016.
                semilla: 0
                pendientes: ["%s"]
                omitidas: []
                # Lo que llega entre la aprobación y la evaluación: qué carpeta, qué día y para qué periodo.
                etapas:
                  - {carpeta: "%3$s", periodo: "%4$s", hoy: "2016-04-10"}
                  - {carpeta: "correcciones/%3$s", periodo: "%4$s", hoy: "2016-04-15"}
                archivos:
                """.formatted(
                                HuamangaExample.PERIODO,
                                HuamangaExample.PENDIENTE,
                                HuamangaExample.ANTES,
                                HuamangaExample.PRIMERO)
                + files(ejemplo.archivos());
    }

    private static String files(List<Archivo> archivos) {
        StringBuilder texto = new StringBuilder();
        archivos.stream().filter(Archivo::notable).forEach(a -> texto.append("  - archivo: ")
                .append(quoted(a.ruta()))
                .append("\n    veredicto: ")
                .append(a.veredicto())
                .append("\n    observaciones: ")
                .append(list(a.observaciones()))
                .append('\n'));
        return texto.toString();
    }

    private static String list(List<String> observaciones) {
        return "["
                + String.join(
                        ", ", observaciones.stream().map(EsperadoWriter::quoted).toList()) + "]";
    }

    private static String quoted(String texto) {
        return "\"" + texto + "\"";
    }
}
