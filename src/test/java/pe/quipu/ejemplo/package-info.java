/**
 * The example of Ilo 2022: what the municipality published of its year, and a seeded reconstruction of what it did not
 * publish, activity by activity. Writes the workbooks of {@code examples/ilo-2022} and checks that they are still the
 * same.
 */
package pe.quipu.ejemplo;
