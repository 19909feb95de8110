package pubs.convert;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import pubs.csl.CslDate;
import pubs.csl.CslItem;
import pubs.csl.EntryMapper;
import pubs.model.Contributors;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** The variables of one item as a writer takes them, so that what it did not take can be said. */
final class ItemText {
    private final CslItem item;
    private final Set<String> left = new LinkedHashSet<>();
    private boolean styled;

    ItemText(CslItem item) {
        this.item = item;
        left.addAll(item.names().keySet());
        left.addAll(item.text().keySet());
        left.addAll(item.dates().keySet());
        if (hasDerivedShortTitle()) {
            left.remove("title-short");
        }
    }

    /** What stands before the colon of the title is no short title of its own. */
    private boolean hasDerivedShortTitle() {
        String brief = item.text().getOrDefault("title-short", StyledText.EMPTY).plain();
        return !brief.isEmpty() && item.text().getOrDefault("title", StyledText.EMPTY).plain().startsWith(brief + ":");
    }

    String id() {
        return item.id();
    }

    String type() {
        return item.type();
    }

    String language() {
        return item.language();
    }

    boolean has(String variable) {
        return item.text().containsKey(variable);
    }

    /** The characters of a variable on one line; empty when it is not there. */
    String take(String variable) {
        if (variable.equals("title-short") && hasDerivedShortTitle()) {
            return "";
        }
        left.remove(variable);
        StyledText text = item.text().getOrDefault(variable, StyledText.EMPTY);
        for (StyledText.Run run : text.runs()) {
            TextStyle look = run.style().without(Look.PROTECTED);
            styled |= look.bits() != 0 || !look.math().isEmpty();
        }
        return oneLine(text.plain());
    }

    Contributors people(String variable) {
        left.remove(variable);
        return item.names().getOrDefault(variable, Contributors.NONE);
    }

    Optional<CslDate> date(String variable) {
        left.remove(variable);
        return Optional.ofNullable(item.dates().get(variable));
    }

    /** Says what was not taken, and whether text lost its look. */
    void reportLeft(Losses losses, Optional<pubs.diagnostic.SourceSpan> span) {
        left.forEach(variable -> losses.field(EntryMapper.fieldOf(variable), span));
        if (styled) {
            losses.note("italics, raised letters and formulas are written as plain text", span);
        }
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean white = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u2028' || c == '\u2029' || c == 0x7F || c == 0x85) {
                white = true;
            } else {
                line.append(white && line.length() > 0 ? " " : "").append(c);
                white = false;
            }
        }
        return line.toString();
    }
}
