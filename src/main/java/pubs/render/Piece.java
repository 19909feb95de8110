package pubs.render;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;
import pubs.publist.Links;

/**
 * A stretch of text of one look and one link, for writers of light markup: without control characters, without a
 * harmful address, and, where it is set off, without blanks at its ends, which most markups do not allow.
 *
 * @param looks of {@link #LOOKS}; the owner is bold, a mark is text like any other
 */
record Piece(String text, TextStyle looks) {
    /** What light markup can show, outermost first. */
    static final List<Look> LOOKS = List.of(Look.BOLD, Look.ITALIC, Look.UNDERLINE, Look.SMALL_CAPS, Look.SUPERSCRIPT,
            Look.SUBSCRIPT, Look.MONOSPACE);

    boolean has(Look look) {
        return looks.has(look);
    }

    boolean isPlain() {
        return looks.bits() == 0;
    }

    String link() {
        return looks.link();
    }

    static List<Piece> of(StyledText text) {
        StyledText.Builder safe = new StyledText.Builder();
        for (Run run : text.runs()) {
            TextStyle looks = looks(run.style());
            String part = SafeText.of(run.text());
            String lead = looks.bits() == 0 ? "" : part.substring(0, part.length() - part.stripLeading().length());
            String rest = part.substring(lead.length());
            String core = looks.bits() == 0 ? rest : rest.stripTrailing();
            TextStyle blank = TextStyle.PLAIN.withLink(looks.link());
            safe.append(lead, blank).append(core, looks).append(rest.substring(core.length()), blank);
        }
        List<Piece> pieces = new ArrayList<>();
        safe.build().runs().forEach(run -> pieces.add(new Piece(run.text(), run.style())));
        return pieces;
    }

    private static TextStyle looks(TextStyle style) {
        TextStyle looks = TextStyle.PLAIN.withLink(style.link().isEmpty() ? "" : Links.safe(style.link()).orElse(""));
        for (Look look : LOOKS) {
            boolean has = style.has(look) || look == Look.BOLD && style.has(Look.OWNER);
            looks = has ? looks.with(look) : looks;
        }
        return looks;
    }
}
