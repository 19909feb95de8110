package pubs.cv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pubs.diagnostic.Diagnostic;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.names.NameSplitter;
import pubs.names.NameVariants;
import pubs.names.NameVariants.Likeness;
import pubs.names.People;
import pubs.names.SuggestedSpellings;

/**
 * Names of items in one spelling for one person. That of the settings is right; without it, accents are right where they are
 * missing elsewhere, and a full name where its initials can be nobody else's. All other likenesses are reported.
 */
public final class SpelledNames {
    /** {@code J. L.}, {@code JL}, {@code J.-L.} */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?)+");
    private static final String[] FIELDS = {"author", "editor"};

    private final People people;
    private final Map<String, PersonName> certain = new HashMap<>();
    /** What a spelling with initials or without accents may stand for; several are no certainty. */
    private final Map<String, Set<PersonName>> fuller = new LinkedHashMap<>();

    private final Set<String> owners = new HashSet<>();

    private SpelledNames(People people) {
        this.people = people;
    }

    /**
     * The items with their names in one spelling.
     *
     * @param elsewhere names in the text around the list
     * @param distinct  groups of names of which no two are one person's
     * @param report    hears of spellings that are likely to be of one person
     */
    public static List<ImportedItem> of(List<ImportedItem> items, People people, List<PersonName> elsewhere, List<List<String>> distinct,
            Consumer<Diagnostic> report) {
        SpelledNames names = new SpelledNames(people);
        items.stream().map(ImportedItem::owner).filter(owner -> !owner.isEmpty()).map(NameSplitter::parse).forEach(owner -> names.owners.add(key(owner)));
        List<ImportedItem> known = items.stream().map(names::spelled).toList();
        List<NameVariants.Paper> papers = known.stream().flatMap(item -> Stream.of(FIELDS)
                .map(field -> new NameVariants.Paper(names(item.entry(), field), ""))).toList();
        List<NameVariants.Pair> likely = NameVariants.find(papers, elsewhere.stream().map(people::canonical).toList(), distinct)
                .stream().filter(pair -> !names.decide(pair)).toList();
        List<SuggestedSpellings> all = SuggestedSpellings.of(likely, people.spellings());
        Map<PersonName, ImportedItem> first = all.isEmpty() ? Map.of() : firstOf(known, papers);
        all.forEach(suggested -> report.accept(message(suggested, first, known.get(0))));
        names.fuller.forEach((name, than) -> {
            // What is fuller than a fuller spelling was compared with this one too.
            List<PersonName> ends = than.stream().filter(other -> !names.fuller.containsKey(key(other))).toList();
            if (ends.size() == 1) {
                names.certain.put(name, ends.get(0));
            }
        });
        return names.certain.isEmpty() ? known : known.stream().map(names::spelled).toList();
    }

    private boolean decide(NameVariants.Pair pair) {
        PersonName one = pair.one().name();
        PersonName other = pair.other().name();
        if (pair.likeness() == Likeness.INITIALS) {
            return isFuller(other, one);
        }
        if (pair.likeness() == Likeness.LETTERS) {
            if (lacksAccents(one, other)) {
                return isFuller(other, one);
            }
            if (lacksAccents(other, one)) {
                return isFuller(one, other);
            }
            if (INITIALS.matcher(one.given()).matches() && INITIALS.matcher(other.given()).matches()) {
                boolean wider = one.given().length() > other.given().length()
                        || one.given().length() == other.given().length() && isShouted(other);
                certain.putIfAbsent(key(wider ? other : one), wider ? one : other);
                return true;
            }
        }
        return false;
    }

    private boolean isFuller(PersonName name, PersonName than) {
        return fuller.computeIfAbsent(key(than), key -> new LinkedHashSet<>()).add(name);
    }

    /** Capitals are a look: what is certain of {@code A. LEE} is so of {@code A. Lee}. */
    private static String key(PersonName name) {
        return name.display().toLowerCase(Locale.ROOT);
    }

    private static boolean isShouted(PersonName name) {
        return name.family().length() > 1 && name.family().equals(name.family().toUpperCase(Locale.ROOT));
    }

    /** Whether a name is another one of which some letters, or all, have lost their accents. */
    private static boolean lacksAccents(PersonName name, PersonName other) {
        String letters = Normalizer.normalize(name.display(), Normalizer.Form.NFC);
        String accented = Normalizer.normalize(other.display(), Normalizer.Form.NFC);
        for (int i = 0; i < letters.length() && letters.length() == accented.length(); i++) {
            String letter = accented.substring(i, i + 1);
            if (letters.charAt(i) != letter.charAt(0)
                    && letters.charAt(i) != Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0)) {
                return false;
            }
        }
        return letters.length() == accented.length();
    }

    /** The first item of each name. @param papers of the items, as many of each as there are fields */
    private static Map<PersonName, ImportedItem> firstOf(List<ImportedItem> items, List<NameVariants.Paper> papers) {
        Map<PersonName, ImportedItem> first = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            ImportedItem item = items.get(i / FIELDS.length);
            papers.get(i).people().forEach(name -> first.putIfAbsent(name, item));
        }
        return first;
    }

    private static Diagnostic message(SuggestedSpellings suggested, Map<PersonName, ImportedItem> firsts, ImportedItem firstOfAll) {
        List<String> likely = new ArrayList<>();
        for (NameVariants.Pair pair : suggested.pairs()) {
            likely.add(said(suggested.other(pair)) + " and " + said(suggested.right()) + " may be one person" + (pair.shared().isEmpty() ? ""
                    : ", who share the co-author" + (pair.shared().size() > 1 ? "s " : " ") + some(pair.shared())));
        }
        NameVariants.Spelling doubtful = suggested.other(suggested.pairs().get(0));
        PersonName name = (doubtful.papers() > 0 ? doubtful : suggested.right()).name();
        ImportedItem first = firsts.getOrDefault(name, firstOfAll);
        return Diagnostic.warning("likely-misspelling", first.span(), String.join("; ", likely) + "; if so, put " + suggested.line()
                + (suggested.others().size() == 1 ? " (or the other way round)" : " (or another of them before the sign)") + " under [people] in pubs.toml"
                + (suggested.isNew() ? "" : " in place of the line there"));
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
            String spelled = names.isEmpty() ? names : spelled(names, field.equals("author") || !item.entry().has("author"));
            entry = spelled.equals(names) ? entry : entry.with(field, spelled);
        }
        return entry == item.entry() ? item : new ImportedItem(entry, item.text(), item.confidence(), item.doubts(), item.owner(), item.span());
    }

    /** @param made whether those who are named made the work; who edited the book it stands in is anybody with the initials, but for the owner */
    private String spelled(String list, boolean made) {
        List<String> names = new ArrayList<>();
        for (String name : NameSplitter.split(list)) {
            PersonName read = NameSplitter.parse(name);
            PersonName right = Optional.ofNullable(certain.get(key(read)))
                    .filter(fuller -> made || owners.contains(key(fuller)) || fuller.given().length() <= read.given().length()).orElseGet(() -> people.canonical(read));
            names.add(right.equals(read) ? name.strip() : written(right));
        }
        return String.join(" and ", names);
    }

    /** {@code Chiara De Luca} in reading order has another family name for BibTeX. */
    private static String written(PersonName name) {
        String inOrder = name.display();
        String family = (name.prefix() + " " + name.family()).strip();
        return name.given().isEmpty() || !name.suffix().isEmpty() || NameSplitter.parse(inOrder).equals(name) ? inOrder : family + ", " + name.given();
    }

    private static List<PersonName> names(Entry entry, String field) {
        return NameSplitter.split(entry.get(field).orElse("")).stream().filter(name -> !name.strip().equals("others") && !NameSplitter.isGroup(name.strip()))
                .map(NameSplitter::parse).toList();
    }
}
