package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/**
 * Reads an item that leaves its owner out: a title and then <i>(with Jo Roe and Ann Poe)</i>, or the title alone where nobody
 * else wrote it.
 */
public final class CoauthorReader {
    private static final String WITH_WORD = ReferenceWords.any("with");
    /** {@code with Professors Roe and Poe}. */
    private static final String TITLED = "(?:(?:Prof(?:essor)?s?\\.?|Drs?\\.?)\\s){0,2}";
    /** {@code (with Jo Roe)}, {@code (hg. mit Jo Roe)}; without parentheses only where the words can be nothing else. */
    private static final Pattern WITH = Pattern.compile("[(\\[]\\s?(?:" + ReferenceWords.any("editors") + ",?\\s)?" + WITH_WORD + ":?\\s" + TITLED
            + "|(?:[.,”“»\"]\\s|\\n)(?:" + ReferenceWords.any("editors") + "\\s" + WITH_WORD + "|(?=\\p{L}{2,4}\\s\\p{L}{5,16}\\s\\p{L}{3,4}\\s\\p{Lu})" + WITH_WORD + ")\\s" + TITLED
            + "|[.)]\\s(?i:co-?author(?:ed|s)?)(?:\\s" + WITH_WORD + "|:)\\s(?=\\p{Lu})" + TITLED
            + "|(?:,\\s(?=\\p{Ll})|(?<=[”»\"])\\s|\\n)" + WITH_WORD + "\\s(?=\\p{Lu}[\\p{L}.’'-]*\\s\\p{Lu})");
    private static final Pattern MADE = Pattern.compile("[(\\[]\\s?" + ReferenceWords.any("editors") + "(?:[)\\]]|[.:]?\\s(?=(\\p{Lu}[^()\\[\\]\\n]{3,160})[)\\]]))");
    private static final Pattern WITH_FIRST = Pattern.compile("^" + WITH_WORD + "\\s(?=\\p{Lu})");
    /** {@code , Paris, A Publisher}: what is no name any more. */
    private static final Pattern PLACE = Pattern.compile("[,.]\\s" + "(?:" + ReferenceWords.named("place") + "(?=[,:/\\s]|$)|" + ReferenceWords.named("publisher") + "(?=[,:]|$))");
    private static final Pattern IN_AT_END = Pattern.compile("[.,;]?\\s" + ReferenceWords.any("in") + "\\s?:?\\s?$");
    private static final Pattern YEAR_BEHIND = Pattern.compile("\\s\\((?:(\\p{Lu}[^()\\d]{1,100}, )?" + Forms.YEAR + "|forthcoming|in press|to appear)\\)[.,]?(?=\\s|$)");
    /** A sentence that ends before the year: then it is not the title alone. */
    private static final Pattern SAYS_MORE = Pattern.compile("\\n|\\p{L}{2}[.]\\s+\\p{Lu}\\p{Ll}|\\b\\p{Lu}\\.\\s");
    /** {@code Jo Roe, “A Title”}, where the quotation is the title and the words before it are none of it. */
    private static final Pattern QUOTED_AT_END = Pattern.compile("[,.:;]\\s[“\"„«](?=[^\\n]{3,300}$)[^\\n]*[”“\"»]$");
    /** A number right before a year is a volume. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("\\d[),]?$");
    /** The least length of a title that is told by what stands behind it. */
    private static final int SHORTEST = 8;
    private static final double SURE_NAMES = 0.5;
    private static final double SCORE = 1.2;
    /** The score where a whole list leaves its owner out. */
    private static final double SURE = 2.6;

    private CoauthorReader() {}

    /**
     * The reading of an item that names its owner, or somebody whose name can be nothing else, before it says with whom:
     * {@code Roe, Ann (with Bo Poe). 2019. A Title}.
     *
     * @param owner whether a name is that of the owner
     */
    public static Optional<Reading> jointly(ItemText item, Predicate<String> owner) {
        Matcher with = WITH.matcher(item.text());
        if (!with.find()) {
            return Optional.empty();
        }
        int end = with.start();
        Optional<NameList> others = others(item, with);
        while (end > 0 && " \u00A0,".indexOf(item.at(end - 1)) >= 0) {
            end--;
        }
        if (others.isEmpty() || end == 0) {
            return Optional.empty();
        }
        for (NameForm form : NameForm.values()) {
            Optional<NameList> one = item.upTo(end).names(form, 0).filter(names -> names.people().size() == 1 && isCertain(names.people().get(0), owner));
            if (one.isPresent() && one.get().end() == end) {
                List<Person> people = new ArrayList<>(one.get().people());
                people.addAll(others.get().people());
                return ItemReader.behind(item, form, new NameList(people, others.get().others(), 0, others.get().end(), others.get().quality()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCertain(Person person, Predicate<String> owner) {
        return !person.whole() && (person.name().indexOf('.') > 0 || owner.test(person.name()));
    }

    /** The reading; absent when the item does not say <i>with</i> whom. */
    public static Optional<Reading> read(ItemText item) {
        Matcher first = WITH_FIRST.matcher(item.text());
        if (first.find()) {
            Optional<NameList> names = names(item, first.end(), ",:;“\"«„");
            if (names.isPresent()) {
                int start = names.get().end();
                while (start < item.length() && " \u00A0,:;".indexOf(item.at(start)) >= 0) {
                    start++;
                }
                int[] title = title(item, start);
                return title[1] - title[0] < SHORTEST ? Optional.empty() : Optional.of(new Reading(false, NameForm.GIVEN_FAMILY,
                        with(names.get(), 0, names.get().end()), title[0], title[1], true, SCORE));
            }
        }
        Matcher with = WITH.matcher(item.text());
        while (with.find()) {
            Optional<NameList> names = others(item, with);
            if (names.isPresent()) {
                return reading(item, names.get(), isBracket(item, with.start()) && with.start() == 0 ? behind(item, names.get().end()) : 0, true, true, SCORE);
            }
        }
        return Optional.empty();
    }

    /** Those whom an item names behind such a word, from the word to the bracket that closes it. */
    private static Optional<NameList> others(ItemText item, Matcher with) {
        boolean bracket = isBracket(item, with.start());
        Matcher place = PLACE.matcher(item.text()).region(with.end(), item.length());
        // What is in italics behind names is the venue.
        int venue = item.is(with.end(), Look.ITALIC) ? item.length() : item.next(with.end(), Look.ITALIC);
        int last = Math.min(place.find() ? place.start() : item.length(), venue);
        ItemText named = !bracket && last < item.length() ? item.upTo(last) : item;
        return names(named, with.end(), bracket ? ")]" : ",.:;(\n").map(list -> with(list, with.start() + (bracket ? 0 : 1), bracket ? closing(item, with.start(), list.end()) : list.end()));
    }

    /** {@code (ed.) A Title}, {@code (Hg. Jo Roe und Bo Poe) A Title}: what the owner, or those who are named, did with a book. */
    public static Optional<Reading> madeBy(ItemText item) {
        Matcher word = MADE.matcher(item.text());
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        if (word.group(1) == null) {
            return reading(item, new NameList(List.of(), false, 0, word.end(), 0), behind(item, word.end()), false, true, SCORE);
        }
        return names(item, word.start(1), ")]").flatMap(list -> {
            int close = closing(item, 0, list.end());
            return reading(item, with(list, 0, close), behind(item, close), false, false, SCORE);
        });
    }

    private static boolean isBracket(ItemText item, int at) {
        return item.at(at) == '(' || item.at(at) == '[';
    }

    /** The offset behind the bracket that closes one, where it stands right behind names. */
    private static int closing(ItemText item, int open, int names) {
        int close = item.text().indexOf(item.at(open) == '(' ? ')' : ']', names);
        return close < 0 || close > names + 3 ? names : close + 1;
    }

    /** The offset of the next word. */
    private static int behind(ItemText item, int end) {
        int at = end;
        while (at < item.length() && " \u00A0,.:;".indexOf(item.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static NameList with(NameList list, int start, int end) {
        return new NameList(list.people(), list.others(), start, end, list.quality());
    }

    /** The title of an item that begins with it in quotation marks and names nobody. */
    public static Optional<Reading> quoted(ItemText item) {
        return Quotations.isFirst(item) ? titleOnly(item, true) : Optional.empty();
    }

    /**
     * The title of an item that names nobody.
     *
     * @param ownerLeftOut whether that is so because the list leaves its owner out
     */
    public static Optional<Reading> titleOnly(ItemText item, boolean ownerLeftOut) {
        return reading(item, new NameList(List.of(), false, 0, 0, 0), 0, false, ownerLeftOut, ownerLeftOut ? SURE : SCORE / 2);
    }

    /** The title of an item that has its year in parentheses behind it and names nobody: {@code A Title (2019). A Journal 1}. */
    public static Optional<Reading> titleBeforeYear(ItemText item) {
        Matcher year = YEAR_BEHIND.matcher(item.text());
        if (Quotations.isFirst(item) || !year.find() || year.start() < SHORTEST || SAYS_MORE.matcher(item.text()).region(0, year.start()).find()
                || QUOTED_AT_END.matcher(item.text()).region(0, year.start()).find() || year.group(1) == null && NUMBER_AT_END.matcher(item.text()).region(0, year.start()).find()
                || item.text().substring(year.end()).strip().length() < SHORTEST || isNames(item, year.start())) {
            return Optional.empty();
        }
        return Optional.of(new Reading(true, NameForm.GIVEN_FAMILY, new NameList(List.of(), false, 0, 0, 0), 0, year.start(), true,
                SCORE / 2));
    }

    /** Whether an item is a list of names in a form and nothing more, so that nobody has written anything. */
    public static boolean isOfNames(ItemText item, NameForm form) {
        return item.names(form, 0).filter(names -> names.quality() > SURE_NAMES && names.end() >= item.length() - 2).isPresent();
    }

    /** Whether all that stands before an offset can be a list of names. */
    private static boolean isNames(ItemText item, int end) {
        ItemText part = item.upTo(end);
        for (NameForm form : NameForm.values()) {
            Optional<NameList> names = part.names(form, 0);
            if (names.isPresent() && names.get().quality() > SURE_NAMES && names.get().end() >= end - 3) {
                return true;
            }
        }
        return false;
    }

    /** The names at an offset, when one of some characters follows them. */
    private static Optional<NameList> names(ItemText item, int start, String behind) {
        Optional<NameList> best = Optional.empty();
        for (NameForm form : NameForm.values()) {
            Optional<NameList> names = item.names(form, start);
            boolean whole = names.isPresent() && names.get().quality() > 0.4
                    && (behind.indexOf(item.at(names.get().end())) >= 0 || behind.indexOf(after(item, names.get().end())) >= 0);
            // "Jo P. Roe and Ann Poe" is more than "Jo P."
            boolean better = whole && (best.isEmpty() || names.get().end() > best.get().end() || names.get().end() == best.get().end() && names.get().quality() > best.get().quality());
            best = better ? names : best;
        }
        return best;
    }

    private static char after(ItemText item, int end) {
        int i = end;
        while (item.at(i) == ' ' || item.at(i) == '.' || item.at(i) == ',') {
            i++;
        }
        return item.at(i);
    }

    /** @param start where the title begins at the earliest */
    private static Optional<Reading> reading(ItemText item, NameList names, int start, boolean coauthors, boolean ownerLeftOut, double score) {
        int[] title = title(item, start);
        int end = coauthors && names.start() > title[0] ? Math.min(title[1], names.start()) : title[1];
        end = withoutMarks(item, title[0], end);
        int paren = TitleReader.venueInParentheses(item, title[0], end);
        end = paren > 0 ? withoutMarks(item, title[0], paren) : end;
        int quote = Quotations.OPENING.indexOf(item.at(title[0]));
        int from = quote >= 0 && Quotations.closing(item, title[0], quote) == end - 1 ? title[0] + 1 : title[0];
        end -= from - title[0];
        return end - from < 3 ? Optional.empty()
                : Optional.of(new Reading(true, NameForm.GIVEN_FAMILY, names, from, end, ownerLeftOut, score));
    }

    private static int withoutMarks(ItemText item, int start, int end) {
        int at = end;
        while (at > start && " \u00A0.,\n".indexOf(item.at(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The title that begins at an offset, of an item that names no author before or behind it. */
    private static int[] title(ItemText item, int start) {
        Optional<int[]> setOff = TitleReader.setOff(item, start);
        if (setOff.isPresent()) {
            return setOff.get();
        }
        Optional<Integer> review = TitleTail.ofReview(item, start);
        if (review.isPresent()) {
            return TitleReader.trimmed(item, start, review.get());
        }
        int line = item.text().indexOf('\n', start);
        int limit = ItalicsInTitle.behind(item, start, line < 0 ? item.length() : line);
        int end = TitleTail.likely(item, start, limit);
        if (end == item.length() || limit == start) {
            return TitleReader.title(item, start, true);
        }
        Matcher in = IN_AT_END.matcher(item.text()).region(start, end);
        return TitleReader.trimmed(item, start, in.find() ? in.start() : end);
    }
}
