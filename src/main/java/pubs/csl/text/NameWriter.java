package pubs.csl.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import pubs.csl.style.Frame;
import pubs.csl.style.NameRules;
import pubs.model.Contributor;
import pubs.model.PersonName;
import pubs.model.TextStyle;

/** One name as a style asks for it (CSL 1.0.2, "Name" and "Name-part order"). */
final class NameWriter {
    private final NameRules rules;
    private final boolean keepPrefix;
    private final TextStyle style;
    private final String language;

    NameWriter(NameRules rules, boolean keepPrefix, TextStyle style, String language) {
        this.rules = rules;
        this.keepPrefix = keepPrefix;
        this.style = style;
        this.language = language;
    }

    /** Whether the name at a place is written family name first. */
    boolean inverts(int index) {
        return rules.inverted().equals("all") || rules.inverted().equals("first") && index == 0;
    }

    /**
     * @param index place in the list, from 0
     * @param id    identity of the person, which every character of the name carries
     */
    List<Chunk> write(Contributor person, int index, int id) {
        PersonName name = person.name();
        List<Chunk> chunks = new ArrayList<>();
        if (person.literal() || name.given().isEmpty() && name.prefix().isEmpty() && name.suffix().isEmpty()) {
            chunks.add(new Chunk(name.family().isEmpty() ? name.display() : name.family(),
                    person.literal() ? style : rules.family().formatting().applyTo(style), Chunk.Origin.CONTENT, id));
            // An institution has the capitals of family names, and nothing else of theirs.
            return person.literal() ? CaseChanger.apply(rules.family().textCase(), chunks, language)
                    : own(Frames.around(rules.family(), chunks, style, language), id);
        }
        if (ideographic(name)) {
            chunks.addAll(part(rules.family(), name.family()));
            chunks.addAll(part(rules.given(), name.given()));
        } else if (rules.form().equals("short")) {
            chunks.addAll(part(rules.family(), keepPrefix ? particle(name.prefix(), name.family()) : name.family()));
        } else if (inverts(index)) {
            inverted(chunks, name);
        } else {
            join(chunks, part(rules.given(), given(name)), " ");
            if (keepPrefix) {
                join(chunks, part(rules.family(), particle(name.prefix(), name.family())), " ");
            } else {
                join(chunks, part(rules.given().bare(), name.prefix()), " ");
                join(chunks, part(rules.family(), name.family()), isJoined(name.prefix()) ? "" : " ");
            }
            join(chunks, part(Frame.NONE, suffix(name)), " ");
        }
        return own(chunks, id);
    }

    private void inverted(List<Chunk> chunks, PersonName name) {
        boolean demoted = !keepPrefix || rules.demoteParticle().equals("display-and-sort");
        join(chunks, part(rules.family(), demoted ? name.family() : particle(name.prefix(), name.family())), "");
        join(chunks, part(rules.given(), given(name)), rules.sortSeparator());
        if (demoted) {
            Frame frame = keepPrefix ? rules.family() : rules.given();
            join(chunks, part(frame.bare(), name.prefix()), name.given().isEmpty() ? rules.sortSeparator() : " ");
        }
        join(chunks, part(Frame.NONE, suffix(name)), rules.sortSeparator());
    }

    /** A suffix has its point where initials have theirs: {@code Jr.}, {@code Greaves PL Jr}. */
    private String suffix(PersonName name) {
        String suffix = name.suffix();
        boolean bare = suffix.endsWith(".") && rules.initializeWith().filter(with -> with.indexOf('.') < 0).isPresent();
        return bare ? suffix.substring(0, suffix.length() - 1) : suffix;
    }

    private String given(PersonName name) {
        return rules.initializeWith()
                .map(with -> Initials.of(name.given(), with, rules.initialize(), rules.initializeHyphen()))
                .orElse(name.given());
    }

    private List<Chunk> part(Frame frame, String text) {
        return Frames.words(frame, text, style, language);
    }

    private void join(List<Chunk> chunks, List<Chunk> part, String separator) {
        if (!part.isEmpty()) {
            if (!chunks.isEmpty() && !separator.isEmpty()) {
                chunks.add(Chunk.affix(separator, style));
            }
            chunks.addAll(part);
        }
    }

    private static List<Chunk> own(List<Chunk> chunks, int id) {
        List<Chunk> owned = new ArrayList<>(chunks.size());
        for (Chunk chunk : chunks) {
            owned.add(new Chunk(chunk.text(), chunk.style(), chunk.origin(), id));
        }
        return owned;
    }

    private static String particle(String prefix, String family) {
        return prefix.isEmpty() || isJoined(prefix) ? prefix + family : prefix + " " + family;
    }

    /** Whether the family name follows a prefix without a blank: {@code d’}, {@code al-}. */
    private static boolean isJoined(String prefix) {
        return prefix.endsWith("'") || prefix.endsWith("’") || prefix.endsWith("-");
    }

    /** Whether a name is in a script that writes the family name first and leaves no blank. */
    private static boolean ideographic(PersonName name) {
        return !name.family().isEmpty() && !name.given().isEmpty() && ideographic(name.family().codePointAt(0))
                && ideographic(name.given().codePointAt(0));
    }

    private static boolean ideographic(int c) {
        if (c < 0x1100) {
            // Below the first letters of Hangul; asking for the script costs the loading of Unicode's tables.
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
