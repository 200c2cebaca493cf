package pe.quipu.observacion;

import static pe.quipu.observacion.Gravedad.ADVERTENCIA;
import static pe.quipu.observacion.Gravedad.AVISO;
import static pe.quipu.observacion.Gravedad.ERROR;

import java.util.Arrays;
import java.util.Optional;

/**
 * The catalogue: every observation Quipu can make, by level: workbook, sheet, heading, row or cell, against the plan,
 * progress. A code is never used again for something else. Texts: {@code observaciones.properties}.
 */
public enum Codigo {
    LIB_001(ERROR),
    LIB_002(ERROR),
    LIB_003(ERROR),
    LIB_004(ERROR),
    LIB_005(ERROR),
    LIB_006(ERROR),
    LIB_007(ERROR),
    LIB_008(ERROR),
    LIB_009(ERROR),
    LIB_010(ERROR),
    LIB_011(ERROR),
    LIB_012(ERROR),
    LIB_013(ERROR),
    LIB_014(ERROR),
    LIB_015(ERROR),
    LIB_016(ERROR),
    LIB_017(ERROR),
    LIB_018(ERROR),
    LIB_019(ERROR),
    LIB_020(ERROR),
    LIB_021(ERROR),
    LIB_030(ERROR),
    LIB_031(ERROR),
    LIB_032(ERROR),
    LIB_033(ERROR),
    LIB_034(ERROR),
    LIB_035(ERROR),
    LIB_036(ERROR),
    LIB_037(ERROR),
    LIB_038(ERROR),
    LIB_039(ERROR),
    LIB_040(AVISO),
    LIB_041(ERROR),
    LIB_042(ERROR),
    LIB_043(ERROR),
    LIB_044(AVISO),
    LIB_045(AVISO),
    LIB_046(AVISO),
    LIB_047(ERROR),
    LIB_048(AVISO),
    LIB_049(ADVERTENCIA),

    HOJ_001(ERROR),
    HOJ_002(AVISO),
    HOJ_003(AVISO),
    HOJ_004(ERROR),
    HOJ_005(ERROR),
    HOJ_006(ERROR),

    COL_001(ERROR),
    COL_002(ERROR),

    FIL_001(ERROR),
    FIL_002(ERROR),
    FIL_003(ADVERTENCIA),
    FIL_004(ERROR),
    FIL_005(ERROR),
    FIL_006(ERROR),
    FIL_007(ERROR),
    FIL_008(ERROR),
    FIL_009(ERROR),
    FIL_010(ERROR),
    FIL_011(ERROR),
    FIL_012(AVISO),
    FIL_013(AVISO),
    FIL_014(AVISO),
    FIL_015(ERROR),
    FIL_016(ERROR),
    FIL_017(ERROR),
    FIL_018(ERROR),
    FIL_019(ERROR),
    FIL_020(ERROR),
    FIL_021(ERROR),
    FIL_022(ERROR),
    FIL_023(ERROR),
    FIL_024(ADVERTENCIA),
    FIL_025(ERROR),
    FIL_026(ADVERTENCIA),
    FIL_027(ERROR),
    FIL_028(ERROR),

    PLA_001(ERROR),
    PLA_002(ERROR),
    PLA_003(ERROR),
    PLA_004(ERROR),
    PLA_005(ERROR),
    PLA_006(AVISO),
    PLA_007(ERROR),
    PLA_008(ERROR),
    PLA_009(ERROR),
    PLA_020(ERROR),
    PLA_021(ERROR),
    PLA_022(ERROR),
    PLA_023(ERROR),
    PLA_024(ERROR),
    PLA_025(ERROR),
    PLA_026(ERROR),
    PLA_027(ERROR),
    PLA_028(ERROR),
    PLA_029(ERROR),
    PLA_030(ERROR),
    PLA_031(ERROR),
    PLA_032(ERROR),
    PLA_033(ERROR),
    PLA_034(ADVERTENCIA),
    PLA_035(ADVERTENCIA),
    PLA_036(ERROR),
    PLA_037(ERROR),
    PLA_038(ADVERTENCIA),
    PLA_039(ERROR),
    PLA_040(ADVERTENCIA),
    PLA_041(ADVERTENCIA),
    PLA_042(ADVERTENCIA),
    PLA_043(ADVERTENCIA),
    PLA_044(ADVERTENCIA),
    PLA_045(ADVERTENCIA),
    PLA_046(ADVERTENCIA),
    PLA_047(ERROR),
    PLA_048(ADVERTENCIA),
    PLA_049(ADVERTENCIA),
    PLA_050(ERROR),
    PLA_051(ERROR),
    PLA_060(ERROR),
    PLA_061(ERROR),
    PLA_062(ADVERTENCIA),
    PLA_063(ERROR),
    PLA_064(ERROR),
    PLA_065(ERROR),
    PLA_070(ERROR),
    PLA_071(ADVERTENCIA),

    AVA_001(ERROR),
    AVA_002(ADVERTENCIA),
    AVA_003(ADVERTENCIA),
    AVA_020(ERROR),
    AVA_021(ERROR),
    AVA_022(ADVERTENCIA),
    AVA_023(ADVERTENCIA),
    AVA_030(ADVERTENCIA),
    AVA_031(ADVERTENCIA),
    AVA_032(ADVERTENCIA),
    AVA_033(ADVERTENCIA),
    AVA_034(ADVERTENCIA),
    AVA_035(ADVERTENCIA),
    AVA_036(ADVERTENCIA),
    AVA_037(ADVERTENCIA),
    AVA_038(ADVERTENCIA),
    AVA_039(ADVERTENCIA),
    AVA_040(ADVERTENCIA),
    AVA_041(ADVERTENCIA),
    AVA_042(ADVERTENCIA),
    AVA_043(ADVERTENCIA),
    AVA_044(AVISO),
    AVA_045(AVISO),
    AVA_046(ADVERTENCIA),
    AVA_047(ADVERTENCIA),
    AVA_048(ADVERTENCIA);

    private final Gravedad gravedad;

    Codigo(Gravedad gravedad) {
        this.gravedad = gravedad;
    }

    public Gravedad gravedad() {
        return gravedad;
    }

    /** {@code FIL-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** By its id, whatever the case and the separator. */
    public static Optional<Codigo> parse(String id) {
        String limpio = id.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(c -> c.name().equals(limpio)).findFirst();
    }
}
