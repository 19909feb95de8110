package pubs.sync.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.dialect.DialectTable;
import pubs.latex.LatexLetters;
import pubs.sync.merge.Values;
import pubs.sync.profile.Profile.Dialect;
import pubs.sync.profile.Profile.Letters;
import pubs.sync.profile.Profile.Venues;

/** Makes of a library entry what goes out under a profile. */
public final class Outgoing {
    /** Fields that are not set in type; their characters are what they are. */
    private static final Set<String> VERBATIM = Set.of("url", "doi", "eprint", "file", "crossref", "xdata", "xref", "entryset",
            "related", "ids", "urlraw");

    private Outgoing() {}

    /**
     * What goes out.
     *
     * <p>{@code @article{k, journaltitle = {A}, date = {2020}, file = {x}}}, classic BibTeX  ->  journal = A, year = 2020
     */
    public static Values of(Values entry, Profile profile) {
        Values whole = profile.venues() == Venues.SHORT ? withShortVenue(entry) : entry;
        Values translated = profile.dialect() == Dialect.BIBTEX ? Dialects.toBibtex(whole)
                : profile.dialect() == Dialect.BIBLATEX ? Dialects.toBiblatex(whole) : whole;
        Map<String, String> fields = new LinkedHashMap<>();
        translated.fields().forEach((name, value) -> {
            if (takes(profile, name) && !value.isBlank()) {
                fields.put(name, VERBATIM.contains(name) ? value : letters(value, profile.letters()));
            }
        });
        return new Values(translated.type(), fields);
    }

    /** A field is listed or private under either of its names. */
    private static boolean takes(Profile profile, String name) {
        Optional<String> other = DialectTable.otherName(name);
        boolean date = (name.equals("year") || name.equals("month")) && profile.takes("date") && !profile.privates().contains(name);
        boolean dated = name.equals("date") && profile.takes("year");
        boolean hidden = profile.privates().contains(name) || other.filter(profile.privates()::contains).isPresent();
        return !hidden && (profile.takes(name) || other.filter(profile::takes).isPresent() || date || dated);
    }

    private static String letters(String value, Letters letters) {
        return switch (letters) {
            case LATEX -> LatexLetters.toLatex(value);
            case UTF8 -> LatexLetters.toUnicode(value);
            case LIBRARY -> value;
        };
    }

    /** The short name of the venue in place of the full one, where the library has it. */
    private static Values withShortVenue(Values entry) {
        Values result = entry;
        String journal = entry.get("journaltitle").isPresent() ? "journaltitle" : "journal";
        Optional<String> shortJournal = entry.get("shortjournal").or(() -> entry.get("journalabbr"));
        if (entry.get(journal).isPresent() && shortJournal.isPresent()) {
            result = result.with(journal, shortJournal).with("shortjournal", Optional.empty())
                    .with("journalabbr", Optional.empty());
        }
        boolean paper = entry.type().equals("inproceedings") || entry.type().equals("conference");
        Optional<String> shortBook = entry.get("shortbooktitle").or(() -> entry.get("abbr"))
                .or(() -> entry.get("eventtitleaddon")).or(() -> paper ? entry.get("series") : Optional.empty());
        if (entry.get("booktitle").isPresent() && shortBook.isPresent()) {
            result = result.with("booktitle", shortBook);
            boolean isSeries = shortBook.equals(entry.get("series"));
            result = isSeries ? result.with("series", Optional.empty()) : result.with("shortbooktitle", Optional.empty());
        }
        return result;
    }
}
