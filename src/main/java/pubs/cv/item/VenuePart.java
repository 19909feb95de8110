package pubs.cv.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Label;

/** Takes the venue of an item and the editors beside it, and the volume and the page that stand bare behind its name. */
final class VenuePart {
    private static final double TRUST = 0.4;
    /** The last word of {@code Phys. Rev. Lett}, whose dot is its own. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}\\.[ -]\\p{Lu}\\p{L}{0,2}\\p{Ll}\\p{L}{0,6}$|\\p{L}\\.[ -]J$");

    private final ItemText item;
    private final char[] rest;
    private final Map<String, String> fields;
    private final BiConsumer<String, String> put;

    /** @param rest the text in which what was taken already is U+0001 */
    VenuePart(ItemText item, char[] rest, Map<String, String> fields, BiConsumer<String, String> put) {
        this.item = item;
        this.rest = rest;
        this.fields = fields;
        this.put = put;
    }

    /** Whether nothing is said behind a title, so that it must have been said before. */
    private boolean isLast(int titleEnd) {
        return new String(rest, titleEnd, rest.length - titleEnd).chars().noneMatch(Character::isLetterOrDigit);
    }

    void take(Reading reading, String series) {
        if (fields.containsKey("container")) {
            return;
        }
        int from = reading.titleFirst() ? 0 : isLast(reading.titleEnd()) ? reading.authors().end() : reading.titleEnd();
        Editors editors = new Editors(item, rest, put);
        boolean tagged = item.tags().first(Label.EDITOR, from).filter(span -> span.confidence() > TRUST && Details.isFree(rest, span))
                .filter(editors::behind).isPresent();
        if (!tagged) {
            editors.find(ContainerFinder.Found.NOTHING);
        }
        ContainerFinder.Found found = ContainerFinder.find(item, rest, from);
        if (found.end() > found.start()) {
            String dot = item.at(found.end()) == '.' && ABBREVIATED.matcher(found.text()).find() ? "." : "";
            fields.put("container", Pieces.closed(withoutNumbers(found.text())) + dot);
            put.accept("in", found.in() ? "yes" : "");
            Details.blank(rest, found.start(), found.end());
        } else if (!series.isEmpty()) {
            fields.put("container", "");
        }
        if (!fields.containsKey("editor")) {
            editors.find(found);
        }
        if (!fields.containsKey("volume") && !fields.containsKey("pages") && found.end() > 0) {
            Matcher both = Forms.BARE_VOLUME_PAGE.matcher(new String(rest));
            if (both.find(Math.min(found.end(), rest.length)) && both.start() - found.end() < 4 && !both.group(1).matches(Forms.YEAR)) {
                put.accept("volume", both.group(1));
                put.accept("pages", both.group(2));
                Details.blank(rest, both.start(), both.end());
            }
        }
        if (!fields.containsKey("volume") && found.end() > 0) {
            Matcher volume = Forms.BARE_VOLUME.matcher(new String(rest));
            if (volume.find(Math.min(found.end(), rest.length)) && volume.start() - found.end() < 6 && !volume.group(1).matches(Forms.YEAR)) {
                put.accept("volume", volume.group(1));
                Details.blank(rest, volume.start(), volume.end());
            }
        }
    }

    /** {@code Appl. Phys. Lett. 100, 231906}: the numbers that no pattern took are volume and article. */
    private String withoutNumbers(String container) {
        Matcher numbers = Forms.VOLUME_ARTICLE.matcher(container);
        if (!numbers.matches() || numbers.group(2).matches(Forms.YEAR) || fields.containsKey("volume") && numbers.group(3) == null) {
            return container;
        }
        put.accept("volume", numbers.group(2));
        put.accept("pages", Optional.ofNullable(numbers.group(3)).orElse(""));
        return numbers.group(1);
    }
}
