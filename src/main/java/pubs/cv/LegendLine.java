package pubs.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceMarks;
import pubs.names.RoleWords;

/** A line that explains signs beside names, taken apart. */
final class LegendLine {
    private static final String SIGN = "[*∗⁎＊⁺⋆★☆†‡§¶#+✉^∇◦♯♦‖∥♠♣♥♡♢◊⋄]";
    private static final String STUDENT = "student";
    /** What signs are called where they are not shown. */
    private static final Map<Pattern, String> CALLED = new LinkedHashMap<>();

    static {
        CALLED.put(Pattern.compile("(?i)\\b(?:double[- ](?:dagger|obelus)|diesis)s?\\b"), "‡");
        CALLED.put(Pattern.compile("(?i)\\b(?:daggers?|obelus|obelisk)\\b"), "†");
        CALLED.put(Pattern.compile("(?i)\\b(?:asterisks?|astérisques?|asteriscos?|asterischi|sternchen|stars?)\\b"), "*");
    }

    /** The beginnings of all such names, which hardly a line has. */
    private static final Pattern NAMES_SIGN = Pattern.compile("\\b(?=[dDoOaAsShH])(?i:double|di|dagger|obel|aster|astér|star|stern|super|hoch)");

    /**
     * What makes a sentence of words that name a sign: a verb, which in a title has a capital, or the meaning behind a colon.
     * Without one, <i>Star Formation and Dagger Categories</i> is a title.
     */
    private static final Pattern SENTENCE_OF = Pattern.compile("\\b(?:denot|indicat|mark(?:s|ed)?\\b|means?\\b|stands? for\\b|signif|identif|designat"
            + "|contribut|share|bezeichn|gekennzeichn|markier|indiqu|indica|señal|désign|contribu)|^\\W*[*†‡]\\s?[:=–—]\\s?[^:]{0,30}(?i:contribu|autho|auteur|autor|beitr)");

    /** {@code superscript 1}, {@code superscripts a and b}. */
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?i)\\b(?:superscripts?|hochgestellte)\\s(\\d{1,2}|[a-z])\\b(?:\\s(?:and|und|&)\\s(\\d{1,2}|[a-z])\\b)?");

    /** Words that say what a sign is for, so that the sign need not come first. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?i)\\b(?:denot|indicat|mark|mean|stand|signif|identif|design|star\\b|sign|symbol|with\\b|by\\b|bezeichn|kennzeichn|indiqu|señal|authors?\\b|names?\\b)");
    private static final Pattern JOINING = Pattern.compile("(?i)(?:and|und|et|y|e|or|&|,|/|[()\\[\\]]|\\s)*");
    private static final Pattern VERB = Pattern.compile(
            "(?i)^[\\s)\\]:=–—-]*(?:denotes?|indicates?|means?|marks?|stands? for|signifies|bezeichnet|markiert|indique|désigne|indica)?[\\s:=–—-]*");
    /** The forms that say it outright, so that a meaning may be any words. */
    private static final Pattern OUTRIGHT = Pattern.compile("(?i)^[)\\]]?\\s?(?:(?:denotes?|indicates?|means|marks?|stands for|bezeichnet|indique|indica)\\s|[=:–—]\\s?)");
    private static final Pattern PARTS = Pattern.compile("[;,.，；。、]|\\band\\b(?=\\s*" + SIGN + ")");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern OPENS = Pattern.compile("^[(\\[\\s]+");
    private static final Pattern ENDS = Pattern.compile("[\\s;,.(\\[\u00A0]+$");
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
        String signs = hasSign(text) ? text : withSigns(text);
        if (!hasSign(signs)) {
            return List.of();
        }
        String bare = OPENS.matcher(signs).replaceFirst("");
        LegendLine line = new LegendLine(bare, place, used);
        return bare.isEmpty() ? List.of() : line.isMark(0) ? line.signsFirst() : bare.length() > LONGEST ? List.of() : line.signsWithin();
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ReferenceMarks.isSign(text.charAt(i)) || ReferenceMarks.isRaised(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins as one that explains signs does. */
    static boolean mayBe(CvLine line) {
        String text = OPENS.matcher(line.text().plain()).replaceFirst("");
        return !text.isEmpty() && (ReferenceMarks.isSign(text.charAt(0)) || ReferenceMarks.isRaised(text.charAt(0)));
    }

    /** A sentence that names signs, with the signs; any other text as it is. */
    private static String withSigns(String text) {
        if (!NAMES_SIGN.matcher(text).find()) {
            return text;
        }
        String signs = text;
        for (Map.Entry<Pattern, String> name : CALLED.entrySet()) {
            signs = name.getKey().matcher(signs).replaceAll(name.getValue());
        }
        signs = SUPERSCRIPT.matcher(signs).replaceAll(found -> raised(found.group(1)) + (found.group(2) == null ? "" : " and " + raised(found.group(2))));
        return SENTENCE_OF.matcher(signs).find() ? signs : text;
    }

    private static String raised(String sign) {
        StringBuilder raised = new StringBuilder();
        sign.chars().forEach(c -> raised.append(ReferenceMarks.raised((char) c)));
        return raised.toString();
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
        boolean known = said.stream().map(words -> PARTS.split(words.strip(), 2)[0]).map(RoleWords::named).flatMap(Optional::stream)
                .anyMatch(role -> !role.equals(STUDENT));
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
            String[] parts = VERB.matcher(said.get(last)).replaceFirst("").split("\\band\\b|,");
            boolean own = said.get(last).contains("respectively") && parts.length > last - first;
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

    /** {@code Authors marked with * contributed equally}. */
    private List<Meaning> signsWithin() {
        if (YEAR.matcher(text).find()) {
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
            boolean first = role.isPresent() && OUTRIGHT.matcher(part.strip().substring(1)).find();
            boolean said = role.isPresent() && (!role.get().equals(STUDENT) && place != Place.OUTSIDE || first || SENTENCE_OF.matcher(part).find());
            if (said) {
                meanings.add(new Meaning(sign, part.strip(), List.of(role.get()), true));
            }
            start = end == text.length() ? end + 1 : mark.end();
        }
        return meanings;
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
