package pubs.model;

/**
 * The look of a run of text. Immutable; looks add up.
 *
 * @param bits  the looks, one bit each
 * @param math  the LaTeX source of the formula (without the dollars) that this run is a readable form of, or empty;
 *              adjacent runs with one source are one formula
 * @param link  where the run links to (http, https or mailto), or empty
 */
public record TextStyle(int bits, String math, String link) {
    /** One property of how text looks or is to be treated. */
    public enum Look {
        ITALIC, BOLD, SMALL_CAPS, UNDERLINE, MONOSPACE, SUPERSCRIPT, SUBSCRIPT,
        /** Case is part of the text: no style may change it ({@code {ICML}}). */
        PROTECTED,
        /** Part of the name of the person whose list this is. */
        OWNER,
        /** A symbol put in after the name of a contributor ({@code *}); it is no part of the text itself. */
        MARK
    }

    public static final TextStyle PLAIN = new TextStyle(0, "", "");

    public boolean has(Look look) {
        return (bits & 1 << look.ordinal()) != 0;
    }

    public TextStyle with(Look look) {
        return has(look) ? this : new TextStyle(bits | 1 << look.ordinal(), math, link);
    }

    public TextStyle without(Look look) {
        return has(look) ? new TextStyle(bits & ~(1 << look.ordinal()), math, link) : this;
    }

    public TextStyle withMath(String source) {
        return new TextStyle(bits, source, link);
    }

    public TextStyle withLink(String target) {
        return new TextStyle(bits, math, target);
    }

    /** By hand: those a record brings are linked at the first call, which costs tens of milliseconds at the start. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof TextStyle style && style.bits == bits && style.math.equals(math)
                && style.link.equals(link);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * bits + math.hashCode()) + link.hashCode();
    }
}
