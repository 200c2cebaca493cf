package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryNameTest {
    @ParameterizedTest
    @CsvSource({
        "~$POI 2022.xlsx, true",
        ".~lock.POI.xlsx#, true",
        ".DS_Store, true",
        ".oculto.xlsx, true",
        "copia.tmp, true",
        "COPIA.TMP, true",
        "libro.xlsx.part, true",
        "libro.xlsx.crdownload, true",
        "Thumbs.db, true",
        "thumbs.DB, true",
        "desktop.ini, true",
        "4F2A91C0, false",
        "cedd4100, false",
        "POI.xlsx, false",
        "~POI.xlsx, false",
        "$POI.xlsx, false",
        "part.xlsx, false",
        "tmp, false",
        "cedd410, false",
        "cedd41000, false",
        "cedd4100.xlsx, false",
        "20230110, false",
        "informe firmado.PDF, false",
        "sin extension, false"
    })
    void only_marks_of_other_programs_are_ignored(String name, boolean ignored) {
        assertEquals(ignored, TemporaryName.matches(name));
    }

    @ParameterizedTest
    @CsvSource({
        "4F2A91C0, true",
        "cedd4100, true",
        "20230110, true",
        "cedd410, false",
        "cedd41000, false",
        "cedd4100.xlsx, false",
        "cedd410g, false"
    })
    void eight_hexadecimal_digits_are_what_excel_is_writing(String name, boolean saving) {
        assertEquals(saving, TemporaryName.saving(name));
    }
}
