package pe.quipu.consolidado;

/**
 * What every table sheet of a workbook says of the workbook.
 *
 * @param inicio its first sheet, where every other one leads back to
 */
record Pagina(String subtitulo, String titulo, String inicio) {
    /** At the foot of a printed sheet. */
    String pie(String hoja) {
        return titulo + " · " + hoja;
    }
}
