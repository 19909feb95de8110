package pubs.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.model.Annotation;

/** What the signs beside names mean, by the line that explains them, in any words. */
final class Legend {
    private static final String SIGNS = "*∗⁎＊⋆★☆†‡§¶#+✉^∇◦♯♦";
    private static final String STUDENT = "student";
    /** Words of each role in the languages of CVs; the first row that has one of a text is its role. */
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Annotation.EQUAL.name(), List.of("equal", "co-first", "cofirst", "joint lead", "joint first", "first author", "co-lead",
                "contributed the same", "first co-author", "gleich", "égal", "équivalente", "co-premier", "igual", "equitativ", "equivalente",
                "uguale", "paritari", "pari merito", "gelijk", "równ", "равн", "одинаков", "同等", "同じ", "等しく", "共同一作", "共同第一", "同等贡献", "공동", "동등"));
        WORDS.put(Annotation.CORRESPONDING.name(), List.of("correspond", "korrespond", "corrispond", "korespond", "correspon", "переписк", "корреспонд",
                "контактн", "通讯", "通訊", "責任著者", "교신"));
        WORDS.put(STUDENT, List.of("student", "advisee", "mentee", "supervis", "undergrad", "intern", "doktorand", "étudiant", "estudiante",
                "аспирант", "студент", "学生", "학생"));
    }

    /** What signs are called where they are not shown. */
    private static final Map<Pattern, String> CALLED = new LinkedHashMap<>();

    static {
        CALLED.put(Pattern.compile("(?i)\\b(?:double[- ](?:dagger|obelus)|diesis)s?\\b"), "‡");
        CALLED.put(Pattern.compile("(?i)\\b(?:daggers?|obelus|obelisk)\\b"), "†");
        CALLED.put(Pattern.compile("(?i)\\b(?:asterisks?|astérisques?|asteriscos?|asterischi|sternchen|stars?)\\b"), "*");
    }

    /**
     * What makes a sentence of words that name a sign: a verb, which in a title has a capital, or the meaning behind a colon.
     * Without one, <i>Star Formation and Dagger Categories</i> is a title.
     */
    private static final Pattern SENTENCE_OF = Pattern.compile("\\b(?:denot|indicat|mark(?:s|ed)?\\b|means?\\b|stands? for\\b|signif|identif|designat"
            + "|contribut|share|bezeichn|gekennzeichn|markier|indiqu|indica|señal|désign|contribu)|^\\W*[*†‡]\\s?[:=–—]\\s?[^:]{0,30}(?i:contribu|autho|auteur|autor|beitr)");

    /** Words that say what a sign is for, so that the sign need not come first. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?i)\\b(?:denot|indicat|mark|mean|stand|signif|identif|design|star\\b|sign|symbol|with\\b|by\\b|bezeichn|kennzeichn|indiqu|señal|authors?\\b|names?\\b)");
    private static final Pattern JOINING = Pattern.compile("(?i)(?:and|und|et|y|e|or|&|,|/|\\s)*");
    private static final Pattern VERB = Pattern.compile(
            "(?i)^[\\s:=–—-]*(?:denotes?|indicates?|means?|marks?|stands? for|signifies|bezeichnet|markiert|indique|désigne|indica)?[\\s:=–—-]*");
    /** The forms that say it outright, so that a meaning may be any words. */
    private static final Pattern OUTRIGHT = Pattern.compile("(?i)^\\s?(?:(?:denotes?|indicates?|means|marks?|stands for|bezeichnet|indique|indica)\\s|[=:–—]\\s?)");
    private static final Pattern PARTS = Pattern.compile("[;,.，；。、]|\\band\\b(?=\\s*[" + SIGNS + "])");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int LONGEST = 240;
    private static final int LONGEST_ROLE = 40;
    /** The longest meaning in words that nobody knows, in characters. */
    private static final int LONGEST_MEANING = 100;
    private static final int SENTENCE = 60;
    private static final int NEAR = 12;
    /** Where the scripts begin that have no blanks between words. */
    private static final int IDEOGRAPHS = 0x2E80;

    /** A sign that is explained in words that name no role, and the role it is kept as. */
    record Unknown(String sign, String meaning, String role, CvLine line) {}

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final List<Unknown> unknown = new ArrayList<>();

    /**
     * Takes a line when it explains a sign.
     *
     * @param alone whether no item can begin with a sign: what does so explains it, in whatever words
     * @return whether it does
     */
    boolean take(CvLine line, boolean alone) {
        String text = (line.marker().equals("-") ? "" : line.marker() + " ") + line.text().plain();
        if (text.length() > LONGEST) {
            return false;
        }
        if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            text = withSigns(text);
        }
        text = text.strip();
        while (!text.isEmpty() && "([ ".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1);
        }
        return !text.isEmpty() && (isSign(text.charAt(0)) ? signsFirst(text, line, alone) : signsWithin(text));
    }

    /** A sentence that names signs, with the signs; any other text as it is. */
    private static String withSigns(String text) {
        String signs = text;
        for (Map.Entry<Pattern, String> name : CALLED.entrySet()) {
            signs = name.getKey().matcher(signs).replaceAll(name.getValue());
        }
        return SENTENCE_OF.matcher(signs).find() ? signs : text;
    }

    /** {@code * equal contribution; † student}: what follows a sign up to the next one is its meaning. */
    private boolean signsFirst(String text, CvLine line, boolean alone) {
        List<String> signs = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean next = i == text.length() || isSign(text.charAt(i)) && (i == 0 || !isOnWord(text.charAt(i - 1)));
            if (next && i > 0) {
                signs.add(normal(text.substring(start, start + 1)));
                said.add(text.substring(start + 1, i));
                start = i;
            }
        }
        if (!explains(said) && !(alone && text.length() <= LONGEST_MEANING && text.chars().noneMatch(Character::isDigit))) {
            return false;
        }
        List<String> each = each(said);
        for (int i = 0; i < signs.size(); i++) {
            // A bullet before the legend says nothing.
            if (each.get(i).chars().anyMatch(Character::isLetter)) {
                put(signs.get(i), each.get(i), line);
            }
        }
        return true;
    }

    /** Whether a sign after this letter belongs to a word. */
    private static boolean isOnWord(char before) {
        return Character.isLetterOrDigit(before) && before < IDEOGRAPHS;
    }

    /** Whether the words after signs are meanings, and not an item with a bullet. */
    private static boolean explains(List<String> said) {
        String whole = String.join(" ", said);
        if (YEAR.matcher(whole).find()) {
            return false;
        }
        boolean outright = OUTRIGHT.matcher(said.get(0)).find() && whole.length() <= LONGEST_MEANING;
        boolean known = said.stream().map(words -> PARTS.split(words.strip(), 2)[0]).map(Legend::named).flatMap(Optional::stream)
                .anyMatch(role -> !role.equals(STUDENT));
        return outright || known || named(whole).isPresent() && whole.length() <= SENTENCE && !whole.contains(". ");
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

    private void put(String sign, String words, CvLine line) {
        Optional<String> role = named(words);
        String meaning = VERB.matcher(words).replaceFirst("").replaceAll("[\\s;,.()\\[\\]]+$", "");
        meanings.put(sign, role.orElseGet(() -> inOneWord(meaning)));
        if (role.isEmpty()) {
            unknown.add(new Unknown(sign, meaning, meanings.get(sign), line));
        }
    }

    /** A role made of words that nobody knows, {@code the project lead -> project-lead}; of no more words than can be read. */
    private static String inOneWord(String meaning) {
        String word = NO_LETTERS.matcher(meaning.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-?(?:(?:the|an?)-)?|-$", "");
        int end = word.length() <= LONGEST_ROLE ? word.length() : word.lastIndexOf('-', LONGEST_ROLE);
        return word.substring(0, end < 0 ? LONGEST_ROLE : end);
    }

    /** {@code Authors marked with * contributed equally}. */
    private boolean signsWithin(String text) {
        boolean found = false;
        if (YEAR.matcher(text).find()) {
            return false;
        }
        for (String part : PARTS.split(text)) {
            Optional<String> role = named(part);
            String sign = sign(part);
            if (role.isPresent() && !sign.isEmpty() && (!role.get().equals(STUDENT) || SENTENCE_OF.matcher(part).find())) {
                meanings.put(sign, role.get());
                found = true;
            }
        }
        return found;
    }

    private static Optional<String> named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream().filter(row -> row.getValue().stream().anyMatch(lower::contains)).map(Map.Entry::getKey).findFirst();
    }

    /** The one sign of a part of a sentence, near its beginning or where the words say that one is meant; else empty. */
    private static String sign(String part) {
        String found = "";
        boolean near = true;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (SIGNS.indexOf(c) >= 0 && !isOfWord(part, i)) {
                String sign = normal(String.valueOf(c));
                if (!found.isEmpty() && !found.equals(sign)) {
                    return near ? found : "";
                }
                found = sign;
            }
            near &= !found.isEmpty() || !Character.isLetter(c) || i <= NEAR;
        }
        return near || EXPLAINS.matcher(part).find() ? found : "";
    }

    /** {@code *-algebras}, {@code A* search}: a sign that belongs to a word. */
    private static boolean isOfWord(String text, int at) {
        boolean letter = at > 0 && Character.isLetter(text.charAt(at - 1)) && (at == 1 || text.charAt(at - 2) == ' ');
        return letter || at + 1 < text.length() && text.charAt(at + 1) == '-';
    }

    /** The same sign in its usual form. */
    static String normal(String sign) {
        return "∗⁎＊⋆".contains(sign) ? "*" : sign;
    }

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** The signs that are explained in words that name no role. */
    List<Unknown> unknown() {
        return unknown;
    }

    /** The role that a sign stands for: what the legend says, else what it means nearly everywhere; empty when nobody knows. */
    String role(String sign) {
        String usual = switch (sign) {
            case "*" -> "equal";
            case "✉" -> "corresponding";
            case "†" -> "dagger";
            case "‡" -> "ddagger";
            case "equal", "corresponding" -> sign;
            default -> "";
        };
        return meanings.getOrDefault(sign, usual);
    }
}
