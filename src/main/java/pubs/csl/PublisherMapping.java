package pubs.csl;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import pubs.model.StyledText;

/** Who published a work and where, its series, genre and medium. */
final class PublisherMapping {
    /** What {@code howpublished} says when it is about the thing and not about who made it public. */
    static final Set<String> MEDIA = Set.of("cd", "cd-rom", "dvd", "dvd-rom", "blu-ray", "vhs", "audio cd", "usb",
            "microfilm", "microfiche", "print", "paperback", "hardcover", "pdf", "ebook", "e-book", "online", "web",
            "web page", "website", "email", "e-mail");

    private final EntryText entry;
    private final Variables out;

    PublisherMapping(EntryText entry, Variables out) {
        this.entry = entry;
        this.out = out;
    }

    void map() {
        publisher();
        places();
        out.text("original-publisher", entry.list(false, "origpublisher"));
        out.text("original-publisher-place", entry.list(false, "origlocation"));
        out.text("genre", genre());
        out.text("medium", entry.text("medium"));
        series();
    }

    /** All that stand behind the work, the publisher last, each once. */
    private void publisher() {
        StyledText publisher = entry.list(false, "publisher");
        StyledText joined = StyledText.EMPTY;
        Set<String> seen = new HashSet<>(Set.of(publisher.plain().toLowerCase(Locale.ROOT)));
        for (String field : new String[] {"school", "institution", "organization", "howpublished"}) {
            StyledText part = field.equals("howpublished") ? howpublished() : entry.list(false, field);
            if (seen.add(part.plain().toLowerCase(Locale.ROOT))) {
                joined = Phrase.list(joined, part);
            }
        }
        out.text("publisher", Phrase.list(joined, publisher));
        if (TypeRule.isPreprint(entry)) {
            out.text("publisher", Eprints.server(TypeRule.kindOfEprint(entry)));
        }
    }

    /** An address is not a publisher; a medium neither. */
    private StyledText howpublished() {
        StyledText how = entry.text("howpublished");
        String plain = how.plain().toLowerCase(Locale.ROOT);
        if (MEDIA.contains(plain)) {
            out.text("medium", how);
            return StyledText.EMPTY;
        }
        return plain.startsWith("http") || plain.startsWith("www.") ? StyledText.EMPTY : how;
    }

    /**
     * ACM's own exports say where the conference was in {@code location} and where the publisher is in
     * {@code address}; elsewhere the two mean the same.
     */
    private void places() {
        if (entry.type().equals("patent")) {
            out.text("jurisdiction", entry.list(true, "location"));
            out.text("publisher-place", entry.list(false, "address"));
            return;
        }
        if (entry.has("address") && entry.has("location") && entry.type().endsWith("proceedings")) {
            out.text("event-place", entry.text("location"));
        }
        out.text("publisher-place", entry.list(false, "address", "location"));
        out.text("jurisdiction", entry.text("jurisdiction"));
        out.text("authority", entry.text("authority", "court"));
    }

    private StyledText genre() {
        String type = entry.type();
        if (entry.has("type")) {
            boolean isTheType = type.equals("misc") && TypeRule.type(entry).equals(entry.word("type"));
            return isTheType ? StyledText.EMPTY : entry.keyed("type");
        }
        String key = CslTypes.GENRE_OF_ENTRY.getOrDefault(type, "");
        return key.isEmpty() ? StyledText.EMPTY : StyledText.of(Bibstrings.resolve(key));
    }

    /**
     * The series of a book or journal. A paper's short venue ({@code ICML '25}, ACM's habit) is one too: it is what ACM's
     * style prints in parentheses after the proceedings, as Zotero and pandoc give it to all styles. It is not
     * {@code container-title-short}, which many styles print in place of the container's title and would then give twice.
     */
    private void series() {
        StyledText series = entry.keyed("series");
        String plain = series.plain();
        boolean number = !plain.isEmpty() && plain.length() < 4 && plain.chars().allMatch(Character::isDigit);
        out.text("collection-title", number && entry.type().equals("article")
                ? StyledText.of(ordinal(Integer.parseInt(plain)) + " series") : series);
    }

    /** {@code 2 -> 2nd}. */
    static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        String ending = teen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
