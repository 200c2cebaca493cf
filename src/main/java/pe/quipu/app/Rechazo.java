package pe.quipu.app;

import java.util.Map;
import pe.quipu.libro.Lectura;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** The one observation of a file that could not be read: each reason has its own sentence. */
final class Rechazo {
    private Rechazo() {}

    static Observacion of(Lectura.Ilegible ilegible) {
        return new Observacion(code(ilegible.motivo()), Lugar.LIBRO, "", Map.of("detalle", ilegible.detalle()));
    }

    private static Codigo code(Lectura.Motivo motivo) {
        return switch (motivo) {
            case VACIO -> Codigo.LIB_001;
            case INCOMPLETO -> Codigo.LIB_002;
            case CON_CONTRASENA -> Codigo.LIB_003;
            case XLS -> Codigo.LIB_004;
            case XLSB -> Codigo.LIB_005;
            case ODS -> Codigo.LIB_006;
            case OTRO_DOCUMENTO -> Codigo.LIB_007;
            case PDF -> Codigo.LIB_008;
            case CSV -> Codigo.LIB_009;
            case HTML -> Codigo.LIB_010;
            case XML -> Codigo.LIB_011;
            case IMAGEN -> Codigo.LIB_012;
            case TEXTO -> Codigo.LIB_013;
            case ZIP -> Codigo.LIB_014;
            case DESCONOCIDO -> Codigo.LIB_015;
            case ESTRICTO -> Codigo.LIB_016;
            case CON_MACROS -> Codigo.LIB_017;
            case DEMASIADO_GRANDE -> Codigo.LIB_018;
            case INTERIOR_ANORMAL -> Codigo.LIB_019;
            case HOJAS_REPETIDAS -> Codigo.LIB_020;
            case HOJA_DANADA -> Codigo.LIB_021;
        };
    }
}
