package pubs.csl.style;

/**
 * The characters by which forms travel through the engine: private-use ones. They cannot be mistaken for text, because
 * the engine is given neither the texts of the style nor those of the item.
 */
public final class Mark {
    /** Opens an element; the next character is {@link #BASE} plus the number of its form. */
    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';
    /** Stands for the names of a variable; the next character is {@link #BASE} plus its number. */
    public static final char NAMES = '\uE002';
    public static final char BASE = '\uE100';
    /** How many forms fit. No style comes near it. */
    public static final int LIMIT = '\uF8FF' - BASE;

    private Mark() {}

    static String open(int form) {
        return new String(new char[] {OPEN, (char) (BASE + form)});
    }
}
