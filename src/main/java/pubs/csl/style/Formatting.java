package pubs.csl.style;

import org.w3c.dom.Element;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * The formatting attributes of a CSL element (specification 1.0.2, "Formatting"); an attribute that is not given is the
 * empty string and leaves what an outer element says.
 */
public record Formatting(String fontStyle, String fontVariant, String fontWeight, String decoration,
        String verticalAlign) {
    public static final Formatting NONE = new Formatting("", "", "", "", "");

    static Formatting of(Element element) {
        Formatting read = new Formatting(element.getAttribute("font-style"), element.getAttribute("font-variant"),
                element.getAttribute("font-weight"), element.getAttribute("text-decoration"),
                element.getAttribute("vertical-align"));
        return read.isNone() ? NONE : read;
    }

    private boolean isNone() {
        return fontStyle.isEmpty() && fontVariant.isEmpty() && fontWeight.isEmpty() && decoration.isEmpty()
                && verticalAlign.isEmpty();
    }

    /** The style of the surrounding text with this element's formatting in force. */
    public TextStyle applyTo(TextStyle outer) {
        if (this == NONE) {
            return outer;
        }
        TextStyle style = outer;
        style = set(style, Look.ITALIC, fontStyle, "italic", "oblique");
        style = set(style, Look.SMALL_CAPS, fontVariant, "small-caps", "small-caps");
        style = set(style, Look.BOLD, fontWeight, "bold", "bold");
        style = set(style, Look.UNDERLINE, decoration, "underline", "underline");
        style = set(style, Look.SUPERSCRIPT, verticalAlign, "sup", "sup");
        return set(style, Look.SUBSCRIPT, verticalAlign, "sub", "sub");
    }

    private static TextStyle set(TextStyle style, Look look, String value, String on, String alsoOn) {
        if (value.isEmpty()) {
            return style;
        }
        return value.equals(on) || value.equals(alsoOn) ? style.with(look) : style.without(look);
    }
}
