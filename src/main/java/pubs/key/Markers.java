package pubs.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pubs.diagnostic.Suggestion;
import pubs.model.Contributors;

/** The words that a pattern may have in brackets, and what each stands for. */
final class Markers {
    /** What a marker takes from an entry; {@code n} and {@code m} are the numbers in its name, 0 when there are none. */
    private interface Marker {
        String of(Subject subject, int n, int m);
    }

    /** What a marker for people takes from them. */
    private interface PeopleMarker {
        String of(FamilyNames people, int n, int m);
    }

    /** By size first: numbers in pages may be longer than an int. */
    private static final Comparator<String> NUMERIC = Comparator.comparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    /** Fields that have a value of their own in a key, beside those in capitals. */
    private static final Set<String> FIELDS = Set.of("abstract", "address", "afterword", "annotation", "author",
            "bookauthor", "booktitle", "chapter", "comment", "date", "day", "doi", "edition", "editor", "eid", "eprint",
            "eprintclass", "eprinttype", "eventtitle", "foreword", "howpublished", "institution", "isbn", "issn", "issue",
            "journal", "journaltitle", "keywords", "key", "label", "language", "langid", "location", "maintitle", "month",
            "note", "number", "organization", "pages", "pagetotal", "part", "pubstate", "publisher", "school", "series",
            "shortjournal", "subtitle", "translator", "type", "url", "venue", "version", "volume", "volumes");

    private static final Map<String, Marker> TABLE = new LinkedHashMap<>();

    static {
        people("auth", "auth", FamilyNames::first);
        people("authN", "auth", (people, n, m) -> people.letters(n, Math.max(1, m)));
        people("authFirstFull", "auth", (people, n, m) -> people.firstFull());
        people("authForeIni", "auth", (people, n, m) -> people.initial(0));
        people("authIniN", "auth", (people, n, m) -> people.beginnings(n));
        people("authorIni", "author", (people, n, m) -> people.firstAndInitials());
        people("authorLast", "author", (people, n, m) -> people.last());
        people("authorLastForeIni", "author", (people, n, m) -> people.initial(-1));
        people("authors", "author", (people, n, m) -> people.upTo(n, "EtAl"));
        people("authorsN", "author", (people, n, m) -> people.upTo(n, "EtAl"));
        people("authorsAlpha", "author", (people, n, m) -> people.alpha());
        people("authshort", "auth", (people, n, m) -> people.brief());
        people("authEtAl", "auth", (people, n, m) -> people.two("", "EtAl"));
        people("auth.etal", "auth", (people, n, m) -> people.two(".", ".etal"));
        people("auth.auth.ea", "auth", (people, n, m) -> people.twoAndMore());
        TABLE.put("title", (subject, n, m) -> TitleWords.significant(subject.text("title")));
        TABLE.put("fulltitle", (subject, n, m) -> subject.text("title"));
        TABLE.put("camel", (subject, n, m) -> TitleWords.camel(subject.text("title"), n));
        TABLE.put("camelN", TABLE.get("camel"));
        TABLE.put("shorttitle", (subject, n, m) -> TitleWords.first(subject.text("title"), 3));
        TABLE.put("shorttitleINI", (subject, n, m) -> Modifiers.abbreviate(TitleWords.first(subject.text("title"), 3)));
        TABLE.put("veryshorttitle", (subject, n, m) -> TitleWords.first(subject.text("title"), 1));
        TABLE.put("year", (subject, n, m) -> subject.year());
        TABLE.put("shortyear", (subject, n, m) -> end(subject.year(), 2));
        TABLE.put("entrytype", (subject, n, m) -> subject.type());
        TABLE.put("firstpage", (subject, n, m) -> subject.pages().stream().min(NUMERIC).orElse(""));
        TABLE.put("lastpage", (subject, n, m) -> subject.pages().stream().max(NUMERIC).orElse(""));
        TABLE.put("pageprefix", (subject, n, m) -> prefix(subject.text("pages")));
        TABLE.put("keywordN", (subject, n, m) -> nth(subject.keywords(), n));
        TABLE.put("keywordsN", (subject, n, m) -> String.join(" ", subject.keywords()
                .subList(0, n == 0 ? subject.keywords().size() : Math.min(n, subject.keywords().size()))));
        TABLE.put("keywords", TABLE.get("keywordsN"));
        TABLE.put("journal", (subject, n, m) -> subject.text("journal", "journaltitle"));
    }

    private Markers() {}

    /** Three markers of one kind: of the authors, or else the editors; of the authors alone; of the editors alone. */
    private static void people(String name, String stem, PeopleMarker marker) {
        String editors = stem.equals("auth") ? "edtr" : "editor";
        String rest = name.substring(stem.length()).replace("auth", "edtr");
        TABLE.put(name, (subject, n, m) -> marker.of(new FamilyNames(authors(subject)), n, m));
        TABLE.put("pure" + name, (subject, n, m) -> marker.of(new FamilyNames(subject.people("author")), n, m));
        TABLE.put(editors + rest, (subject, n, m) -> marker.of(new FamilyNames(subject.people("editor")), n, m));
    }

    private static Contributors authors(Subject subject) {
        Contributors authors = subject.people("author");
        return authors.isEmpty() ? subject.people("editor") : authors;
    }

    /** All names of markers; a capital N at the end stands for a number. */
    static Set<String> names() {
        return TABLE.keySet();
    }

    /**
     * What a bracketed word stands for.
     *
     * @throws InvalidKeyPatternException when it is no marker and no field
     */
    static Function<Subject, String> of(String word, int column) {
        Marker exact = word.endsWith("N") ? null : TABLE.get(word);
        if (exact != null) {
            return subject -> exact.of(subject, 0, 0);
        }
        int[] numbers = {0, 0};
        String stem = withoutNumbers(word, numbers);
        Marker numbered = numbers[0] > 0 ? TABLE.get(stem + "N") : null;
        if (numbered != null && (numbers[1] == 0 || stem.endsWith("auth") || stem.endsWith("edtr"))) {
            return subject -> numbered.of(subject, numbers[0], numbers[1]);
        }
        boolean named = !word.isEmpty() && (FIELDS.contains(word) || word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0)));
        if (named) {
            return subject -> subject.text(word.toLowerCase(Locale.ROOT));
        }
        throw unknown(word, stem, column);
    }

    /** {@code auth3_2 -> auth}, with 3 and 2 put into the array; a number too long for one is no number. */
    private static String withoutNumbers(String word, int[] numbers) {
        int start = digitsBefore(word, word.length());
        if (start > 1 && start < word.length() && word.charAt(start - 1) == '_') {
            int first = digitsBefore(word, start - 1);
            if (first < start - 1) {
                numbers[0] = number(word.substring(first, start - 1));
                numbers[1] = number(word.substring(start));
                return word.substring(0, first);
            }
        }
        numbers[0] = number(word.substring(start));
        return word.substring(0, start);
    }

    private static int digitsBefore(String word, int end) {
        int start = end;
        while (start > 0 && word.charAt(start - 1) >= '0' && word.charAt(start - 1) <= '9') {
            start--;
        }
        return start;
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private static InvalidKeyPatternException unknown(String word, String stem, int column) {
        List<String> near = new ArrayList<>(Suggestion.nearest(stem, TABLE.keySet()));
        Suggestion.nearest(word, FIELDS).stream().filter(field -> !near.contains(field)).forEach(near::add);
        boolean needsNumber = TABLE.containsKey(word + "N");
        String advice = needsNumber ? "; it needs a number, as in [" + word + "1]"
                : near.isEmpty() ? "; usual words are auth, authEtAl, authorsN, year, shortyear, title, shorttitle, "
                        + "veryshorttitle, camel, journal, firstpage, keywordN"
                : "; did you mean [" + String.join("], [", near.subList(0, Math.min(3, near.size()))) + "]?";
        return new InvalidKeyPatternException("no word of key patterns is [" + word + "]" + advice
                + (needsNumber || word.isEmpty() ? "" : " (a field is written in capitals: ["
                        + word.toUpperCase(Locale.ROOT) + "])"), column);
    }

    private static String nth(List<String> all, int n) {
        return n >= 1 && n <= all.size() ? all.get(n - 1) : "";
    }

    private static String end(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static String prefix(String pages) {
        int end = 0;
        while (end < pages.length() && Character.isLetter(pages.charAt(end))) {
            end++;
        }
        return pages.substring(0, end);
    }
}
