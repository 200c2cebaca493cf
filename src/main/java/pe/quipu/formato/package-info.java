/**
 * The forms as declarations: sheet, column key, heading, type, who fills it in, limits, list, help. One definition
 * drives template, reading, checks and dictionary; its text lives in {@code workbook-templates/*.yaml} and is parsed
 * here from a String. {@link pe.quipu.formato.Relleno} is what goes into a form.
 */
package pe.quipu.formato;
