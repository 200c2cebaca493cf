package pe.quipu.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pe.quipu.libro.Lectura.Motivo;

/**
 * Which document the zip is. Past this point it claims to be a workbook of the right kind.
 *
 * @param workbook name of the main part
 * @param relations of the package
 */
record PackageParts(String workbook, List<Relation> relations) {
    private static final String TYPES = "[Content_Types].xml";

    static PackageParts of(ZipParts zip) {
        if (!zip.has(TYPES)) {
            throw Refusal.of(withoutTypes(zip));
        }
        zip.check();
        ContentTypes types = ContentTypes.read(zip, TYPES);
        List<Relation> relations = Relation.of(zip, "");
        Optional<Relation> main = Relation.first(relations, "officeDocument");
        String workbook = main.flatMap(Relation::target).orElse("");
        refuseOthers(types, workbook, zip.names());
        if (main.filter(Relation::strict).isPresent()) {
            throw Refusal.of(Motivo.ESTRICTO);
        }
        if (!zip.has(workbook)) {
            throw Refusal.of(Motivo.INCOMPLETO);
        }
        return new PackageParts(workbook, relations);
    }

    private static void refuseOthers(ContentTypes types, String workbook, Set<String> names) {
        String type = types.of(workbook);
        if (type.contains("sheet.binary") || workbook.endsWith("workbook.bin")) {
            throw Refusal.of(Motivo.XLSB);
        }
        if (!type.isEmpty() && !types.plain(type) && !types.spreadsheet(type)) {
            throw Refusal.of(Motivo.OTRO_DOCUMENTO);
        }
        if (workbook.isEmpty()) {
            throw Refusal.of(withoutWorkbook(types));
        }
        if (types.any("macroenabled") || types.any("vbaproject") || anyEndsWith(names, "vbaproject.bin")) {
            throw Refusal.of(Motivo.CON_MACROS);
        }
    }

    private static Motivo withoutWorkbook(ContentTypes types) {
        if (types.any("wordprocessingml") || types.any("presentationml")) {
            return Motivo.OTRO_DOCUMENTO;
        }
        return types.any("spreadsheetml") ? Motivo.INCOMPLETO : Motivo.ZIP;
    }

    /** An OpenDocument, another office program's package, or just a zip. */
    private static Motivo withoutTypes(ZipParts zip) {
        String mime = zip.has("mimetype") ? mimetype(zip) : "";
        boolean openDocument = zip.has("content.xml") && zip.has("META-INF/manifest.xml");
        if (mime.contains("spreadsheet") || mime.contains("calc") || mime.isEmpty() && openDocument) {
            return Motivo.ODS;
        } else if (mime.contains("opendocument") || mime.contains("sun.xml") || anyEndsWith(zip.names(), ".iwa")) {
            return Motivo.OTRO_DOCUMENTO;
        }
        boolean lost = zip.has("xl/workbook.xml"); // a workbook that lost its table of contents
        return lost ? Motivo.INCOMPLETO : Motivo.ZIP;
    }

    private static String mimetype(ZipParts zip) {
        try (InputStream in = zip.open("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException | Refusal e) {
            return ""; // compressed in some other way: the names of the parts decide
        }
    }

    private static boolean anyEndsWith(Set<String> names, String end) {
        return names.stream().anyMatch(n -> n.endsWith(end));
    }
}
