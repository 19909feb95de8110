package pubs.cv.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** Finds who else made a work, and what they did: {@code Translated by Jo Roe}, {@code (A. Poe, Trans.)}. */
final class Makers {
    /** The fields by the words of {@code words.tsv} that say what was done, and by those that call a person by it. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("edit", "editor");
        FIELDS.put("translate", "translator");
        FIELDS.put("foreword", "foreword");
        FIELDS.put("introduction", "introduction");
        FIELDS.put("afterword", "afterword");
        FIELDS.put("illustrate", "illustrator");
        FIELDS.put("annotate", "annotator");
        FIELDS.put("editors", "editor");
        FIELDS.put("translators", "translator");
        FIELDS.put("illustrators", "illustrator");
    }

    private static final Map<Pattern, String> FIELD_OF_WORD = new LinkedHashMap<>();

    static {
        FIELDS.forEach((role, field) -> FIELD_OF_WORD.put(Pattern.compile("(?<!\\p{L})" + ReferenceWords.any(role) + "(?!\\p{L})"), field));
    }

    /** {@code eds. & trans.}: what those are called who stand before it. */
    static final String CALLED = "(?:" + ReferenceWords.any("editors") + "|" + ReferenceWords.any("translators") + "|" + ReferenceWords.any("illustrators") + ")";
    private static final String AND = "(?:\\s?[&/]\\s?|\\s(?:and|und|et|y|e|en)\\s)";
    static final String ALL_CALLED = CALLED + "(?:" + AND + CALLED + ")?";

    private static final String DONE = "(?:" + String.join("|", List.of("edit", "translate", "foreword", "introduction", "afterword", "illustrate", "annotate").stream()
            .map(ReferenceWords::any).toList()) + ")";
    private static final String WITH = "(?:" + ReferenceWords.any("made-with") + "\\s)";
    /** {@code from the French}, {@code aus dem Englischen}, {@code de l’anglais (États-Unis)}. */
    private static final String ORIGIN = "(?:(?:from\\sthe(?:\\s\\p{Lu}\\p{L}{1,20}){1,3}|(?i:aus\\sdem)\\s\\p{L}{3,20}|de\\sl['’]\\p{L}{3,20}|(?:du|del|do|dal)\\s\\p{Ll}{3,20}|dall['’]\\p{L}{3,20}|uit\\shet\\s\\p{L}{3,20})"
            + "(?:\\s\\([^()\\n]{1,30}\\))?)";
    private static final String NAMED = "(?:" + ReferenceWords.any("made-by") + "\\s|d['’](?=\\p{Lu}))";
    /** {@code edited and translated, with a foreword, by}, {@code Übersetzung:}. */
    static final String BY = "(?<!\\p{L})(?:" + WITH + "?(?:" + ORIGIN + "\\s)?" + DONE + "(?:,?\\s" + WITH + DONE + "){0,3},?(?:\\s(?:" + ORIGIN + "\\s)?" + NAMED + "|\\s?:\\s)|"
            + ORIGIN + "\\s" + NAMED + ")(?=\\p{Lu}|d[aeiu]\\s|v[ao]n\\s|al-|el-)";
    private static final Pattern BEHIND = Pattern.compile("[(\\[]?" + BY + "|(?<=[\\u0001.,;]\\s|[\\u0001.,;]\\s[(\\[]|[(\\[])(?i:transl?\\.|übers\\.|trad\\.|illu?s?\\.)\\s(?=\\p{Lu})");
    private static final Pattern SAYS_BY = Pattern.compile("(?:" + NAMED + "|:\\s)$");
    private static final Pattern FROM = Pattern.compile(ORIGIN);
    private static final Pattern IN_PARENTHESES = Pattern.compile("(?:\\(|(?<=\\u0001);\\s)(?=\\p{Lu})([^();\\d\\u0001]{3,160}?),\\s(" + ALL_CALLED + ")(?=[);])");
    private static final Pattern PARTED = Pattern.compile(",?\\s(?:&|and|und|et|y|e)\\s|,\\s(?!Jr\\b|Sr\\b|I)");
    /** {@code Trans. Roe Acad. Sci.}: what is shortened further is a journal. */
    private static final Pattern SHORTENED = Pattern.compile("\\.\\s?\\p{Lu}\\p{L}{0,8}\\.");
    private static final Pattern LAST = Pattern.compile(",?\\s(?:&|and|und|et|y|e|en)\\s");
    private static final double LEAST = 0.4;

    private final ItemText item;
    private final Rest rest;
    private final Reading reading;
    private final Map<String, String> fields;
    private final BiConsumer<String, String> put;
    private final Consumer<String> note;

    /** @param rest the text in which what was taken already is U+0001 */
    Makers(ItemText item, Rest rest, Reading reading, Map<String, String> fields, BiConsumer<String, String> put, Consumer<String> note) {
        this.item = item;
        this.rest = rest;
        this.reading = reading;
        this.fields = fields;
        this.put = put;
        this.note = note;
    }

    /** {@code Eds. & Trans. -> editor, translator}. */
    static List<String> fields(String words) {
        return FIELD_OF_WORD.entrySet().stream().filter(word -> word.getKey().matcher(words).find()).map(Map.Entry::getValue).distinct().toList();
    }

    /** {@code (B. Roe & C. Poe, Eds.; D. Loe, Trans.; 2nd ed.)}, given names first. */
    void inParentheses() {
        Optional<Matcher> found = rest.find(IN_PARENTHESES, reading.titleEnd(), here -> true);
        while (found.isPresent()) {
            Matcher here = found.get();
            say(fields(here.group(2)), PARTED.matcher(here.group(1)).replaceAll(" and "), here.group().substring(1).strip());
            put.accept("made", "yes");
            rest.take(here.start(), here.end());
            found = rest.find(IN_PARENTHESES, here.end(), next -> true);
        }
    }

    /** Takes all that stand behind words for what they did; where no names follow, the words stay. */
    void behindWords() {
        int from = 0;
        for (Optional<Matcher> found = next(from); found.isPresent(); found = next(from)) {
            Matcher words = found.get();
            from = words.end();
            List<String> done = fields(words.group());
            Optional<NameList> names = names(words);
            // Who is named behind the title has made what it is the title of, which is a book then.
            boolean behindTitle = rest.text().substring(Math.min(reading.titleEnd(), words.start()), words.start()).chars().noneMatch(Character::isLetterOrDigit);
            put.accept("made", names.isPresent() && behindTitle ? "yes" : "");
            if (names.isPresent() && !done.equals(List.of("editor"))) {
                take(words, done.isEmpty() ? List.of("translator") : done, names.get());
                from = Math.max(from, names.get().end());
            }
        }
    }

    private Optional<Matcher> next(int from) {
        return rest.find(BEHIND, from, found -> true);
    }

    private void take(Matcher words, List<String> done, NameList names) {
        String people = String.join(" and ", names.people().stream().map(Person::name).toList()) + (names.others() ? " and others" : "");
        say(done, people, item.text().substring(words.start(), names.end()));
        Matcher origin = FROM.matcher(words.group());
        if (origin.find()) {
            note.accept(origin.group());
        }
        boolean closed = "([".indexOf(item.at(words.start())) >= 0 && ")]".indexOf(item.at(names.end())) >= 0;
        rest.take(words.start(), names.end() + (closed ? 1 : 0));
    }

    /** What is said twice is not lost the second time. */
    private void say(List<String> done, String people, String whole) {
        if (done.stream().anyMatch(field -> !fields.getOrDefault(field, people).equals(people))) {
            note.accept(whole);
            return;
        }
        done.forEach(field -> put.accept(field, people));
    }

    /**
     * The names behind words. In a sentence the last of several has an <i>and</i> before it, so that what follows it, or a comma
     * behind a first name without one, is a publisher or a place.
     */
    private Optional<NameList> names(Matcher words) {
        int taken = rest.text().indexOf(Rest.TAKEN, words.end());
        Optional<NameList> all = names(words.end(), taken < 0 ? rest.length() : taken);
        boolean listed = all.isEmpty() || all.get().people().size() < 2 || all.get().others() || ")]".indexOf(item.at(all.get().end())) >= 0;
        Optional<NameList> names = listed ? all : names(words.end(), lastEnd(words.end(), all.get().end()));
        boolean sure = SAYS_BY.matcher(words.group()).find();
        return names.filter(list -> sure || isCertain(list));
    }

    /** Where the last name of a list ends. */
    private int lastEnd(int start, int end) {
        Matcher and = LAST.matcher(item.text()).region(start, end);
        int from = and.find() ? and.end() : start;
        int comma = item.text().indexOf(',', from);
        return comma < 0 ? end : Math.min(comma, end);
    }

    private Optional<NameList> names(int at, int end) {
        return end <= at ? Optional.empty() : item.upTo(end).names(NameForm.GIVEN_FAMILY, at).filter(list -> list.quality() > LEAST);
    }

    /** Whether names behind a word that may be a part of the name of a journal can be nothing else. */
    private boolean isCertain(NameList names) {
        boolean whole = names.people().stream().allMatch(person -> person.name().indexOf(' ') > 0 && !Publishers.isOne(person.name()));
        return whole && !item.is(names.start(), Look.ITALIC) && (".,;)]\n".indexOf(item.at(names.end())) >= 0 || item.text().startsWith(" (", names.end()))
                && !SHORTENED.matcher(item.text()).region(names.end(), item.length()).lookingAt();
    }
}
