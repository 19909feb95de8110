package pubs.cv.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.Span;
import pubs.model.TextStyle.Look;

/** Finds authors and title of an item in a given layout. */
public final class ItemReader {
    /** A year after the authors, as it may stand there. */
    private static final Pattern YEAR = Pattern.compile(
            "[.,:;]?\\s*(?:\\((?:\\d{4}[a-z]?|n\\.d\\.|in press|in prep\\.?|to appear|forthcoming|accepted|(?:in|under) (?:review|revision|preparation)|submitted|im Druck|s\\.f\\.)(?:,[^)]{0,30})?\\)(?:\\s\\d{4}(?=[.,:]))?|\\[\\d{4}\\]|(?:\\d{4}[a-z]?|n\\.d)(?=[.,:]\\s))[.,:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDITORS = Pattern.compile("[,.]?\\s*\\(?(?:eds?|editors?|Hrsg)\\b\\.?\\)?[.,]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTAINER = Pattern.compile("(?:^|[\\s,.])(?:in|In|IN)(?::\\s|\\s(?=[A-Z“\"'‘]|(?:19|20)\\d\\d\\s|\\d{1,3}(?:st|nd|rd|th)\\s))");
    private static final Pattern VENUE = Pattern.compile(
            ",\\s(?=(?:in\\s|In\\s|Proc|Journal|J\\.|IEEE|ACM|arXiv|Trans|Conference|International|Annals|Physical|Nature|Science|Springer|PhD|Ph\\.D|Bachelor|Master|Doctoral|Diploma|Lecture|vol\\.?\\s|Tech))");
    private static final Pattern IN_EDITED = Pattern.compile(",\\s[Ii]n:\\s");
    /** What some styles put after the title of a book or a page. */
    private static final Pattern AFTER_TITLE = Pattern.compile(
            "\\s(?:\\((?:\\d{1,2}(?:st|nd|rd|th) ed\\.?|\\d{1,2}\\. Aufl\\.|pp?\\. [^)]{1,20}|Vols?\\. [^)]{1,20}|No\\. [^)]{1,30}|Version [^)]{1,20}|[^)]{0,30}(?:[Tt]hesis|[Dd]issertation|[Rr]eport)[^)]{0,40})\\)"
                    + "|\\[(?:WWW [Dd]ocument|Online|Internet|Preprint|Computer software|[^\\]]{0,30}(?:[Tt]hesis|[Dd]issertation)[^\\]]{0,20})\\])$|\\s?" + Forms.KIND_LETTER.pattern() + "$");
    /** A journal with its volume after a comma. */
    private static final Pattern COMMA_JOURNAL = Pattern.compile(",\\s(?=[A-Z][^,]{2,80}\\s\\d{1,4}\\s?(?:\\(|no\\.|,|:))");
    /** Where words in small letters go on, no venue begins. */
    private static final Pattern SMALL_WORDS = Pattern.compile("\\s\\p{Ll}{1,20}\\s\\p{Ll}{1,20}(?:[\\s.,]|$)");
    private static final Pattern EDITORS_BEFORE = Pattern.compile("(?:\\beds?\\.?|\\b[Ee]dited by|\\b[Hh]rsg\\.?(?: von)?|\\bdir\\.)\\s?$");
    private static final double TRUST = 0.5;

    private ItemReader() {}

    /** The item read in a layout; absent when it does not fit at all. */
    public static Optional<Reading> read(ItemText item, boolean titleFirst, NameForm form) {
        return titleFirst ? titleFirst(item, form) : authorsFirst(item, form);
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
        Optional<NameList> authors = new NameListParser(item, form).parse(0);
        Optional<Reading> reading = authors.flatMap(list -> authorsFirst(item, form, list));
        // A list of names may run on into the title, or stop before a name that looks like none; the end of a line is its end.
        if (authors.isPresent() && item.at(authors.get().end()) == '\n' && authors.get().quality() > 0) {
            return reading;
        }
        Optional<Span> tagged = item.tags().first(Label.AUTHOR, 0)
                .filter(span -> span.start() < 4 && span.confidence() > TRUST && span.end() < item.length());
        if (tagged.isPresent() && (authors.isEmpty() || Math.abs(authors.get().end() - tagged.get().end()) > 1)) {
            Optional<Reading> other = new NameListParser(item.upTo(tagged.get().end()), form).parse(0)
                    .flatMap(list -> authorsFirst(item, form, list));
            boolean better = other.isPresent() && (reading.isEmpty() || other.get().score() > reading.get().score());
            reading = better ? other : reading;
        }
        return reading;
    }

    private static Optional<Reading> authorsFirst(ItemText item, NameForm form, NameList authors) {
        double end = terminator(item, authors.end());
        if (end <= 0) {
            return Optional.empty();
        }
        int at = afterAuthors(item, authors.end());
        boolean commas = item.at(authors.end()) == ',' && item.text().substring(authors.end(), at).indexOf('.') < 0;
        int[] title = title(item, at, commas);
        int paren = venueInParentheses(item, title[0], title[1]);
        title = paren > 0 ? trimmed(item, title[0], paren) : title;
        double score = authors.quality() + end + titleScore(item, title[0], title[1]);
        return Optional.of(weighed(item, new Reading(false, form, authors, title[0], title[1], false, score)));
    }

    private static Reading weighed(ItemText item, Reading reading) {
        return new Reading(reading.titleFirst(), reading.form(), reading.authors(), reading.titleStart(), reading.titleEnd(),
                false, reading.score() + agreement(item, reading));
    }

    /** What may follow the last author. */
    private static double terminator(ItemText item, int end) {
        int i = end;
        while (item.at(i) == ' ') {
            i++;
        }
        char c = item.at(i);
        if (c == '\n' || Quotations.OPENING.indexOf(c) >= 0) {
            return 1;
        }
        if (c == '.' || c == ':') {
            return 1;
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
            return quoted ? 1.2 : styled ? 1 : Character.isDigit(item.at(next)) || EDITORS.matcher(item.text()).region(i, item.length()).lookingAt() ? 0.6 : 0.25;
        }
        // The dot of an initial ends the list as well.
        if (item.at(end - 1) == '.' && (Character.isUpperCase(c) || Character.isDigit(c) || Character.isIdeographic(c))) {
            return 0.8;
        }
        // A title in another look may follow without a mark.
        return item.is(i, Look.ITALIC) && !item.is(end - 1, Look.ITALIC) || item.is(i, Look.BOLD) && !item.is(end - 1, Look.BOLD) ? 0.6 : 0;
    }

    private static int afterAuthors(ItemText item, int end) {
        int at = end;
        for (Pattern pattern : new Pattern[] {EDITORS, YEAR}) {
            Matcher found = pattern.matcher(item.text()).region(at, item.length());
            if (found.lookingAt()) {
                at = found.end();
            }
        }
        while (at < item.length() && " .,:;\n".indexOf(item.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The title that quotation marks, a look or a link hold together. */
    static Optional<int[]> setOff(ItemText item, int start) {
        int quote = Quotations.OPENING.indexOf(item.at(start));
        if (quote >= 0) {
            int close = Quotations.closing(item, start, quote);
            if (close > 0 && !Quotations.goesOn(item, close)) {
                return Optional.of(trimmed(item, start + 1, close));
            }
        }
        for (Look look : new Look[] {Look.ITALIC, Look.BOLD}) {
            if (item.is(start, look)) {
                int end = item.runEnd(start, look);
                boolean whole = end - start > 12 && item.text().substring(start, end).indexOf(' ') > 0;
                if (whole && startsSentence(item, end)) {
                    return Optional.of(trimmed(item, start, end));
                }
            }
        }
        if (!item.link(start).isEmpty()) {
            int end = start;
            while (end < item.length() && item.link(end).equals(item.link(start))) {
                end++;
            }
            if (end - start > 12) {
                return Optional.of(trimmed(item, start, end));
            }
        }
        return Optional.empty();
    }

    /** The title that begins at an offset. @param commas whether commas part what is said, so that one ends the title */
    static int[] title(ItemText item, int start, boolean commas) {
        Optional<int[]> setOff = setOff(item, start);
        if (setOff.isPresent()) {
            return setOff.get();
        }
        int end = commas ? commaEnd(item, start) : plainEnd(item, start);
        int line = item.text().indexOf('\n', start);
        int limit = Math.min(item.next(start, Look.ITALIC), line < 0 ? item.length() : line);
        boolean ownLine = end == line && item.at(start - 1) == '\n';
        Optional<Span> tagged = item.tags().first(Label.TITLE, start).filter(span -> Math.abs(span.start() - start) <= 2 && !ownLine
                && span.confidence() > TRUST && span.end() <= limit + 2 && !(span.end() < end && SMALL_WORDS.matcher(item.text().substring(span.end(), end)).lookingAt()));
        return trimmed(item, start, tagged.map(span -> closed(item, start, mark(item, span.end()))).orElse(end));
    }

    /** Whether what follows a styled run is no more of its sentence. */
    private static boolean startsSentence(ItemText item, int end) {
        int i = end;
        while (item.at(i) == ' ') {
            i++;
        }
        char before = item.at(end - 1);
        return !Character.isLetterOrDigit(item.at(i)) || before == '.' || before == ',' || Character.isUpperCase(item.at(i)) || item.at(i) == '\n';
    }

    private static int commaEnd(ItemText item, int start) {
        int line = item.text().indexOf('\n', start);
        int limit = line < 0 ? item.length() : line;
        int italic = item.next(start, Look.ITALIC);
        if (italic > start && italic < limit) {
            return plainEnd(item, start);
        }
        for (Pattern pattern : new Pattern[] {VENUE, COMMA_JOURNAL}) {
            Matcher found = pattern.matcher(item.text()).region(start, limit);
            if (found.find()) {
                return found.start();
            }
        }
        int end = plainEnd(item, start);
        int comma = item.text().indexOf(", ", start);
        return end == limit && comma > 0 && comma < limit ? comma : end;
    }

    private static int plainEnd(ItemText item, int start) {
        int line = item.text().indexOf('\n', start);
        int limit = line < 0 ? item.length() : line;
        int italic = Math.min(item.next(start, Look.ITALIC), limit);
        // A few words in italics stand in a title; a container has a name of its own.
        while (italic < limit && italic > start && Character.isLetter(item.at(item.runEnd(italic, Look.ITALIC) + 1))
                && Character.isLowerCase(item.at(item.runEnd(italic, Look.ITALIC) + 1)) && item.at(italic - 2) != '.') {
            italic = Math.min(item.next(item.runEnd(italic, Look.ITALIC), Look.ITALIC), limit);
        }
        int sentence = Sentences.end(item, start, italic);
        Matcher in = IN_EDITED.matcher(item.text()).region(start, Math.min(sentence, limit));
        if (in.find()) {
            return in.start();
        }
        if (sentence < italic) {
            // Up to a container in italics a title may have sentences of its own.
            int last = sentence;
            while (italic < limit && last < italic) {
                int next = Sentences.end(item, last + 1, italic);
                String rest = item.text().substring(last + 1, Math.min(next, italic)).strip();
                if (next >= italic || rest.startsWith("In ") || rest.startsWith("In:") || rest.startsWith("in ") || rest.length() < 4) {
                    break;
                }
                last = next;
            }
            return mark(item, last);
        }
        Matcher container = CONTAINER.matcher(item.text()).region(start, italic);
        if (italic < limit) {
            int end = italic;
            int found = -1;
            while (container.find()) {
                found = container.end() >= italic - 3 ? container.start() : found;
            }
            return found > 0 ? found : end;
        }
        Matcher venue = VENUE.matcher(item.text()).region(start, limit);
        return venue.find() ? venue.start() : limit;
    }

    /** A parenthesis that is opened in the title is closed in it. */
    private static int closed(ItemText item, int start, int end) {
        String title = item.text().substring(start, end);
        return item.at(end) == ')' && title.lastIndexOf('(') > title.lastIndexOf(')') ? end + 1 : end;
    }

    /** A question mark belongs to the title. */
    private static int mark(ItemText item, int end) {
        return item.at(end) == '?' || item.at(end) == '!' ? end + 1 : end;
    }

    static int[] trimmed(ItemText item, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && " \u00A0\"“".indexOf(item.at(from)) >= 0) {
            from++;
        }
        int address = item.text().indexOf(" http", from);
        to = address > from && address < to ? address : to;
        while (to > from && " \u00A0.,;:\n".indexOf(item.at(to - 1)) >= 0 && !item.text().startsWith("...", to - 3)) {
            to--;
        }
        Matcher after = AFTER_TITLE.matcher(item.text()).region(from, to);
        return new int[] {from, after.find() ? after.start() : to};
    }

    private static double titleScore(ItemText item, int start, int end) {
        int length = end - start;
        if (length < 3) {
            return -1;
        }
        String text = item.text().substring(start, end);
        double score = length < 10 ? -0.2 : length > 350 ? -0.5 : 0.3;
        boolean words = false;
        for (String word : text.split("[\\s:,-]+")) {
            words |= TitleWords.contains(word.toLowerCase(Locale.ROOT));
        }
        score += words ? 0.4 : 0;
        return text.chars().filter(Character::isDigit).count() * 3 > length ? score - 0.6 : score;
    }

    private static Optional<Reading> titleFirst(ItemText item, NameForm form) {
        Optional<Reading> best = Optional.empty();
        int candidates = 0;
        for (int i = 4; i < item.length() && candidates < 40; i++) {
            if (!mayBeginAuthors(item, i)) {
                continue;
            }
            candidates++;
            // The names behind "eds." are those of editors; what a link or a style holds together is one thing.
            boolean inTitle = !item.link(i).isEmpty() && item.link(i).equals(item.link(0));
            if (inTitle || EDITORS_BEFORE.matcher(item.text().substring(Math.max(0, i - 14), i)).find()) {
                continue;
            }
            Optional<NameList> names = new NameListParser(item, form).parse(i);
            if (names.isEmpty()) {
                continue;
            }
            double end = terminator(item, names.get().end());
            boolean announced = isAnnounced(item, i);
            boolean few = names.get().people().size() < 2 && !wholeLine(item, i, names.get().end()) && !announced;
            if (end <= 0 || few && names.get().quality() < 0.8) {
                continue;
            }
            int[] title = titleBefore(item, i);
            double line = announced ? 1 : wholeLine(item, i, names.get().end()) ? 0.5 : 0;
            double score = names.get().quality() + Math.min(1, end) + line + titleScore(item, title[0], title[1]) - 0.15;
            // The first list that is good enough is that of the authors; editors come later.
            Reading candidate = weighed(item, new Reading(true, form, names.get(), title[0], title[1], false, score));
            if (best.isEmpty() || candidate.score() > best.get().score() + 0.4) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** {@code [Title](link) by Ann Lee}: a title that is set off, and the word that says whose it is. */
    private static boolean isAnnounced(ItemText item, int at) {
        int before = at - " by ".length() - 1;
        boolean setOff = !item.link(before).isEmpty() && item.link(at).isEmpty()
                || item.is(before, Look.BOLD) && !item.is(at - 2, Look.BOLD)
                || item.is(before, Look.ITALIC) && !item.is(at - 2, Look.ITALIC) || Quotations.CLOSING.indexOf(item.at(before)) >= 0;
        return before > 0 && item.text().startsWith(" by ", before + 1) && setOff;
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
        boolean run = item.is(at - 2, Look.BOLD) && !item.is(at, Look.BOLD) || item.is(at - 2, Look.ITALIC) && !item.is(at, Look.ITALIC)
                || !item.link(at - 2).isEmpty() && item.link(at).isEmpty();
        return ".?!)]”\"’»|,–—:".indexOf(mark) >= 0 || run || item.text().startsWith(" by ", at - 4);
    }

    private static int[] titleBefore(ItemText item, int authors) {
        int quote = Quotations.OPENING.indexOf(item.at(0));
        if (quote >= 0) {
            int close = Quotations.closing(item, 0, quote);
            if (close > 0 && close < authors) {
                return trimmed(item, 1, close);
            }
        }
        int end = item.text().startsWith(" by ", authors - 4) ? authors - 4 : authors;
        int line = item.text().indexOf('\n');
        end = line > 0 && line < end ? line : end;
        int[] title = trimmed(item, 0, end);
        int paren = venueInParentheses(item, 0, title[1]);
        return paren > 0 ? trimmed(item, 0, paren) : title;
    }

    /** Where the parentheses begin that end a title and name a venue, a status or links; 0 when there are none. */
    private static int venueInParentheses(ItemText item, int start, int end) {
        int last = end - 1;
        char close = item.at(last);
        if (close != ')' && close != ']') {
            return 0;
        }
        int open = item.text().lastIndexOf(close == ')' ? '(' : '[', last);
        if (open <= start || item.at(open - 1) != ' ') {
            return 0;
        }
        String inside = item.text().substring(open + 1, last);
        boolean styled = item.is(open + 1, Look.BOLD) != item.is(start, Look.BOLD)
                || item.is(open + 1, Look.ITALIC) != item.is(start, Look.ITALIC);
        return styled || Details.isVenueNote(inside) ? open : 0;
    }
}
