/**
 * The Word side of the file format: {@link pe.quipu.word.DocxWriter} pours a {@code documento} into a base document.
 * Every look (letters, colours, spaces, paper, head and foot of the page) is the base's; here only its named styles are
 * asked for. The library's objects never leave this room.
 */
package pe.quipu.word;
