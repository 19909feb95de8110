package pubs.cv.item;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the style of the psychologists says in brackets behind a title of the form of a work: {@code [Data set]}, {@code [Poster presentation]}. */
final class Medium {
    private static final String DATA = ReferenceWords.any("medium-data");
    private static final String SOFTWARE = ReferenceWords.any("medium-software");
    private static final String TALK = ReferenceWords.any("medium-talk");
    private static final String OF_WORKS = "(?=\\p{Lu})(?:(" + DATA + ")|(" + SOFTWARE + ")|(" + TALK + ")|(" + ReferenceWords.any("medium") + ")";
    /** What is said of places too: {@code medRxiv [Preprint]}, {@code Lancet [Internet]}. */
    private static final String WORDS = OF_WORKS + "|" + ReferenceWords.any("medium-said") + ")";
    /** No label of a link, of which several stand together. */
    private static final Pattern BRACKETS = Pattern.compile("[\\s.]{0,2}(?:\\(([Vv]ersion\\s[^()]{1,20})\\)\\s)?\\[(" + WORDS + ")\\](?!\\s?[\\[|])");
    private static final Pattern BEHIND_TITLE = Pattern.compile("[\\s.]{1,2}(?=(?:\\([Vv]ersion\\s[^()]{1,20}\\)\\s)?\\[" + OF_WORKS + ")\\](?!\\s?[\\[|]))");

    private static final Pattern PREPRINT = Pattern.compile("(?<=[\\p{L}\\d.]\\s)\\[(Preprint)\\](?!\\s?[\\[|])");

    private Medium() {}

    /** The end of a title before such brackets; absent when there are none. */
    static Optional<Integer> titleEnd(ItemText item, int from) {
        Matcher found = BEHIND_TITLE.matcher(item.text()).region(from, item.length());
        return item.text().indexOf('[', from) > 0 && found.find() && item.text().substring(from, found.start()).indexOf(". ") < 0 ? Optional.of(found.start()) : Optional.empty();
    }

    /** Takes the brackets at an offset, and that a work is a preprint wherever it is said. @param put takes {@code medium}, the type of an entry, where there is one, {@code form}, the words, {@code version}, {@code in} for what was given at a meeting, and {@code note} */
    static void take(ItemText item, Rest rest, int at, BiConsumer<String, String> put) {
        Matcher found = BRACKETS.matcher(rest.text()).region(Math.min(at, rest.length()), rest.length());
        if (found.lookingAt() && item.link(found.start(2)).isEmpty()) {
            put.accept("version", Optional.ofNullable(found.group(1)).map(version -> version.substring("version ".length())).orElse(""));
            String type = found.group(3) != null ? "dataset" : found.group(4) != null ? "software" : found.group(6) != null ? "misc" : "";
            put.accept("medium", type);
            put.accept("form", found.group(2));
            put.accept("in", found.group(5) != null ? "yes" : "");
            put.accept("note", type.isEmpty() || type.equals("misc") ? found.group(2) : "");
            rest.take(found.start(), found.end());
        }
        rest.find(PREPRINT, preprint -> item.link(preprint.start(1)).isEmpty()).ifPresent(preprint -> {
            put.accept("note", preprint.group(1));
            rest.take(preprint.start(), preprint.end());
        });
    }
}
