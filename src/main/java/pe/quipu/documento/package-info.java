/**
 * A text document as plain data: what it says, part by part, never how it looks. Looks are styles, and styles belong to
 * the base document that {@code word} writes over.
 */
package pe.quipu.documento;
