package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryNameTest {
    @ParameterizedTest
    @CsvSource({
        "~$POI 2022.xlsx, true",
        "~WRL0001.tmp, true",
        ".~lock.POI.xlsx#, true",
        ".DS_Store, true",
        ".oculto.xlsx, true",
        "copia.tmp, false",
        "COPIA.TMP, false",
        "libro.xlsx.part, false",
        "libro.xlsx.crdownload, false",
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
        "4F2A91C0, HUERFANO",
        "cedd4100, HUERFANO",
        "20230110, HUERFANO",
        "4F2A91C0.tmp, HUERFANO",
        "copia.tmp, A_MEDIAS",
        "COPIA.TMP, A_MEDIAS",
        "libro.xlsx.part, A_MEDIAS",
        "libro.xlsx.crdownload, A_MEDIAS",
        "cedd410,",
        "cedd41000,",
        "cedd4100.xlsx,",
        "cedd410g,",
        "part,",
        "apart.xlsx,"
    })
    void what_excel_or_a_download_is_writing_is_known_by_its_name(String name, Dejado.Motivo motivo) {
        assertEquals(Optional.ofNullable(motivo), TemporaryName.unfinished(name));
    }

    @ParameterizedTest
    @CsvSource({
        ".Trash-1000, true",
        ".stfolder, true",
        ".sync, true",
        ".dropbox.cache, true",
        ".quipu-retiro-7, true",
        ".oficina, false",
        ".2022-T4, false",
        ".syncro, false"
    })
    void folders_of_systems_are_no_affair_of_the_office(String folder, boolean system) {
        assertEquals(system, TemporaryName.ofSystem(folder));
    }
}
