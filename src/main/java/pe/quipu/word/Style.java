package pe.quipu.word;

/** The styles a base document has, by the name Word keeps in the file: the same in every language of Word. */
enum Style {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    BULLET("List Bullet"),
    CAPTION("caption"),
    CONTENTS_TITLE("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    CONTENTS_3("toc 3"),
    ENTITY("Quipu Entidad"),
    COVER_LINE("Quipu Portada"),
    PENDING("Quipu Por completar"),
    TABLE("Quipu Tabla"),
    CELL("Quipu Celda"),
    HEAD("Quipu Cabecera"),
    GROUP("Quipu Grupo"),
    TOTAL("Quipu Total"),
    SOURCE("Quipu Fuente");

    private final String shown;

    Style(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    static Style heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    static Style contents(int level) {
        return values()[CONTENTS_1.ordinal() + level - 1];
    }
}
