package pubs.cv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import pubs.diagnostic.Diagnostic;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.names.NameSplitter;
import pubs.names.NameVariants;
import pubs.names.NameVariants.Likeness;
import pubs.names.People;

/**
 * Names of items in one spelling for one person. That of the settings is right; without it, accents are right where they are
 * missing elsewhere, and a full name where its initials fit nobody else. All other likenesses are reported.
 */
public final class SpelledNames {
    /** {@code J. L.}, {@code JL}, {@code J.-L.} */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?)+");
    private static final String[] FIELDS = {"author", "editor"};

    private final People people;
    private final Map<String, PersonName> certain = new HashMap<>();

    private SpelledNames(People people) {
        this.people = people;
    }

    /**
     * The items with their names in one spelling.
     *
     * @param elsewhere names in the text around the list
     * @param report    hears of spellings that are likely to be of one person
     */
    public static List<ImportedItem> of(List<ImportedItem> items, People people, List<PersonName> elsewhere, Consumer<Diagnostic> report) {
        SpelledNames names = new SpelledNames(people);
        List<ImportedItem> known = items.stream().map(names::spelled).toList();
        List<NameVariants.Paper> papers = known.stream()
                .map(item -> new NameVariants.Paper(names(item.entry().get("author").orElse("")), "")).toList();
        for (NameVariants.Pair pair : NameVariants.find(papers, elsewhere.stream().map(people::canonical).toList())) {
            if (!names.decide(pair)) {
                report.accept(message(pair, known));
            }
        }
        return names.certain.isEmpty() ? known : known.stream().map(names::spelled).toList();
    }

    private boolean decide(NameVariants.Pair pair) {
        PersonName one = pair.one().name();
        PersonName other = pair.other().name();
        if (pair.likeness() == Likeness.INITIALS) {
            certain.put(key(one), other);
            return true;
        }
        if (pair.likeness() == Likeness.LETTERS && plain(one).equals(plain(other))) {
            boolean accents = plain(one).equals(one.display());
            certain.put(key(accents ? one : other), accents ? other : one);
            return true;
        }
        if (pair.likeness() == Likeness.LETTERS && INITIALS.matcher(one.given()).matches() && INITIALS.matcher(other.given()).matches()) {
            boolean wider = one.given().length() > other.given().length()
                    || one.given().length() == other.given().length() && isShouted(other);
            certain.putIfAbsent(key(wider ? other : one), wider ? one : other);
            return true;
        }
        return false;
    }

    /** Capitals are a look: what is certain of {@code A. LEE} is so of {@code A. Lee}. */
    private static String key(PersonName name) {
        return name.display().toLowerCase(Locale.ROOT);
    }

    private static boolean isShouted(PersonName name) {
        return name.family().length() > 1 && name.family().equals(name.family().toUpperCase(Locale.ROOT));
    }

    private static String plain(PersonName name) {
        return Normalizer.normalize(name.display(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Diagnostic message(NameVariants.Pair pair, List<ImportedItem> items) {
        boolean turned = pair.one().elsewhere() > pair.other().elsewhere();
        NameVariants.Spelling doubtful = turned ? pair.other() : pair.one();
        NameVariants.Spelling likely = turned ? pair.one() : pair.other();
        ImportedItem first = items.stream().filter(item -> names(item.entry().get("author").orElse("")).contains(doubtful.papers() > 0
                ? doubtful.name() : likely.name())).findFirst().orElse(items.get(0));
        return Diagnostic.warning("likely-misspelling", first.span(), said(doubtful) + " and " + said(likely) + " may be one person"
                + (pair.shared().isEmpty() ? "" : ", who share the co-author" + (pair.shared().size() > 1 ? "s " : " ") + some(pair.shared()))
                + "; if so, put \"" + likely.name().display() + "\" = [\"" + doubtful.name().display()
                + "\"] (or the other way round) under [people] in pubs.toml");
    }

    private static String said(NameVariants.Spelling spelling) {
        List<String> where = new ArrayList<>();
        if (spelling.papers() > 0) {
            where.add(spelling.papers() + (spelling.papers() == 1 ? " item" : " items"));
        }
        if (spelling.elsewhere() > 0) {
            where.add(spelling.elsewhere() == 1 ? "once elsewhere" : spelling.elsewhere() + " times elsewhere");
        }
        return "\"" + spelling.name().display() + "\" (" + String.join(", ", where) + ")";
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(3, names.size()))) + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }

    private ImportedItem spelled(ImportedItem item) {
        Entry entry = item.entry();
        for (String field : FIELDS) {
            String names = entry.get(field).orElse("");
            String spelled = names.isEmpty() ? names : spelled(names);
            entry = spelled.equals(names) ? entry : entry.with(field, spelled);
        }
        return entry == item.entry() ? item : new ImportedItem(entry, item.text(), item.confidence(), item.doubts(), item.owner(), item.span());
    }

    private String spelled(String list) {
        List<String> names = new ArrayList<>();
        for (String name : NameSplitter.split(list)) {
            PersonName read = NameSplitter.parse(name);
            PersonName right = Optional.ofNullable(certain.get(key(read))).orElseGet(() -> people.canonical(read));
            names.add(right.equals(read) ? name.strip() : right.display());
        }
        return String.join(" and ", names);
    }

    private static List<PersonName> names(String list) {
        return NameSplitter.split(list).stream().filter(name -> !name.strip().equals("others") && !NameSplitter.isGroup(name.strip()))
                .map(NameSplitter::parse).toList();
    }
}
