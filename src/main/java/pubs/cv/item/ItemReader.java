package pubs.cv.item;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.Span;
import pubs.model.TextStyle.Look;

/** Finds authors and title of an item in a given layout. */
public final class ItemReader {
    /** A year after the authors, as it may stand there. */
    private static final Pattern YEAR = Pattern.compile(
            "[.,:;]?\\s*(?:" + Status.WORDS + "(?=[.,;]\\s[\\p{Lu}“\"„«‘'*])|[(\\[]" + Forms.MONTH + "\\s" + Forms.YEAR + "[)\\]]|" + Forms.YEAR + ",\\s" + Forms.MONTH + "(?:\\s\\d{1,2})?(?=[.,:]\\s)|\\((?:\\d{4}(?:[a-z]|[–-]\\d{2,4})?|n\\.d\\.(?:-[a-z])?|" + Status.WORDS + "|s\\.f\\.)(?:,[^)]{0,30}|,\\s(?=(?-i:\\p{Lu}))[^()]{2,140}|\\s" + Forms.YEAR + "[a-z]?|\\s" + Status.SENT_TO + "\\s[^()]{2,140})?\\)(?:\\s\\d{4}(?=[.,:]))?|\\[\\d{4}\\]|\\d{4}\\s\\(" + Status.WORDS + "\\)(?=[.,:]\\s)|(?:\\d{4}[a-z]?|n\\.d(?:\\.-[a-z])?)(?=[.,:]\\s))[.,:]?",
            Pattern.CASE_INSENSITIVE);
    /** {@code Jo Roe 2013 A Title}: a year with nothing between it and the title. */
    private static final Pattern BARE_YEAR = Pattern.compile("[,.]?\\s" + Forms.YEAR + "[a-z]?(?:\\s\\(" + Status.WORDS + "\\))?\\s(?=[\\p{Lu}“\"„«‘'])");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![:/.\\d-])\\b" + Forms.YEAR + "\\b(?!\\.\\d|[/-])");
    private static final Pattern EDITORS = Pattern.compile("[,.]?\\s*(?:[(\\[]" + Makers.ALL_CALLED + "[)\\]]|\\(?(?:eds?|editors?|Hrsg)\\b\\.?\\)?)[.,]?", Pattern.CASE_INSENSITIVE);
    /** {@code Paris, A Publisher}; a place is hardly a family name. */
    private static final Pattern PLACE = Pattern.compile(ReferenceWords.named("place") + "(?:\\s?:|,\\s\\p{Lu}\\p{Ll}{2})");
    private static final Pattern AT_MEETING = Pattern.compile("\\s(?:at|in)\\s(?=\\p{Lu})");
    /** {@code Sun Hill, ID: A Publisher}. */
    private static final Pattern STATE = Pattern.compile("\\p{Lu}[\\p{L} .-]{2,30}+,\\s\\p{Lu}{2}:\\s");
    private static final Pattern BEHIND_STATE = Pattern.compile(",\\s(?:\\p{Lu}{2}|" + ReferenceWords.named("country") + "):\\s$");
    private static final int LONGEST_STATE = 30;
    private static final Pattern INITIAL_FIRST = Pattern.compile("\\p{Lu}\\p{Ll}?\\.");
    private static final double TRUST = 0.5;
    /** A link that is longer is around the whole title. */
    private static final int SHORTEST_LINK = 20;
    /** A shorter word with a dot is an initial. */
    private static final int SHORTEST_WORD = 3;
    /** How surely a year without a mark ends a list of names. */
    private static final double NO_MARK = 0.8;
    /** What parts fields with a blank on either side. */
    static final String DASHES = "—–|-·•";
    private static final double ONE_BEFORE_COLON = 0.25;

    /** The quality of names that are hardly anything else. */
    private static final double LIKELY = 0.6;

    private ItemReader() {}

    /** The item read in an order; absent when it does not fit at all. */
    public static Optional<Reading> read(ItemText item, Order order) {
        return item.reading(order, asked -> asked.titleFirst() ? titleFirst(item, asked.form())
                : Quotations.isFirst(item) ? Optional.empty() : authorsFirst(item, asked.form()));
    }

    /**
     * Whether an item begins with its authors beyond doubt: with several, or one that is bold or the owner.
     *
     * @param owner whether a name is that of the owner
     */
    public static boolean hasAuthorsFirst(ItemText item, Predicate<String> owner) {
        return Order.ALL.stream().filter(order -> !order.titleFirst()).flatMap(order -> read(item, order).stream())
                .map(Reading::authors).anyMatch(authors -> authors.quality() > LIKELY && (authors.people().size() > 1
                        || authors.people().stream().anyMatch(person -> person.bold() || owner.test(person.name()))));
    }

    /** How far the words say the same as the layout: 0 for not at all, up to 1.9. */
    private static double agreement(ItemText item, Reading reading) {
        double title = item.tags().first(Label.TITLE, 0)
                .map(span -> overlap(span, reading.titleStart(), reading.titleEnd())).orElse(0.0);
        double authors = item.tags().first(Label.AUTHOR, 0)
                .map(span -> overlap(span, reading.authors().start(), reading.authors().end())).orElse(0.0);
        boolean begin = item.tags().first(Label.TITLE, 0).filter(span -> Math.abs(span.start() - reading.titleStart()) <= 2).isPresent();
        return title + 0.6 * authors + (begin ? 0.3 : 0);
    }

    /** The part that two stretches share of all that is in either. */
    private static double overlap(Span span, int start, int end) {
        double shared = Math.min(span.end(), end) - Math.max(span.start(), start);
        return shared <= 0 ? 0 : shared / (Math.max(span.end(), end) - Math.min(span.start(), start));
    }

    private static Optional<Reading> authorsFirst(ItemText item, NameForm form) {
        Optional<NameList> written = item.names(form, 0);
        Optional<NameList> authors = written.map(list -> withoutTitle(item, form, list));
        Optional<Reading> reading = authors.flatMap(list -> authorsFirst(item, form, list));
        // A list of names may run on into the title, or stop before a name that looks like none; the end of a line is its end, and so is a title that is linked or in italics.
        boolean cut = authors.isPresent() && authors.get().end() < written.get().end();
        if (cut || authors.isPresent() && authors.get().quality() > 0 && (isEnd(item, authors.get().end()) || authors.get().isInCharacters())) {
            return reading;
        }
        Optional<Span> tagged = item.tags().first(Label.AUTHOR, 0)
                .filter(span -> span.start() < 4 && span.confidence() > TRUST && span.end() < item.length());
        if (tagged.isPresent() && (authors.isEmpty() || Math.abs(authors.get().end() - tagged.get().end()) > 1 && !cutsWhole(item, tagged.get().end(), authors.get()))) {
            Optional<Reading> other = item.upTo(tagged.get().end()).names(form, 0)
                    .flatMap(list -> authorsFirst(item, form, list));
            boolean better = other.isPresent() && (reading.isEmpty() || other.get().score() > reading.get().score());
            reading = better ? other : reading;
        }
        return reading;
    }

    /** {@code A. Roe, B. Poe, Ponds, A Journal 5}: the names without a word at their end that is the title, as the others have initials and a venue follows it. */
    private static NameList withoutTitle(ItemText item, NameForm form, NameList authors) {
        Person last = authors.people().get(authors.people().size() - 1);
        boolean word = form == NameForm.GIVEN_FAMILY && authors.people().size() > 1 && !last.whole() && last.signs().isEmpty() && last.name().chars().allMatch(Character::isLetter)
                && item.at(authors.end()) == ',' && (VenueName.isAt(item, authors.end() + 2) || TitleReader.isNumberedAt(item, authors.end()))
                && authors.people().stream().limit(authors.people().size() - 1L).allMatch(person -> INITIAL_FIRST.matcher(person.name()).lookingAt());
        int end = authors.end() - last.name().length() - 2;
        return word && item.at(end) == ',' ? item.upTo(end).names(form, 0).orElse(authors) : authors;
    }

    /** Whether names that end at an offset would leave out brackets, a group or somebody with a sign that the list has: what these say is not guessed. */
    private static boolean cutsWhole(ItemText item, int tagged, NameList authors) {
        Person last = authors.people().get(authors.people().size() - 1);
        return tagged < authors.end() && (last.whole() || !last.signs().isEmpty() || !last.roles().isEmpty()
                || item.text().substring(tagged, authors.end()).chars().anyMatch(c -> "([{".indexOf(c) >= 0));
    }

    private static Optional<Reading> authorsFirst(ItemText item, NameForm form, NameList authors) {
        double end = terminator(item, authors.end());
        if (end <= 0 || isTitle(item, authors) || goesOnInLook(item, authors)) {
            return Optional.empty();
        }
        return Optional.of(behind(item, form, authors, isOneBeforeColon(item, form, authors) ? ONE_BEFORE_COLON : end));
    }

    /** The reading of an item that has its title behind authors who are known. */
    static Optional<Reading> behind(ItemText item, NameForm form, NameList authors) {
        return Optional.of(behind(item, form, authors, 1)).filter(reading -> reading.titleEnd() > reading.titleStart());
    }

    private static Reading behind(ItemText item, NameForm form, NameList authors, double end) {
        int at = afterAuthors(item, authors.end());
        boolean commas = item.at(authors.end()) == ',' && item.text().substring(authors.end(), at).indexOf('.') < 0;
        int[] title = TitleReader.title(item, at, commas);
        int paren = TitleReader.venueInParentheses(item, title[0], title[1]);
        title = paren > 0 ? TitleReader.trimmed(item, title[0], paren) : title;
        double score = authors.quality() + end + TitleReader.score(item, title[0], title[1]);
        return weighed(item, new Reading(false, form, authors, title[0], title[1], false, score));
    }

    /** Whether bold words that end with a dot within the first name are a title, {@code <b>Leaves.</b> Jane Doe}, and no name. */
    private static boolean isTitle(ItemText item, NameList authors) {
        int bold = item.runEnd(authors.start(), Look.BOLD);
        String text = item.text().substring(authors.start(), bold).strip();
        return bold < authors.end() && authors.people().get(0).whole() && text.length() > SHORTEST_WORD && text.endsWith(".") && text.indexOf(',') < 0;
    }

    /** {@code **Slow Queues: A Theory**. Jo Roe}: whether words without initials end within a look or a link that goes on with more words. */
    private static boolean goesOnInLook(ItemText item, NameList authors) {
        int start = authors.start();
        int end = Math.max(Math.max(item.runEnd(start, Look.BOLD), item.runEnd(start, Look.ITALIC)), linkEnd(item, start));
        return end < item.length() && end > authors.end() + SHORTEST_WORD && isOneWithoutInitials(authors)
                && item.text().substring(authors.end(), end).chars().filter(Character::isLetter).count() > SHORTEST_WORD;
    }

    /** {@code Slow Queues: A Theory}: two words before a colon are as likely a title as somebody's name. */
    private static boolean isOneBeforeColon(ItemText item, NameForm form, NameList authors) {
        return form == NameForm.GIVEN_FAMILY && item.at(authors.end()) == ':' && isOneWithoutInitials(authors);
    }

    private static boolean isOneWithoutInitials(NameList authors) {
        return authors.people().size() == 1 && authors.people().get(0).signs().isEmpty() && authors.people().get(0).name().indexOf('.') < 0 && authors.people().get(0).name().indexOf(',') < 0;
    }

    private static Reading weighed(ItemText item, Reading reading) {
        return new Reading(reading.titleFirst(), reading.form(), reading.authors(), reading.titleStart(), reading.titleEnd(),
                false, reading.score() + agreement(item, reading));
    }

    /** Whether a title in quotation marks stands right behind its authors, who are nothing else then. */
    public static boolean isQuotedBehind(ItemText item, Reading reading) {
        return item.at(reading.authors().end()) == ',' && reading.titleStart() <= reading.authors().end() + ", “".length() && Quotations.OPENING.indexOf(item.at(reading.titleStart() - 1)) >= 0;
    }

    /** What may follow the last author. */
    private static double terminator(ItemText item, int end) {
        int i = end;
        while (item.at(i) == ' ') {
            i++;
        }
        char c = item.at(i);
        if (c == '\n' || Quotations.OPENING.indexOf(c) >= 0) {
            return NameWords.isNicknameAt(item, i) ? 0 : 1;
        }
        if (c == '.' || c == ':') {
            return 1;
        }
        if (i > end && DASHES.indexOf(c) >= 0 && item.at(i + 1) == ' ') {
            return NO_MARK;
        }
        if (c == '(' || c == '[') {
            return YEAR.matcher(item.text()).region(i, item.length()).lookingAt() || EDITORS.matcher(item.text()).region(i, item.length()).lookingAt()
                    ? 1.2 : 0.2;
        }
        if (c == ',' || c == ';') {
            int next = i + 1;
            while (item.at(next) == ' ') {
                next++;
            }
            boolean quoted = Quotations.OPENING.indexOf(item.at(next)) >= 0;
            boolean styled = item.is(next, Look.ITALIC) != item.is(end - 1, Look.ITALIC)
                    || item.is(next, Look.BOLD) && !item.is(end - 1, Look.BOLD) || !item.link(next).isEmpty();
            return quoted ? 1.2 : styled || VenueName.isAt(item, next) ? 1 : Character.isDigit(item.at(next)) || EDITORS.matcher(item.text()).region(i, item.length()).lookingAt() ? 0.6 : 0.25;
        }
        if (Character.isDigit(c)) {
            return YEAR.matcher(item.text()).region(end, item.length()).lookingAt() ? 1 : bareYear(item, end) > 0 ? NO_MARK : 0;
        }
        // The dot of an initial ends the list as well.
        if (item.at(end - 1) == '.' && (Character.isUpperCase(c) || Character.isIdeographic(c))) {
            return 0.8;
        }
        // A title in another look, or in a link, may follow without a mark.
        return !item.link(i).isEmpty() && item.link(end - 1).isEmpty() ? NO_MARK : item.is(i, Look.ITALIC) && !item.is(end - 1, Look.ITALIC) || item.is(i, Look.BOLD) && !item.is(end - 1, Look.BOLD) ? 0.6 : 0;
    }

    /** The offset behind a year that stands between authors and title with no mark, and is the only one; 0 when there is none. */
    private static int bareYear(ItemText item, int end) {
        Matcher year = BARE_YEAR.matcher(item.text()).region(end, item.length());
        return year.lookingAt() && !ANY_YEAR.matcher(item.text()).region(year.end(), item.length()).find() ? year.end() : 0;
    }

    private static int afterAuthors(ItemText item, int end) {
        int at = item.at(end) == '.' ? Signs.behindMark(item, end, new ArrayList<>()) : end;
        for (Pattern pattern : new Pattern[] {EDITORS, YEAR}) {
            Matcher found = pattern.matcher(item.text()).region(at, item.length());
            if (found.lookingAt()) {
                at = found.end();
            }
        }
        at = Math.max(at, bareYear(item, at));
        while (at < item.length() && (" .,:;\n".indexOf(item.at(at)) >= 0 || at > end && item.at(at - 1) == ' ' && item.at(at + 1) == ' ' && "–—-".indexOf(item.at(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static Optional<Reading> titleFirst(ItemText item, NameForm form) {
        Optional<Reading> best = Optional.empty();
        if (item.names(NameForm.GIVEN_FAMILY, 0).filter(names -> names.people().size() > 1 && names.isInCharacters()).isPresent()) {
            return best;
        }
        int candidates = 0;
        // Behind "in:" stand those who made the book.
        int book = TitleTail.certain(item, 0, item.length());
        int quote = Quotations.OPENING.indexOf(item.at(0));
        int quoted = quote < 0 ? -1 : Quotations.closing(item, 0, quote);
        for (int i = Math.max(4, quoted); i < book && candidates < 40; i++) {
            i = item.at(i - 1) == ' ' ? Editors.behindNamed(item, i) : i;
            if (!mayBeginAuthors(item, i) || PLACE.matcher(item.text()).region(i, item.length()).lookingAt()) {
                continue;
            }
            candidates++;
            if (Publishers.areNamedBefore(item, i) || VenueName.isJoined(item, i, false)) {
                continue;
            }
            // The names behind "eds." are those of editors; what a link or a style holds together is one thing.
            if (item.is(i, Look.ITALIC) && item.is(i - 2, Look.ITALIC) && (item.at(i - 2) == ':' || quoted > 0) && item.runEnd(i, Look.ITALIC) < item.length() - SHORTEST_WORD || item.at(i - 2) == ':' && item.text().startsWith("A ", i) || STATE.matcher(item.text()).region(i, item.length()).lookingAt()
                    || item.at(i - 2) == ':' && BEHIND_STATE.matcher(item.text()).region(Math.max(0, i - LONGEST_STATE), i).find()) {
                continue;
            }
            boolean inTitle = !item.link(i).isEmpty() && item.link(i).equals(item.link(0));
            Optional<NameList> names = inTitle ? Optional.empty() : item.names(form, i);
            if (names.isEmpty()) {
                continue;
            }
            if (Editors.areAt(item, i)) {
                // Editors may be written in another form than authors.
                i = Math.max(names.get().end(), item.names(NameForm.GIVEN_FAMILY, i).map(NameList::end).orElse(i));
                continue;
            }
            boolean announced = isAnnounced(item, i);
            if (!announced && isWordOfTitle(item, names.get())) {
                continue;
            }
            double end = terminator(item, names.get().end());
            // "A Title by Jo Roe and Ann Poe at A Meeting", "A Title / Jo Roe / A Meeting"
            end = end <= 0 && (item.text().startsWith(" by ", i - 4) && AT_MEETING.matcher(item.text()).region(names.get().end(), item.length()).lookingAt()
                    || item.text().startsWith(" / ", i - 3) && item.text().startsWith(" / ", names.get().end())) ? NO_MARK : end;
            boolean few = names.get().people().size() < 2 && !wholeLine(item, i, names.get().end()) && !announced;
            if (end <= 0 || few && names.get().quality() < (isBehindBold(item, i) ? LIKELY : 0.8)) {
                continue;
            }
            int[] title = titleBefore(item, i);
            double line = announced ? 1 : wholeLine(item, i, names.get().end()) ? 0.5 : 0;
            double score = names.get().quality() + Math.min(1, end) + line + TitleReader.score(item, title[0], title[1]) - 0.15;
            // The first list that is good enough is that of the authors; editors come later.
            Reading candidate = weighed(item, new Reading(true, form, names.get(), title[0], title[1], false, score));
            if (best.isEmpty() || candidate.score() > best.get().score() + 0.4) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** {@code A Title of Heat, Dust, J. Roe}: behind a comma one word, where all others have initials, is the last of the title. */
    private static boolean isWordOfTitle(ItemText item, NameList names) {
        return item.at(names.start() - 2) == ',' && names.people().size() > 1 && names.people().get(0).name().indexOf(' ') < 0
                && names.people().stream().skip(1).allMatch(person -> INITIAL_FIRST.matcher(person.name()).lookingAt());
    }

    /** {@code [Title](link) by Ann Lee}: a title that is set off, and the word that says whose it is. */
    private static boolean isAnnounced(ItemText item, int at) {
        int before = at - " by ".length() - 1;
        boolean setOff = !item.link(before).isEmpty() && item.link(at).isEmpty()
                || item.is(before, Look.BOLD) && !item.is(at - 2, Look.BOLD)
                || item.is(before, Look.ITALIC) && !item.is(at - 2, Look.ITALIC) || Quotations.CLOSING.indexOf(item.at(before)) >= 0;
        return before > 0 && item.text().startsWith(" by ", before + 1) && setOff;
    }

    /** Whether all before an offset is bold and it is not: a title. */
    private static boolean isBehindBold(ItemText item, int at) {
        int end = item.runEnd(0, Look.BOLD);
        return end > 0 && end < at && item.text().substring(end, at).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean wholeLine(ItemText item, int start, int end) {
        int i = end;
        while (item.at(i) == ' ' || item.at(i) == '.' || item.at(i) == ',') {
            i++;
        }
        return item.at(start - 1) == '\n' && item.at(i) == '\n';
    }

    private static boolean mayBeginAuthors(ItemText item, int at) {
        char before = item.at(at - 1);
        if (before == '\n') {
            return true;
        }
        if (before != ' ' || !(Character.isLetter(item.at(at)) || item.at(at) == '*')) {
            return false;
        }
        char mark = item.at(at - 2);
        if (isAfterInitials(item, at)) {
            return false;
        }
        boolean run = item.is(at - 2, Look.BOLD) && !item.is(at, Look.BOLD) || item.is(at - 2, Look.ITALIC) && !item.is(at, Look.ITALIC)
                || !item.link(at - 2).isEmpty() && item.link(at).isEmpty();
        return ".?!)]”\"’»|,–—:·•".indexOf(mark) >= 0 || "-/".indexOf(mark) >= 0 && item.at(at - 3) == ' ' || run || item.text().startsWith(" by ", at - 4);
    }

    /** {@code A Title, A. B. Roe}: whether initials behind a mark stand before an offset, so that a name goes on there and none begins. */
    private static boolean isAfterInitials(ItemText item, int at) {
        int i = at - 1;
        while (item.at(i - 1) == '.' && Character.isUpperCase(item.at(i - 2))) {
            i -= item.at(i - 3) == ' ' || item.at(i - 3) == '-' ? 3 : 2;
        }
        if (i < at - 1 && (i == 0 || item.at(i - 1) == '\n')) {
            return true;
        }
        boolean initials = i < at - 1 && item.at(i) == ' ';
        return initials && (",;.\"”’»".indexOf(item.at(i - 1)) >= 0 || item.text().startsWith(" and", i - 4));
    }

    /** Whether names that end at an offset go on no more for certain. */
    private static boolean isEnd(ItemText item, int end) {
        int next = end;
        while (" .,;:".indexOf(item.at(next)) >= 0) {
            next++;
        }
        return item.at(end) == '\n' || isLinkBehind(item, end) || next > end && ItalicsBehind.isNoName(item, next);
    }

    /** {@code Jo Roe [A Title](…)}: whether a link as long as a title is all that parts names from one. */
    private static boolean isLinkBehind(ItemText item, int end) {
        return item.at(end) == ' ' && item.link(end).isEmpty() && item.link(end - 1).isEmpty() && linkEnd(item, end + 1) > end + SHORTEST_LINK;
    }

    /** Where the link ends that begins at an offset; the offset itself when none does. */
    private static int linkEnd(ItemText item, int start) {
        int end = start;
        while (end < item.length() && !item.link(start).isEmpty() && item.link(end).equals(item.link(start))) {
            end++;
        }
        return end;
    }

    /** {@code [A Title](…), **ICML 2020**, Jo Roe}: whether a title in a link has something in another look behind it. */
    private static boolean isVenueBehind(ItemText item, int link) {
        return link > SHORTEST_WORD && item.at(link) == ',' && (item.is(link + 2, Look.BOLD) && !item.is(0, Look.BOLD) || item.is(link + 2, Look.ITALIC) && !item.is(0, Look.ITALIC));
    }

    private static int[] titleBefore(ItemText item, int authors) {
        int quote = Quotations.OPENING.indexOf(item.at(0));
        if (quote >= 0) {
            int close = Quotations.closing(item, 0, quote);
            if (close > 0 && close < authors) {
                return TitleReader.trimmed(item, 1, close);
            }
        }
        int link = linkEnd(item, 0);
        int end = item.text().startsWith(" by ", authors - 4) ? authors - 4 : link < authors && (link > SHORTEST_LINK || isVenueBehind(item, link)) ? link : authors;
        int line = item.text().indexOf('\n');
        end = line > 0 && line < end ? line : end;
        int[] title = TitleReader.trimmed(item, 0, end);
        int paren = TitleReader.venueInParentheses(item, 0, title[1]);
        return paren > 0 ? TitleReader.trimmed(item, 0, paren) : title;
    }
}
