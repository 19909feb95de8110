package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;
import pubs.names.LatinFamilies;

/** Reads the words of which one name consists. */
final class NameWords {
    private static final Pattern TITLE = Pattern.compile("(?:(?:Prof(?:\\.|essor)|Dr\\.?)\\s){1,2}(?=\\p{Lu})");
    /** Initials of two letters, by which Russian, Greek and Hungarian names are shortened. */
    private static final int MOST_CHARACTERS = 6;
    private static final int USUAL_CHARACTERS = 4;
    private static final int MOST_JOINING = 3;
    private static final Set<String> TWO_LETTERS = Set.of("yu", "ch", "ph", "th", "st", "ju", "zh", "sh", "kh", "gy", "ts", "ye", "ya");
    private static final Set<String> DOTTED = Set.of("jr", "sr", "st", "chr", "ste", "md", "mohd");

    /** {@code J. Doe III.}: the dot ends what is said. */
    private static final Set<String> GENERATIONS = Set.of("ii", "iii", "iv");

    /** Initials in small letters are rarer than <i>und andere</i>. */
    private static final Pattern AND_OTHERS = Pattern.compile("u\\.\\s?a\\.");

    private final ItemText item;
    private final NameForm form;

    NameWords(ItemText item, NameForm form) {
        this.item = item;
        this.form = form;
    }

    /** @param end offset after the last */
    record Words(List<String> words, int end) {}

    /** Words that may be parts of a name, one blank between two; a particle is not the last. @param family whether only a family name */
    Words at(int at, int most, boolean family) {
        List<String> words = new ArrayList<>();
        int end = at;
        int next = at;
        int joining = 0;
        while (words.size() - joining < most + 1) {
            String word = word(next);
            if (word.isEmpty() || AND_OTHERS.matcher(item.text()).region(next, item.length()).lookingAt()) {
                break;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean nickname = "'‘’\"“(".indexOf(word.charAt(0)) >= 0;
            if (nickname && words.isEmpty()) {
                break;
            }
            boolean capital = nickname || Character.isUpperCase(word.codePointAt(0)) || isOfOneCase(word.codePointAt(0));
            boolean particle = !capital && Particles.isOne(lower);
            boolean inner = !capital && word.length() > 2 && (isJoined(word) || word.startsWith("d'") || word.startsWith("d’") || word.startsWith("al-")
                    || word.startsWith("el-"));
            boolean joins = ((lower.equals("y") || lower.equals("e")) && !isInitialAt(next + 2) && !(words.size() > 1 && isTwoWords(next + 2)) || isCatalanAnd(word, next, words, family)) && !words.isEmpty();
            boolean small = isSmallInitial(word, next, words) || isSmallMiddle(word, next, words, at) || isSmallFamily(word, next, words, at);
            if (!capital && !inner && !joins && !small && !(particle && !lower.equals("y") && !lower.equals("e"))) {
                break;
            }
            if (!words.isEmpty() && (item.is(next, Look.ITALIC) != item.is(end - 1, Look.ITALIC) || !item.link(next).equals(item.link(end - 1)))) {
                break;
            }
            words.add(word);
            // "Juan de la Cruz y Pérez" is no longer a name than others.
            joining += (particle || joins) && joining < MOST_JOINING ? 1 : 0;
            end = next + word.length();
            if (item.at(end) != ' ' && item.at(end) != '\u00A0') {
                break;
            }
            next = end + 1;
        }
        while (!words.isEmpty() && Particles.isOne(words.get(words.size() - 1))) {
            String particle = words.remove(words.size() - 1);
            end -= particle.length() + 1;
        }
        return words.isEmpty() || words.size() - joining > most ? new Words(List.of(), at) : new Words(words, end);
    }

    /** {@code deSouza}, {@code vanDyke}: a particle and the name behind it in one. */
    private static boolean isJoined(String word) {
        int capital = 0;
        while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        return capital > 1 && capital + 2 < word.length() && Particles.isOne(word.substring(0, capital))
                && word.substring(capital + 1).chars().allMatch(Character::isLowerCase);
    }

    /** {@code A. Salas y M. Serra}, {@code Ana Salas y Mar Serra}: before an initial or a whole name, <i>y</i> stands between two people. */
    private boolean isTwoWords(int at) {
        int i = at;
        while (Character.isLetter(item.at(i))) {
            i++;
        }
        return i > at + 1 && Character.isUpperCase(item.at(at)) && item.at(i) == ' ' && Character.isUpperCase(item.at(i + 1));
    }

    private boolean isInitialAt(int at) {
        return Character.isUpperCase(item.at(at)) && (item.at(at + 1) == '.' || item.at(at + 1) == ' ');
    }

    /** {@code Roca i Garrofa, A.}, {@code Anna Roca i Garrofa}; between two whole names, <i>i</i> is the <i>and</i> of Slavonic languages. */
    private boolean isCatalanAnd(String word, int start, List<String> before, boolean family) {
        boolean after = Character.isUpperCase(item.at(start + 2)) && Character.isLowerCase(item.at(start + 3));
        return word.equals("i") && after && !before.isEmpty() && !isInitial(before.get(before.size() - 1))
                && (family || before.size() == 2 && (isInitial(before.get(0)) || !isTwoWords(start + 2)));
    }

    /** Reference managers have made small letters of many an initial: {@code a. G. Roe}, {@code Roe, a. G.}, {@code Roe, J. a, & ...}. */
    private boolean isSmallInitial(String word, int start, List<String> before) {
        boolean letter = Character.isLowerCase(word.charAt(0)) && (word.length() == 1 || word.charAt(1) == '.');
        char next = item.at(start + word.length());
        if (word.length() > 1) {
            int second = next == ' ' ? start + word.length() + 1 : start + word.length();
            boolean more = word.length() > 2 || Character.isUpperCase(item.at(second)) && item.at(second + 1) == '.';
            return letter && (start > 0 || more);
        }
        if (letter && before.isEmpty()) {
            return item.at(start - 2) == ',' && item.at(start - 1) == ' ' && next == ' ' && Character.isUpperCase(item.at(start + 2))
                    && form != NameForm.FAMILY_GIVEN;
        }
        return letter && (isInitial(before.get(before.size() - 1)) || form == NameForm.FAMILY_INITIALS) && (next == ',' || next == ';' || item.text().startsWith(" & ", start + 1)
                || item.text().startsWith(" and ", start + 1));
    }

    /** {@code , Jon a Roe,}: such a letter between a given and a family name, in the name of one who is not the first. */
    private boolean isSmallMiddle(String word, int start, List<String> before, int name) {
        return word.equals("a") && isLater(name) && item.at(start + 1) == ' ' && Character.isUpperCase(item.at(start + 2))
                && (before.size() == 1 || before.isEmpty() && item.at(name - 2) != ',');
    }

    /** {@code , Jon roe*,}: a slip of the pen, as the sign says that a name ends here. */
    private boolean isSmallFamily(String word, int start, List<String> before, int name) {
        int end = start + word.length();
        return before.size() == 1 && !isInitial(before.get(0)) && word.length() > 2 && word.chars().allMatch(Character::isLowerCase) && isLater(name)
                && ReferenceMarks.isSign(item.at(end)) && ",;. ".indexOf(item.at(end + 1)) >= 0;
    }

    /** Whether a name before the one at an offset is parted from it. */
    private boolean isLater(int name) {
        return item.at(name - 2) == ',' || item.at(name - 2) == ';' || item.text().startsWith("and ", name - 4) || item.text().startsWith("& ", name - 2);
    }

    /** The word at an offset with its hyphens and apostrophes, and with dots when it is initials. */
    private String word(int start) {
        if (isNicknameAt(item, start)) {
            return item.text().substring(start, item.text().indexOf(' ', start));
        }
        int i = start;
        int piece = 0;
        while (i < item.length()) {
            char c = item.at(i);
            if (i > start && (item.is(i, Look.SUPERSCRIPT) || ReferenceMarks.isRaised(c) && (ReferenceMarks.isRaised(item.at(i + 1)) || !Character.isLetter(item.at(i + 1))))) {
                break;
            }
            if (Character.isLetter(c) || isMark(c) || Character.isSurrogate(c)) {
                piece++;
                i++;
            } else if ((c == '\'' || c == '’' || c == 'ʼ' || c == '`') && Character.isLetter(item.at(i + 1))) {
                i++;
            } else if (c == '?' && piece > 1 && Character.isLowerCase(item.at(i + 1))) {
                // A letter that some conversion could not write.
                i++;
            } else if (c == '・' && piece > 0 && isKatakana(item.at(i - 1)) && isKatakana(item.at(i + 1))) {
                // Between the given and the family name of a foreigner.
                i++;
            } else if ((c == '-' || c == '‐' || c == '‑' || c == '–' && piece > 1 && Character.isUpperCase(item.at(i + 1))) && Character.isLetter(item.at(i + 1)) && i > start) {
                piece = 0;
                i++;
            } else if (c == '.' && piece > 0 && isDotted(start, i, piece)) {
                piece = 0;
                i++;
                if (!(item.at(i) == '-' || item.at(i) == '‐' || Character.isUpperCase(item.at(i)))) {
                    break;
                }
            } else {
                break;
            }
        }
        return item.text().substring(Math.min(start, item.length()), Math.min(i, item.length())).replace('–', '-');
    }

    /** {@code Ting-Hao 'Kenneth' Huang}, {@code Bo (Bobby) Poe}: between a given and a family name. */
    private static final Pattern NICKNAME = Pattern.compile("(?<=[\\p{L}.]\\s)(?:['‘’]\\p{Lu}\\p{L}{1,14}['’]|[\"“]\\p{Lu}\\p{L}{1,14}[\"”]|\\(\\p{Lu}\\p{Ll}{1,14}\\))"
            + "(?=\\s\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s?" + ReferenceMarks.ANY + "|[,;](?!\\s?\\d)|[.\\n]\\s?+(?=\\D)|\\s(?:and|&|und|et|y)\\s))");

    /** Whether a nickname within a name begins at an offset. */
    static boolean isNicknameAt(ItemText item, int at) {
        return "'‘’\"“(".indexOf(item.at(at)) >= 0 && NICKNAME.matcher(item.text()).region(at, item.length()).useTransparentBounds(true).lookingAt();
    }

    static boolean isKatakana(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA || c == 'ー';
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private boolean isDotted(int start, int dot, int piece) {
        String word = item.text().substring(start, dot).toLowerCase(Locale.ROOT);
        if (form == NameForm.FAMILY_INITIALS || GENERATIONS.contains(word)) {
            return false;
        }
        return piece <= 3 && word.length() == piece && item.text().substring(start, dot).chars().allMatch(Character::isUpperCase)
                || piece == 1 && (Character.isUpperCase(item.at(dot - 1)) || !Character.isLetter(item.at(dot - 2)) && ",. ".indexOf(item.at(dot + 1)) >= 0
                        || Character.isUpperCase(item.at(dot + 1)) && item.at(dot + 2) == '.')
                || piece == 2 && Character.isUpperCase(item.at(dot - 2)) && Character.isLowerCase(item.at(dot - 1))
                        && TWO_LETTERS.contains(word)
                        && (form != NameForm.GIVEN_FAMILY || item.at(dot + 1) == ' ' && Character.isUpperCase(item.at(dot + 2)))
                || DOTTED.contains(word);
    }

    /** Georgian has capitals, but no name is written with them. */
    private static boolean isOfOneCase(int letter) {
        return Character.isIdeographic(letter) || Character.getType(letter) == Character.OTHER_LETTER
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.GEORGIAN;
    }

    /** {@code Dr. Ann Poe}: the offset behind what somebody is called by beside their name; else the offset itself. */
    static int behindTitle(ItemText item, int at) {
        Matcher title = TITLE.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return title.lookingAt() ? title.end() : at;
    }

    static boolean isInitial(String word) {
        String letters = word.replace(".", "").replace("-", "").replace("‐", "");
        return letters.length() == 1 || word.indexOf('.') > 0 && word.charAt(word.length() - 1) == '.'
                || letters.length() <= 2 && letters.equals(letters.toUpperCase(Locale.ROOT)) && !letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    /** How likely a few Chinese characters or syllables of Hangul are a name: more where a family name begins it; absent for other words. */
    static OptionalDouble characters(String word) {
        boolean few = word.length() <= MOST_CHARACTERS && word.codePoints().anyMatch(NameWords::isOfFamilyFirst);
        boolean known = few && LatinFamilies.of(word).isPresent();
        return !few || !known && word.length() > USUAL_CHARACTERS ? OptionalDouble.empty() : OptionalDouble.of(known ? 1 : Character.isIdeographic(word.codePointAt(0)) ? 0.4 : 0);
    }

    /** Whether a letter is of a script in which a family name stands before the given name, with nothing between. */
    static boolean isOfFamilyFirst(int letter) {
        return Character.isIdeographic(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }
}
