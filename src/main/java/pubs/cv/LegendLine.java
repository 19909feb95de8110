package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceMarks;
import pubs.names.RoleWords;

/** A line that explains signs beside names, taken apart. */
final class LegendLine {
    private static final String STUDENT = "student";

    /** Words that say what a sign is for, so that the sign need not come first. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?i)\\b(?:denot|indicat|mark|mean|stand|signif|identif|design|star\\b|sign|symbol|with\\b|by\\b|carr|bear|bezeichn|kennzeichn|indiqu|señal|authors?\\b|names?\\b)");
    private static final Pattern JOINING = Pattern.compile("(?i)(?:and|und|et|y|e|or|&|,|/|[()\\[\\]]|\\s)*");
    private static final Pattern VERB = Pattern.compile(
            "(?i)^[\\s)\\]:=–—-]*(?:denotes?|indicates?|means?|marks?|stands? for|signifies|represents?|refers? to|bezeichnet|bedeutet|steht für|markiert|kennzeichnet|indique|signifie|désigne|indica|significa|denota|表示|代表|は)?[\\s:=–—-]*");
    /** The forms that say it outright, so that a meaning may be any words. */
    private static final Pattern OUTRIGHT = Pattern.compile("(?i)^[)\\]]?\\s?(?:(?:denotes?|indicates?|means|marks?|stands for|represents?|bezeichnet|bedeutet|steht für|kennzeichnet|indique|signifie|indica|significa|denota)\\s|表示|代表|[=:–—]\\s?)");
    /** As the last, or in the words that a part of a sentence has behind its sign. */
    private static final Pattern SAYS = Pattern.compile("(?i)^[)\\]]?\\s?(?:are|is|were|was|for|sind|ist|sont|est|son|es|sono|são)\\s");
    private static final Pattern PARTS = Pattern.compile("[;,.|·•，；。、]|\\s/\\s|\\band\\b(?=\\s*" + ReferenceMarks.ANY + ")");
    /** {@code Key:}, {@code Notation: the}. */
    private static final Pattern LEAD_IN = Pattern.compile("^[^:：]{1,40}[:：]\\s?");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the|ein|une?|un|el|il|la|le|der|die|das|o|os|les)\\s[“\"'‘«]?(?=" + ReferenceMarks.ANY + ")");
    private static final Pattern QUOTED = Pattern.compile("[“”\"'‘’„«»`]\\s?(" + ReferenceMarks.ANY + "{1,2})\\s?[“”\"'‘’«»`]");
    /** What a sign at the end of a line has behind it. */
    private static final Pattern LAST = Pattern.compile("[\\s.;)\\]]+$");
    private static final Pattern FORE = Pattern.compile("(?i)[)\\]]?\\s?(?:[;,.|/·•]|and\\b|und\\b|et\\b|y\\b|e\\b)?\\s?");
    private static final Pattern BEFORE_SIGN = Pattern.compile("[:=–—(\\[\\s]+$");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern OPENS = Pattern.compile("^[(\\[\\s]+");
    private static final Pattern ENDS = Pattern.compile("(?:[\\s;,.(\\[\u00A0|/·•&，；。、–—-]|(?<=\\s)(?:an?|and|und|et|y|e)(?=\\s*$))+$");
    /** Several parts before parentheses that explain a sign. */
    private static final Pattern NAMES_BEFORE = Pattern.compile("[^(\\[,;]{3,60}[,;]\\s[^(\\[]{3,240}\\s[(\\[](?=" + ReferenceMarks.ANY + "{1,2}\\s?\\p{L})");
    private static final int LONGEST = 240;
    /** The longest list of addresses, in characters. */
    private static final int LONGEST_ADDRESSES = 1000;
    /** The longest meaning in words that nobody knows, in characters. */
    private static final int LONGEST_MEANING = 100;
    private static final int SENTENCE = 60;
    private static final int NEAR = 12;
    /** Where the scripts begin that have no blanks between words. */
    private static final int IDEOGRAPHS = 0x2E80;

    /** How far a line may be one that explains signs. */
    enum Place {
        /** Among items: what it says has to be known, or be said outright. */
        AMONG_ITEMS,
        /** Where no item can stand: what begins with a sign explains it, in whatever words. */
        ALONE,
        /** Outside of the list, where much else is said. */
        OUTSIDE
    }

    /**
     * What a sign means.
     *
     * @param words that explain it
     * @param roles that they name; none for words that nobody knows
     * @param said  whether it is said outright that they are a meaning, and no address
     */
    record Meaning(String sign, String words, List<String> roles, boolean said) {}

    private final String text;
    private final Place place;
    private final Predicate<String> used;

    private LegendLine(String text, Place place, Predicate<String> used) {
        this.text = text;
        this.place = place;
        this.used = used;
    }

    /**
     * The meanings of signs that a text explains; none when it is no such text.
     *
     * @param text in which raised signs are shown
     * @param used whether a sign stands beside names; only then is a raised one a sign
     */
    static List<Meaning> read(String text, Place place, Predicate<String> used) {
        if (text.length() > LONGEST_ADDRESSES) {
            return List.of();
        }
        String signs = SignNames.shown(text, hasSign(text));
        if (!hasSign(signs)) {
            return List.of();
        }
        String bare = begun(OPENS.matcher(QUOTED.matcher(signs).replaceAll("$1")).replaceFirst(""), used);
        LegendLine line = new LegendLine(bare, place, used);
        if (bare.isEmpty() || line.isMark(0)) {
            return bare.isEmpty() ? List.of() : line.signsFirst();
        }
        List<Meaning> behind = bare.length() > LONGEST ? List.of() : line.signsBehind();
        return !behind.isEmpty() || bare.length() > LONGEST ? behind : line.signsWithin();
    }

    /** The text from its first sign, where what stands before only introduces a list of signs: {@code Key: * equal contribution}. */
    private static String begun(String text, Predicate<String> used) {
        Matcher lead = LEAD_IN.matcher(text);
        String rest = lead.find() && !hasSign(lead.group()) ? OPENS.matcher(text.substring(lead.end())).replaceFirst("") : text;
        String bare = ARTICLE.matcher(rest).replaceFirst("");
        int behind = 0;
        while (behind < bare.length() && isAny(bare.charAt(behind))) {
            behind++;
        }
        boolean first = behind > 0 && used.test(String.valueOf(ReferenceMarks.normal(bare.charAt(0)))) && behind < bare.length() && ";,.|/)]".indexOf(bare.charAt(behind)) < 0
                && !endsInSign(bare);
        return first ? bare : text;
    }

    private static boolean endsInSign(String text) {
        String whole = LAST.matcher(text).replaceFirst("");
        return !whole.isEmpty() && isAny(whole.charAt(whole.length() - 1));
    }

    private static boolean isAny(char c) {
        return ReferenceMarks.isSign(c) || ReferenceMarks.isRaised(c);
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAny(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins as one that explains signs does. */
    static boolean mayBe(CvLine line) {
        String text = OPENS.matcher(line.text().plain()).replaceFirst("");
        return !text.isEmpty() && isAny(text.charAt(0));
    }

    /** Whether a sign begins at an offset that belongs to no word. */
    private boolean isMark(int at) {
        char c = text.charAt(at);
        boolean onWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < IDEOGRAPHS && !ReferenceMarks.isRaised(text.charAt(at - 1));
        return !onWord && (ReferenceMarks.isSign(c) || ReferenceMarks.isRaised(c) && used.test(text.substring(at, end(at))));
    }

    /** The offset behind the sign at an offset: {@code **} is one, and so is {@code ¹²} where it stands so beside a name. */
    private int end(int at) {
        char c = text.charAt(at);
        boolean raised = ReferenceMarks.isRaised(c);
        int end = at + 1;
        while (end < text.length() && (raised ? ReferenceMarks.isRaised(text.charAt(end)) : text.charAt(end) == c)) {
            end++;
        }
        return end;
    }

    private String sign(int at) {
        return text.substring(at, end(at)).replace(text.charAt(at), ReferenceMarks.normal(text.charAt(at)));
    }

    /** {@code * equal contribution; † student}: what follows a sign up to the next one is its meaning. */
    private List<Meaning> signsFirst() {
        List<String> signs = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length();) {
            int end = end(i);
            int next = end;
            while (next < text.length() && !isMark(next)) {
                next++;
            }
            signs.add(sign(i));
            said.add(text.substring(end, next));
            i = next;
        }
        boolean alone = place == Place.ALONE && (OUTRIGHT.matcher(said.get(0)).find() || text.chars().noneMatch(Character::isDigit));
        boolean addresses = ReferenceMarks.isRaised(text.charAt(0)) && said.stream().anyMatch(RoleWords::isAffiliation);
        if (text.length() > LONGEST && !addresses || YEAR.matcher(text).find() || !explains(said) && !alone && !addresses) {
            return List.of();
        }
        List<String> each = each(said);
        List<Meaning> meanings = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            // A bullet before the legend says nothing.
            if (each.get(i).chars().anyMatch(Character::isLetter)) {
                meanings.add(new Meaning(signs.get(i), trimmed(each.get(i)), roles(each.get(i)),
                        OUTRIGHT.matcher(each.get(i)).find() && !RoleWords.isAffiliation(each.get(i))));
            }
        }
        return meanings;
    }

    /** Whether the words after signs are meanings, and not an item with a bullet. */
    private boolean explains(List<String> said) {
        String whole = String.join(" ", said);
        boolean known = said.stream().map(words -> PARTS.split(words.strip(), 2)[0]).anyMatch(words -> RoleWords.named(words).map(role -> !role.equals(STUDENT))
                .orElseGet(() -> place != Place.OUTSIDE && RoleWords.isAboutRoles(words)));
        if (place == Place.OUTSIDE) {
            return known;
        }
        boolean outright = OUTRIGHT.matcher(said.get(0)).find() && whole.length() <= LONGEST_MEANING;
        return outright || known || RoleWords.named(whole).isPresent() && whole.length() <= SENTENCE && !whole.contains(". ");
    }

    /** The meaning of each sign: a sign before "and" has that of the next one; with "respectively" each has its own. */
    private static List<String> each(List<String> said) {
        List<String> each = new ArrayList<>(said);
        int first = 0;
        for (int last = 0; last < said.size(); last++) {
            if (JOINING.matcher(said.get(last)).matches() && last + 1 < said.size()) {
                continue;
            }
            boolean strokes = said.get(last).contains(" / ") && !said.get(last).contains("respectively");
            String[] parts = VERB.matcher(said.get(last)).replaceFirst("").split(strokes ? "\\s/\\s" : "\\band\\b|,");
            boolean own = strokes ? parts.length == last - first + 1 && first < last : said.get(last).contains("respectively") && parts.length > last - first;
            for (int i = first; i <= last; i++) {
                each.set(i, own ? parts[i - first] : said.get(last));
            }
            first = last + 1;
        }
        return each;
    }

    /** Several where they are all that is said: {@code joint first and corresponding authors}; else the first that is named. */
    private static List<String> roles(String words) {
        List<String> all = RoleWords.ofNote(trimmed(words));
        return all.isEmpty() ? RoleWords.named(words).map(List::of).orElse(List.of()) : all;
    }

    private static String trimmed(String words) {
        String meaning = ENDS.matcher(VERB.matcher(words).replaceFirst("")).replaceFirst("");
        boolean closed = meaning.endsWith(")") && meaning.indexOf('(') < 0 || meaning.endsWith("]") && meaning.indexOf('[') < 0;
        return closed ? ENDS.matcher(meaning.substring(0, meaning.length() - 1)).replaceFirst("") : meaning;
    }

    /** {@code Equal contribution: *; corresponding author: †}: where each part ends in its sign, and nearly all it says is a role. */
    private List<Meaning> signsBehind() {
        String whole = LAST.matcher(text).replaceFirst("");
        if (!endsInSign(whole) || YEAR.matcher(whole).find()) {
            return List.of();
        }
        List<Meaning> meanings = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < whole.length(); i++) {
            if (!isAny(whole.charAt(i)) || ReferenceMarks.isRaised(whole.charAt(i)) && !used.test(String.valueOf(whole.charAt(i)))) {
                continue;
            }
            int end = end(i);
            String words = BEFORE_SIGN.matcher(whole.substring(start, i)).replaceFirst("");
            List<String> roles = RoleWords.ofNote(LEAD_IN.matcher(FORE.matcher(words).replaceFirst("")).replaceFirst(""));
            if (roles.isEmpty()) {
                return List.of();
            }
            meanings.add(new Meaning(sign(i), words, roles, true));
            Matcher next = FORE.matcher(whole).region(end, whole.length());
            start = next.lookingAt() ? next.end() : end;
            i = start - 1;
        }
        return meanings;
    }

    /** {@code Authors marked with * contributed equally}. */
    private List<Meaning> signsWithin() {
        Matcher names = NAMES_BEFORE.matcher(text);
        if (YEAR.matcher(text).find() || names.lookingAt() && RoleWords.named(names.group()).isEmpty()) {
            return List.of();
        }
        List<Meaning> meanings = new ArrayList<>();
        int start = 0;
        Matcher mark = PARTS.matcher(text);
        while (start <= text.length()) {
            int end = mark.find() ? mark.start() : text.length();
            String part = text.substring(start, end);
            String sign = sign(start, end);
            Optional<String> role = sign.isEmpty() ? Optional.empty() : RoleWords.named(part);
            String behind = role.isPresent() ? part.strip().substring(1) : "";
            boolean first = role.isPresent() && (OUTRIGHT.matcher(behind).find() || place != Place.OUTSIDE && isAny(part.strip().charAt(0)) && SAYS.matcher(behind).find());
            if (role.isEmpty() && isSigned(text.substring(0, end))) {
                // "Ann Roe*, Bo Poe*, Cy Moe (* equal contribution)" are names, of which the end explains the signs.
                return List.of();
            }
            boolean said = role.isPresent() && (!(role.get().equals(STUDENT) && meanings.isEmpty()) && place != Place.OUTSIDE || first || SignNames.isSentence(part));
            if (said) {
                meanings.add(new Meaning(sign, part.strip(), List.of(role.get()), true));
            }
            start = end == text.length() ? end + 1 : mark.end();
        }
        return meanings;
    }

    /** Whether the last word has a sign. */
    private static boolean isSigned(String text) {
        String words = text.stripTrailing();
        int letters = words.length();
        while (letters > 0 && isAny(words.charAt(letters - 1))) {
            letters--;
        }
        return letters < words.length() && letters > 0 && (Character.isLetter(words.charAt(letters - 1)) || words.charAt(letters - 1) == '.');
    }

    /** The one sign of a part of a sentence, near its beginning or where the words say that one is meant; else empty. */
    private String sign(int from, int to) {
        String found = "";
        boolean near = true;
        int last = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isMark(i) && !isOfWord(i)) {
                String sign = sign(i);
                if (!found.isEmpty() && !found.equals(sign)) {
                    return near ? found : "";
                }
                found = sign;
                last = end(i);
                i = last - 1;
            }
            near &= !found.isEmpty() || !Character.isLetter(c) || i - from <= NEAR;
        }
        // "Equal contribution: *" has it behind.
        boolean behind = place == Place.ALONE && text.substring(Math.min(last, to), to).isBlank();
        return near || behind || EXPLAINS.matcher(text).region(from, to).find() ? found : "";
    }

    /** {@code *-algebras}, {@code A* search}: a sign that belongs to a word. */
    private boolean isOfWord(int at) {
        boolean letter = at > 0 && Character.isLetter(text.charAt(at - 1)) && (at == 1 || text.charAt(at - 2) == ' ');
        return letter || at + 1 < text.length() && text.charAt(at + 1) == '-';
    }
}
