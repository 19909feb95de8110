package pubs.cv.item;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Span;
import pubs.model.TextStyle.Look;

/** Finds the editors of a book: names before <i>Eds.</i> or behind <i>edited by</i>. */
final class Editors {
    private static final Pattern TWO = Pattern.compile("\\p{Lu}[\\p{L}-]+\\s(?:von|van|de|del|della|di|da|du|zu|ter|ten)\\s[^,]+,\\s\\p{Lu}[\\p{L}-]+\\s.*\\p{Lu}\\p{Ll}.*");
    private static final Pattern ALONE = Pattern.compile("[\\p{L}'’-]+");
    private static final Pattern TWO_ALONE = Pattern.compile("[\\p{L}'’-]+, [\\p{L}'’-]{2,}");
    private static final Pattern EDITORS_BEHIND = Pattern.compile("[\\s,(\\u0001]*" + Forms.EDITORS.pattern(), Pattern.CASE_INSENSITIVE);

    private static final Pattern IN = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("in") + "\\s?:?\\s(?=[\\p{Lu}\\u0001]|d[aeio]\\s|v[ao]n\\s)");
    /** {@code Comp. Theor. Chem. 7} behind names is a journal in short. */
    private static final Pattern BEHIND_NAMES = Pattern.compile("[\\s.,”“\"»]{0,3}(?!(?:\\p{Lu}\\p{L}{1,12}\\.\\s){3}\\d)(?:[(\\[]" + Makers.ALL_CALLED + "[)\\]]|[(\\[]?" + ReferenceWords.any("editors") + "(?:[)\\]]|(?=[\\s.,:])))");
    private static final Pattern BEFORE_NAMES = Pattern.compile("[(\\[]\\s?" + ReferenceWords.any("editors") + "(?=[:,]?\\s|[)\\]])");
    private static final Pattern OPEN = Pattern.compile("(?<=\\u0001)\\s?\\((?=\\p{Lu})");
    private static final Pattern PUBLISHER = Pattern.compile("(?<=[\\u0001.],\\s)(\\p{Lu}[^,()\\u0001]{1,60})(?=,?\\s?\\u0001)");
    private static final Pattern WORDS_BEFORE = Pattern.compile("(?<!\\p{L})(?:" + ReferenceWords.any("editors") + "\\s?|" + ReferenceWords.any("edited-by") + "\\s)$");
    private static final int LONGEST_WORDS = 40;
    private static final Pattern JOINTLY = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("with") + "\\s");
    private static final double LEAST = 0.4;
    /** Family names alone are names before that word. */
    private static final double LEAST_BEFORE_WORD = -0.5;

    private final ItemText item;
    private final Rest rest;
    private final BiConsumer<String, String> fields;

    /** @param rest the text in which what was taken already is U+0001 */
    Editors(ItemText item, Rest rest, BiConsumer<String, String> fields) {
        this.item = item;
        this.rest = rest;
        this.fields = fields;
    }

    /** Where a word behind the names says that they are editors, or behind a title that names nobody, or before names in brackets. */
    static Optional<MatchResult> word(ItemText item, Reading reading) {
        boolean names = !reading.authors().people().isEmpty();
        boolean behind = reading.titleFirst() && reading.authors().start() >= reading.titleEnd();
        int at = !names ? reading.titleEnd() : behind && reading.ownerLeftOut() ? reading.authors().start() : reading.authors().end();
        Matcher word = BEHIND_NAMES.matcher(item.text()).region(at, item.length());
        if (word.lookingAt() && (names || !saysWhose(item, word))) {
            return Optional.of(word.toMatchResult());
        }
        // "A Book, with Jo Roe (Eds.)"
        Matcher end = BEHIND_NAMES.matcher(item.text()).region(reading.authors().end(), item.length());
        if (names && at < reading.authors().end() && end.lookingAt()) {
            return Optional.of(end.toMatchResult());
        }
        Matcher before = BEFORE_NAMES.matcher(item.text()).region(reading.authors().start(), reading.authors().end());
        return before.find() ? Optional.of(before.toMatchResult()) : Optional.empty();
    }

    /** Whether the words at an offset or before it say that editors are named there. */
    static boolean areAt(ItemText item, int at) {
        return Forms.EDITED_BY.matcher(item.text()).region(Math.min(at, item.length()), item.length()).lookingAt() || WORDS_BEFORE.matcher(item.text().substring(Math.max(0, at - LONGEST_WORDS), at)).find();
    }

    /** The offset behind those who are named behind such words at an offset; the offset itself when none are. */
    static int behindNamed(ItemText item, int at) {
        Matcher by = Forms.EDITED_BY.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return by.lookingAt() ? item.names(NameForm.GIVEN_FAMILY, by.end()).filter(list -> list.quality() > LEAST).map(NameList::end).orElse(at) : at;
    }

    /** Whether an item that names no author names editors right behind its title, so that it is their book. */
    static boolean haveMade(ItemText item, Reading reading) {
        Matcher word = BEHIND_NAMES.matcher(item.text()).region(reading.titleEnd(), item.length());
        return reading.authors().people().isEmpty() && word.lookingAt() && saysWhose(item, word);
    }

    /** {@code <i>A Book</i>, hg. von Jo Roe}, {@code , dir. Jo Roe}: the word behind a title is said of those who follow it. */
    private static boolean saysWhose(ItemText item, Matcher word) {
        Matcher by = Forms.EDITED_BY.matcher(item.text()).region(word.start(), item.length());
        int end = by.find() && by.start() <= word.end() ? by.end() : word.end();
        while (end < item.length() && ". ".indexOf(item.at(end)) >= 0) {
            end++;
        }
        boolean open = "([".indexOf(word.group().charAt(word.group().length() - word.group().strip().length())) >= 0;
        return !JOINTLY.matcher(item.text()).region(word.start(), end).find() && (!open || end > word.end() + 1)
                && item.names(NameForm.GIVEN_FAMILY, end).filter(list -> list.quality() > 0 && list.people().get(0).name().indexOf(' ') > 0).isPresent();
    }

    /** Takes the editors where there are any. */
    void find(ContainerFinder.Found found) {
        Optional<Matcher> by = rest.find(Forms.EDITED_BY);
        if (by.isPresent()) {
            if (JOINTLY.matcher(by.get().group()).find() && isBehindTaken(by.get().start())) {
                // "*A Book*, edited with Jo Roe": those who are named before it have edited it as well.
                fields.accept("by editor", "yes");
            }
            if (inBrackets(by.get().start(), by.get().end())) {
                return;
            }
            int taken = rest.text().indexOf(Rest.TAKEN, by.get().end() + 1);
            names(by.get().end(), taken < 0 ? rest.length() : taken, by.get().start());
            return;
        }
        Matcher eds = Forms.EDITORS.matcher(rest.text());
        int from = 0;
        while (Search.next(eds, rest.text(), from)) {
            int start = eds.start();
            if (inBrackets(start, eds.end())) {
                return;
            }
            if (isBehindBook(start, eds.end())) {
                int end = rest.text().indexOf(Rest.TAKEN, eds.end() + 1);
                if (names(skipped(eds.end()), end < 0 ? rest.length() : end, start, isOpen(start) ? LEAST_BEFORE_WORD : LEAST, 0)) {
                    return;
                }
            }
            int taken = rest.text().lastIndexOf(Rest.TAKEN, start - 1) + 1;
            int book = item.text().indexOf(", ", behindIn(start)) + 2;
            for (int at : new int[] {behindIn(start), found.end() + 2, found.end() + 1, taken, book}) {
                if (at > 0 && at < start && upTo(skipped(at), start)) {
                    rest.take(eds.start(), eds.end());
                    return;
                }
            }
            from = eds.end();
        }
    }

    private boolean isBehindTaken(int at) {
        int before = at - 1;
        while (before > 0 && " ,.(".indexOf(rest.at(before)) >= 0) {
            before--;
        }
        return before > 0 && rest.at(before) == Rest.TAKEN;
    }

    private boolean isOpen(int at) {
        return item.at(at) == '(' || item.at(at - 1) == '(';
    }

    /** {@code (eds. Roe and Poe)}: takes the names that are all of what stands between such a word and the parenthesis that closes it. */
    private boolean inBrackets(int start, int end) {
        int close = isOpen(start) ? rest.text().indexOf(')', end) : -1;
        int at = skipped(end);
        return close > at && names(at, close, start, LEAST_BEFORE_WORD, close);
    }

    /** {@code in <i>A Book</i>, ed. Jo Roe}: behind the title of a book that is set off, the word is said of the names that follow. */
    private boolean isBehindBook(int start, int end) {
        int before = start - 1;
        while (before >= 0 && " ,(\u0001".indexOf(rest.at(before)) >= 0) {
            before--;
        }
        boolean title = item.is(before, Look.ITALIC) && !item.is(end + 1, Look.ITALIC) || before >= 0 && Quotations.CLOSING.indexOf(item.at(before)) >= 0;
        return title && item.at(end) == ' ' && Character.isUpperCase(item.at(end + 1));
    }

    /** The offset behind the last <i>in</i> before an offset; 0 when there is none. */
    private int behindIn(int before) {
        Matcher in = IN.matcher(item.text()).region(0, before);
        int end = 0;
        while (in.find()) {
            end = in.end();
        }
        return end;
    }

    private int skipped(int from) {
        int at = from;
        while (at < rest.length() && " .,;:”“\"»’\u0001".indexOf(rest.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Takes the names that are all of a stretch before <i>Eds.</i>, which says that they are names. */
    private boolean upTo(int at, int end) {
        int last = end;
        while (last > at && " \u00A0,.(".indexOf(item.at(last - 1)) >= 0) {
            last--;
        }
        // The dot of "et al." and of an initial.
        last += item.at(last) == '.' ? 1 : 0;
        return at < last && names(at, last, -1, LEAST_BEFORE_WORD, last - 1);
    }

    /** {@code A Book 23 (Jo Roe & Ann Poe, A Publisher, 2018)}: whose the book is, and who published it. */
    void inParentheses() {
        Matcher open = OPEN.matcher(rest.text());
        if (open.find()) {
            names(open.end(), open.start() + 1);
        }
        Matcher publisher = PUBLISHER.matcher(rest.text());
        if (publisher.find()) {
            fields.accept("publisher", publisher.group(1));
            rest.take(publisher.start(1), publisher.end(1));
        }
    }

    /** Takes the names of a stretch, and the word that calls them editors. @return whether there are any */
    boolean behind(Span span) {
        Matcher by = Forms.EDITED_BY.matcher(rest.text()).region(Math.max(0, span.start() - 24), span.start());
        boolean taken = names(span.start(), span.end(), by.find() ? by.start() : span.start());
        Matcher word = EDITORS_BEHIND.matcher(rest.text()).region(span.end(), rest.length());
        if (taken && word.lookingAt()) {
            rest.take(word.start(), word.end());
        }
        return taken;
    }

    private boolean names(int at, int blankFrom) {
        return names(at, item.length(), blankFrom);
    }

    /** {@code Landolt-Börnstein, O. Roe, J. Poe (eds.)}: a first name of one word among whole ones is the title of the book. */
    private static boolean isBookFirst(List<Person> people) {
        return people.size() > 1 && people.get(0).name().indexOf(' ') < 0 && people.stream().skip(1).allMatch(person -> person.name().indexOf(' ') > 0);
    }

    /** {@code Jan van Dyke, Claudia Maien}: a given name before a particle, and two words behind the comma, are two people and no turned name. */
    private static boolean areTwoEach(List<Person> people) {
        return people.stream().anyMatch(person -> TWO.matcher(person.name()).matches());
    }

    /** {@code Lee, Roe and Poe}: beside a family name alone two words with a comma are two of them. */
    private static boolean areFamiliesAlone(List<Person> people) {
        return people.stream().anyMatch(person -> ALONE.matcher(person.name()).matches()) && people.stream().anyMatch(person -> TWO_ALONE.matcher(person.name()).matches());
    }

    private boolean names(int at, int end, int blankFrom) {
        return names(at, end, blankFrom, LEAST, 0);
    }

    private boolean names(int at, int end, int blankFrom, double least, int leastEnd) {
        ItemText part = end < item.length() ? item.upTo(end) : item;
        Optional<NameList> best = Optional.empty();
        for (NameForm form : new NameForm[] {NameForm.GIVEN_FAMILY, NameForm.FAMILY_GIVEN, NameForm.FIRST_TURNED, NameForm.FAMILY_INITIALS}) {
            Optional<NameList> names = part.names(form, at);
            if (names.isPresent() && names.get().quality() > least && names.get().end() >= leastEnd && !isBookFirst(names.get().people()) && !areTwoEach(names.get().people()) && !areFamiliesAlone(names.get().people()) && (best.isEmpty() || names.get().end() > best.get().end()
                    || names.get().end() == best.get().end() && names.get().quality() > best.get().quality())) {
                best = names;
            }
        }
        best.ifPresent(names -> {
            fields.accept("editor", String.join(" and ", names.people().stream().map(Person::name).toList()) + (names.others() ? " and others" : ""));
            rest.take(blankFrom >= 0 ? blankFrom : names.start(), names.end());
        });
        return best.isPresent();
    }
}
