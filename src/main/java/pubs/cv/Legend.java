package pubs.cv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;

/** What the signs beside names mean, by the line that explains them, in any words. */
final class Legend {
    private static final String SIGNS = "*∗⁎＊⋆★☆†‡§¶#+^∇◦♯♦";
    private static final List<String> EQUAL = List.of("equal", "co-first", "cofirst", "joint lead", "first author",
            "contributed the same", "co-lead", "first co-author", "gleich", "égal", "igual", "uguale", "同等", "共同一作", "共同第一");
    private static final List<String> CORRESPONDING = List.of("corresponding", "correspondence", "korrespond", "correspondant",
            "correspondencia", "corrispondente", "通讯", "责任著者");
    private static final List<String> STUDENT = List.of("student", "advisee", "mentee", "supervis", "undergraduate", "intern", "doktorand", "étudiant");
    /** A line that says what a sign means, whatever that is. */
    private static final Pattern OTHER = Pattern.compile("[\\s(\\[]{0,2}([" + SIGNS + "])\\s?(?:(?:denotes?|indicates?|means|marks?|stands for|bezeichnet|indique|indica)\\s|[=:–—]\\s?)(.{3,100})");
    static final String NO_ROLE = "none";
    private static final Pattern PARTS = Pattern.compile("[;,.()]|\\band\\b(?=\\s*[" + SIGNS + "])");
    private static final int LONGEST = 240;
    private final Map<String, String> meanings = new LinkedHashMap<>();

    /** Takes a line when it explains a sign. @return whether it does */
    boolean take(CvLine line) {
        String text = (line.marker().equals("-") ? "" : line.marker() + " ") + line.text().plain();
        if (text.length() > LONGEST || text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return false;
        }
        boolean found = false;
        for (String part : PARTS.split(text)) {
            String lower = part.toLowerCase(Locale.ROOT);
            String meaning = EQUAL.stream().anyMatch(lower::contains) ? "equal"
                    : CORRESPONDING.stream().anyMatch(lower::contains) ? "corresponding" : "";
            String sign = sign(part);
            if (!meaning.isEmpty() && !sign.isEmpty()) {
                meanings.put(sign, meaning);
                found = true;
            }
        }
        Matcher other = OTHER.matcher(text);
        if (!found && other.matches()) {
            String said = other.group(2).toLowerCase(Locale.ROOT);
            meanings.put(normal(other.group(1)), STUDENT.stream().anyMatch(said::contains) ? "student" : NO_ROLE);
            return true;
        }
        return found;
    }

    private static String sign(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                return normal(String.valueOf(c));
            }
            if (Character.isLetter(c) && i > 12) {
                return "";
            }
        }
        return "";
    }

    /** The same sign in its usual form. */
    static String normal(String sign) {
        return "∗⁎＊⋆".contains(sign) ? "*" : sign;
    }

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** The role that a sign stands for: what the legend says, {@link #NO_ROLE} where that is none, else what it means nearly everywhere; empty when nobody knows. */
    String role(String sign) {
        String usual = switch (sign) {
            case "*" -> "equal";
            case "†" -> "dagger";
            case "‡" -> "ddagger";
            case "equal", "corresponding" -> sign;
            default -> "";
        };
        return meanings.getOrDefault(sign, usual);
    }
}
