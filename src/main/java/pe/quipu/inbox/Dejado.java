package pe.quipu.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Something in {@code entrada/} that a pass left where it was, and why. */
public record Dejado(Path archivo, Motivo motivo) {

    public enum Motivo {
        /** A temporary or lock file of another program. */
        TEMPORAL("es un archivo temporal de otro programa"),
        /** The eight digits under which Excel writes until it can give the workbook its name. */
        HUERFANO("Excel no terminó de guardar un libro y lo dejó con este nombre. Ábralo con Excel, guárdelo como"
                + " «Libro de Excel (*.xlsx)» y deje ese libro en entrada"),
        /** What a browser or a copy writes under until it ends; if it never does, nothing else is left of it. */
        A_MEDIAS(
                "la descarga o la copia no terminó. Si ya nadie la hace, descargue o copie el archivo otra vez y borre este"),
        /** Nothing in it is looked at: programs keep their things in such folders, and a person may not know it. */
        OCULTA(
                "es una carpeta oculta y no se mira dentro. Si ahí hay entregas, páselas a entrada; si es de otro programa,"
                        + " sáquela de entrada"),
        /** Nobody has looked at it yet. */
        EN_ESPERA("espera que lo atiendan"),
        /** It has its line in the register and its copy filed; only the source could not be deleted. */
        YA_ATENDIDO(
                "ya fue atendido; no se pudo retirar de entrada: está protegido contra cambios, o lo usa otro programa."
                        + " Ciérrelo o quítele la protección, y se retirará; también puede borrarlo"),
        EN_COPIA("todavía se está copiando; queda en entrada y se atenderá la próxima vez que se mire"),
        /** Another program has its mark beside it: what was saved so far is not what will be delivered. */
        ABIERTO(
                "está abierto en otro programa y se atenderá cuando lo cierren. Si nadie lo tiene abierto, borre el archivo"
                        + " oculto que está a su lado y lleva su nombre después de «~$» o «.~lock.»"),
        /** A part of it seems to be missing. */
        INCOMPLETO("parece a medio copiar; se esperará un poco más. Si ya terminó de copiarse, cópielo otra vez"),
        /** Reserved, or kept in the cloud: it has a size, and only zeros in it. */
        SIN_CONTENIDO("su contenido todavía no llega. Si viene de OneDrive o de Dropbox, ábralo para que se descargue;"
                + " si no, cópielo otra vez"),
        /** No form and no scan weighs that: to read it all would keep the others waiting for hours. */
        ENORME(
                "pesa más de 500 MB y no se abrió. Sáquelo de entrada: ahí se dejan libros y los papeles que los acompañan"),
        /** A link, a pipe or a device: never followed, never opened. */
        NO_ES_ARCHIVO("no es un archivo común (enlace o dispositivo) y no se abrió"),
        NO_SE_PUDO_LEER("no se pudo leer; puede estar abierto en otro programa o sin permiso de lectura"),
        /** A folder: nobody knows what is in it. Or the name is there, and nothing else of it can be asked. */
        NO_SE_PUDO_ABRIR(
                "no se puede abrir: falta permiso de lectura, o su ruta es demasiado larga. Lo que haya dentro no"
                        + " se atiende: pida permiso, o páselo a entrada"),
        /** Its copy could not be filed. */
        SIN_ESPACIO("no hay espacio en el disco para archivarlo; libere espacio y se atenderá: sigue en entrada"),
        /** Read-only, or in use. */
        SIN_PERMISO("no se pudo escribir en la carpeta de trabajo (solo lectura o en uso); sigue en entrada"),
        /** Its copy could not be filed for another reason of the disk or the network. */
        NO_SE_PUDO_ARCHIVAR("no se pudo archivar: el disco o la red no respondió; sigue en entrada"),
        /** The office has something to put right first, which is told once and not of every file. */
        APLAZADO("espera a que la oficina corrija lo que impide atenderlo; sigue en entrada"),
        /** Only where the lock was deleted, or the disk knows none. */
        ADELANTADO(
                "otro Quipu escribió en el registro mientras se atendía; se volverá a mirar. Que trabaje uno solo, y no"
                        + " borre los archivos .candado de la carpeta registro"),
        /** No paper was received on a day that has not come. */
        FECHA_INCREIBLE(
                "la fecha de su carpeta todavía no llega, o es anterior al 2000: corrija el nombre de la carpeta;"
                        + " sigue en entrada"),
        /** The program failed on it; it stays for another try. */
        FALLO("no se pudo atender por una falla del programa; se intentará de nuevo");

        private final String frase;

        Motivo(String frase) {
            this.frase = frase;
        }

        /** Something outside is in the way; once it is gone, the file is attended. */
        public boolean estorbo() {
            return this == SIN_ESPACIO
                    || this == SIN_PERMISO
                    || this == NO_SE_PUDO_ARCHIVAR
                    || this == NO_SE_PUDO_LEER
                    || this == ADELANTADO
                    || this == NO_SE_PUDO_ABRIR;
        }

        /** Its owner, or the program that writes it, has something to finish first. */
        public boolean espera() {
            return this == EN_COPIA
                    || this == ABIERTO
                    || this == INCOMPLETO
                    || this == SIN_CONTENIDO
                    || this == HUERFANO
                    || this == A_MEDIAS
                    || this == FECHA_INCREIBLE;
        }

        static Motivo of(Percance percance) {
            return switch (percance) {
                case SIN_ESPACIO -> SIN_ESPACIO;
                case SIN_PERMISO -> SIN_PERMISO;
                case OTRA_COSA, NO_ESTA, OTRO -> NO_SE_PUDO_ARCHIVAR;
            };
        }

        /** For a person: «todavía se está copiando». */
        public String frase() {
            return frase;
        }
    }

    /** Its name, as it can be told. */
    public String nombre() {
        return NombreArchivo.legible(archivo);
    }

    /** One sentence for each reason there is to say, with the first it is said of. */
    public static String frases(List<Dejado> dejados) {
        Map<Motivo, List<Dejado>> porMotivo =
                dejados.stream().collect(Collectors.groupingBy(Dejado::motivo, TreeMap::new, Collectors.toList()));
        return porMotivo.values().stream()
                .map(d -> d.get(0).nombre() + (d.size() > 1 ? " (y " + (d.size() - 1) + " más)" : "") + ": "
                        + d.get(0).motivo().frase() + ".")
                .collect(Collectors.joining(" "));
    }

    /** For a person: «02.xlsx: todavía se está copiando…». */
    public String frase() {
        return nombre() + ": " + motivo.frase();
    }
}
