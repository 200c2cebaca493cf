package pe.quipu.excel;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.GENERAL;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;
import static pe.quipu.excel.Look.Borde.BAJO;
import static pe.quipu.excel.Look.Borde.FINO;
import static pe.quipu.excel.Look.Borde.NINGUNO;
import static pe.quipu.excel.Look.Peso.NEGRITA;
import static pe.quipu.excel.Look.Peso.NORMAL;

import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.ooxml.Tone;

/** Every colour of the program. Each text stands on its background with the contrast of WCAG AA. */
final class Looks {
    static final String LETRA = "Calibri";
    static final Rgb NAVY = new Rgb(Tone.NAVY.strong());
    static final Rgb TEAL = new Rgb(Tone.TEAL.strong());
    static final Rgb LINEA = new Rgb(0xBFBFBF);
    static final Rgb ENLACE = new Rgb(0x0B3D91);
    private static final Rgb GRIS = new Rgb(0x4A4A4A);

    private Looks() {}

    static Look of(Papel papel) {
        return switch (papel) {
            case TITULO -> new Look(NAVY, Rgb.BLANCO, 16, NEGRITA, LEFT, NINGUNO);
            case SUBTITULO -> new Look(NAVY, new Rgb(0xDCE6F5), 10, NORMAL, LEFT, NINGUNO);
            case NOTA -> new Look(Rgb.BLANCO, GRIS, 10, NORMAL, LEFT, NINGUNO);
            case ENLACE -> new Look(Rgb.BLANCO, ENLACE, 10, NORMAL, LEFT, NINGUNO);
            case SECCION -> new Look(Rgb.BLANCO, NAVY, 12, NEGRITA, LEFT, BAJO);
            case ENCABEZADO -> new Look(TEAL, Rgb.BLANCO, 10, NEGRITA, CENTER, FINO);
            case ENCABEZADO_ENTRADA -> new Look(new Rgb(0x7A5A00), Rgb.BLANCO, 10, NEGRITA, CENTER, FINO);
            case CLAVE -> new Look(new Rgb(0xF2F2F2), GRIS, 8, NORMAL, LEFT, NINGUNO);
            case ENTRADA -> new Look(new Rgb(0xFFF9DB), Rgb.TINTA, 10, NORMAL, GENERAL, FINO);
            case BLOQUEADO -> new Look(new Rgb(0xECECEC), new Rgb(0x404040), 10, NORMAL, GENERAL, FINO);
            case CALCULO -> new Look(new Rgb(0xE6EDF6), new Rgb(0x1F2A44), 10, NORMAL, GENERAL, FINO);
            case CELDA -> new Look(Rgb.BLANCO, Rgb.TINTA, 10, NORMAL, GENERAL, FINO);
            case TOTAL -> new Look(new Rgb(0xDDE6EE), Rgb.TINTA, 10, NEGRITA, GENERAL, Look.Borde.TOTAL);
            case TARJETA_ROTULO -> new Look(new Rgb(0xF2F4F7), GRIS, 10, NORMAL, CENTER, NINGUNO);
            case TARJETA_CIFRA -> new Look(new Rgb(0xF2F4F7), NAVY, 20, NEGRITA, CENTER, NINGUNO);
            case VERDE -> state(Tone.GREEN);
            case AMBAR, ADVERTENCIA -> state(Tone.AMBER);
            case ROJO, ERROR -> state(Tone.RED);
            case SIN_DATO -> state(Tone.NO_DATA);
            case EXCESO -> state(0xE6DAF3, 0x4B1C7A);
            case AVISO -> state(0xD6E6F7, 0x123F73);
        };
    }

    private static Look state(Tone tono) {
        return state(tono.pale(), tono.ink());
    }

    private static Look state(int fondo, int texto) {
        return new Look(new Rgb(fondo), new Rgb(texto), 10, NEGRITA, CENTER, FINO);
    }

    /** Strong colours for bars and tabs; they differ in lightness too, for those who do not tell red from green. */
    static Rgb strong(Papel papel) {
        return switch (papel) {
            case VERDE -> new Rgb(Tone.GREEN.strong());
            case AMBAR, ADVERTENCIA -> new Rgb(Tone.AMBER.strong());
            case ROJO, ERROR -> new Rgb(Tone.RED.strong());
            case SIN_DATO, BLOQUEADO, CLAVE, NOTA -> new Rgb(Tone.NO_DATA.strong());
            case EXCESO -> new Rgb(0x6B3FA0);
            case AVISO, ENLACE -> new Rgb(0x2E75B6);
            case ENTRADA, ENCABEZADO_ENTRADA -> new Rgb(0x7A5A00);
            case TITULO, SUBTITULO, SECCION, TARJETA_ROTULO, TARJETA_CIFRA -> NAVY;
            case ENCABEZADO, CALCULO, CELDA, TOTAL -> TEAL;
        };
    }

    /** The letters on a bar. */
    static Rgb onStrong(Papel papel) {
        Rgb barra = strong(papel);
        return Rgb.BLANCO.contrast(barra) >= Rgb.TINTA.contrast(barra) ? Rgb.BLANCO : Rgb.TINTA;
    }

    static Rgb border(Marca marca) {
        return switch (marca) {
            case NINGUNA -> LINEA;
            case ERROR -> new Rgb(0xC0392B);
            case ADVERTENCIA -> new Rgb(0xC77700);
            case AVISO -> new Rgb(0x2E75B6);
        };
    }

    /** A mark adds a pale fill where the letters stay legible on it; elsewhere only its border. */
    static Look of(Papel papel, Marca marca) {
        Look base = of(papel);
        return switch (marca) {
            case NINGUNA -> base;
            case ERROR -> pale(base, new Rgb(0xFDE7E4));
            case ADVERTENCIA -> pale(base, new Rgb(0xFFF1CC));
            case AVISO -> pale(base, new Rgb(0xE6F0FA));
        };
    }

    private static Look pale(Look base, Rgb fondo) {
        return base.texto().legibleOn(fondo) ? base.withFondo(fondo) : base;
    }
}
