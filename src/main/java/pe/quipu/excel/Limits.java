package pe.quipu.excel;

/** How large a delivered workbook may be. Each figure leaves room above any real form and keeps memory bounded. */
final class Limits {
    /** A filled form weighs 50 to 500 KB; with pictures pasted by the unit, a few MB. */
    static final int FILE_BYTES = 10 * 1024 * 1024;

    /** A form has some 30 parts; one with many charts, a few hundred. */
    static final int ENTRIES = 2_000;

    /** Twenty thousand rows of forty columns are 33 MB of XML. */
    static final long PART_BYTES = 64L * 1024 * 1024;

    /** Inflated bytes of the whole file, and also of all that is read of it, however often a part is named. */
    static final long TOTAL_BYTES = 160L * 1024 * 1024;

    /** Real sheets deflate 5 to 40 times, grids of empty styled cells up to 150; a bomb, up to 1,032. */
    static final int RATIO = 250;

    /** Small parts may be all blanks: the ratio only says something above this size. */
    static final long RATIO_FROM_BYTES = 1024 * 1024;

    /** The longest stretch of a part without any markup: 32,767 characters of six bytes each, and room to spare. */
    static final int RUN_BYTES = 1024 * 1024;

    /** SpreadsheetML nests about 10 deep, extensions up to 20. */
    static final int DEPTH = 64;

    /** No element of a workbook has 40 attributes. */
    static final int ATTRIBUTES = 200;

    /** SpreadsheetML has some 700 names of elements and attributes, the extensions as many. */
    static final int NAMES = 4_000;

    /** The longest attribute read here is a name or a path. */
    static final int ATTRIBUTE_CHARS = 8_192;

    /** A form has 10 to 20 sheets. */
    static final int SHEETS = 256;

    /** Rows that hold something, per sheet: ten times the activities of a region. */
    static final int ROWS = 200_000;

    /** Cells that hold something, in the whole workbook; collected they take some 150 bytes each. */
    static final int CELLS = 1_000_000;

    /** Of one sheet: Excel itself slows down long before. */
    static final int MERGES = 65_536;

    /** Texts shared by the cells: no more than cells. */
    static final int SHARED_STRINGS = 1_000_000;

    /** What a cell of Excel can hold; a longer text is a damaged cell. */
    static final int TEXT_CHARS = 32_767;

    /** Fonts, fills and borders multiply: Excel itself stops at 65,490. */
    static final int STYLES = 70_000;

    static final int PROPERTIES = 1_000;

    /** What is shown of a value that cannot be one. */
    static final int SHOWN_CHARS = 60;

    static final int LAST_ROW = 1_048_576;
    static final int COLUMNS = 16_384;

    private Limits() {}
}
