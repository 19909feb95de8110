package pubs.latex;

import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Styled text on one line, for tests: {@code [i:text]}; a formula {@code [m(source):text]}, a link {@code [l(url):text]}. */
final class ShownText {
    private static final String LETTERS = "ibcut^_pom";

    private ShownText() {}

    static String of(StyledText text) {
        StringBuilder shown = new StringBuilder();
        for (Run run : text.runs()) {
            String looks = looks(run.style());
            shown.append(looks.isEmpty() ? run.text() : "[" + looks + ":" + run.text() + "]");
        }
        return shown.toString().replace("\u00A0", "␣").replace("\u202F", "⎵").replace("\u2005", "⎶");
    }

    private static String looks(TextStyle style) {
        StringBuilder looks = new StringBuilder();
        for (Look look : Look.values()) {
            // A formula is always protected.
            if (style.has(look) && !(look == Look.PROTECTED && !style.math().isEmpty())) {
                looks.append(LETTERS.charAt(look.ordinal()));
            }
        }
        if (!style.math().isEmpty()) {
            looks.append("$(").append(style.math()).append(')');
        }
        if (!style.link().isEmpty()) {
            looks.append("l(").append(style.link()).append(')');
        }
        return looks.toString();
    }
}
