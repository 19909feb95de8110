package pubs.latex;

import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * A tag of the few that reference managers leave in fields.
 *
 * @param name   of the element, {@code i}
 * @param look   what it does to text
 * @param length of the tag in characters
 * @param closes whether it is the closing tag
 */
record HtmlTag(String name, Look look, int length, boolean closes) {
    private static final String[] NAMES = {"i", "em", "b", "strong", "sup", "sub", "sc", "u"};
    private static final Look[] LOOKS = {Look.ITALIC, Look.ITALIC, Look.BOLD, Look.BOLD, Look.SUPERSCRIPT,
        Look.SUBSCRIPT, Look.SMALL_CAPS, Look.UNDERLINE};
    private static final String[] SPANS = {"<span class=\"nocase\">", "<span class='nocase'>",
        "<span style=\"font-variant:small-caps\">", "<span style=\"font-variant:small-caps;\">",
        "<span style=\"font-variant: small-caps\">", "<span style=\"font-variant: small-caps;\">"};

    /** No tag. */
    static final HtmlTag NONE = new HtmlTag("", Look.PROTECTED, 0, false);

    /** The tag that begins at an offset, or {@link #NONE}. */
    static HtmlTag at(String text, int at) {
        boolean closes = text.startsWith("/", at + 1);
        int name = at + (closes ? 2 : 1);
        for (int i = 0; i < NAMES.length; i++) {
            int end = name + NAMES[i].length();
            if (text.startsWith(NAMES[i], name) && text.startsWith(">", end)) {
                return new HtmlTag(NAMES[i], LOOKS[i], end + 1 - at, closes);
            }
        }
        if (text.startsWith("</span>", at)) {
            return new HtmlTag("span", Look.PROTECTED, 7, true);
        }
        for (int i = 0; i < SPANS.length; i++) {
            if (text.startsWith(SPANS[i], at)) {
                return new HtmlTag("span", i < 2 ? Look.PROTECTED : Look.SMALL_CAPS, SPANS[i].length(), false);
            }
        }
        return NONE;
    }

    TextStyle on(TextStyle style) {
        return style.with(look);
    }
}
