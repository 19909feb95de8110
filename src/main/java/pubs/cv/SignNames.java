package pubs.cv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import pubs.cv.item.ReferenceMarks;

/** Signs that a text calls by their names, {@code a double dagger}. */
final class SignNames {
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
    private static final Pattern SENTENCE_OF = Pattern.compile("\\b(?:denot|indicat|mark(?:s|ed)?\\b|means?\\b|stands? for\\b|signif|identif|designat|represent|carr(?:y|ies)\\b|bears?\\b"
            + "|contribut|share|bezeichn|bedeut|gekennzeichn|markier|indiqu|indica|señal|désign|contribu|significa|denota)|^\\W*[*†‡]\\s?[:=–—]\\s?[^:]{0,30}(?i:contribu|autho|auteur|autor|beitr)");

    /** {@code † (†)}: the name and the sign it is of. */
    private static final Pattern WITH_SIGN = Pattern.compile("([*†‡])\\s?[(\\[“\"'‘«]\\s?\\1\\s?[)\\]”\"'’»]");
    /** A sign by its name and what it does: {@code Asterisk means}. */
    private static final Pattern BEGINS = Pattern.compile("^\\W*(?:(?i:an?|the|ein|une?|un|el|il|la|le)\\s)?[*†‡]\\s?(?:denot|indicat|marks?\\b|means?\\b|stands? for\\b|signif|represent|bezeichn|bedeut|markier|indiqu|indica|señal|désign|denota|[:=])");

    /** {@code superscript 1}, {@code superscripts a and b}. */
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?i)\\b(?:superscripts?|hochgestellte)\\s(\\d{1,2}|[a-z])\\b(?:\\s(?:and|und|&)\\s(\\d{1,2}|[a-z])\\b)?");

    private SignNames() {}

    /**
     * A sentence that names signs, with the signs; any other text as it is.
     *
     * @param shown whether it has signs too, so that it needs one beside its name, or a name where signs stand
     */
    static String shown(String text, boolean shown) {
        if (!NAMES_SIGN.matcher(text).find()) {
            return text;
        }
        String signs = text;
        for (Map.Entry<Pattern, String> name : CALLED.entrySet()) {
            signs = name.getKey().matcher(signs).replaceAll(name.getValue());
        }
        if (shown) {
            String once = WITH_SIGN.matcher(signs).replaceAll("$1");
            return (once.length() < signs.length() || BEGINS.matcher(signs).find()) && isSentence(once) ? once : text;
        }
        signs = SUPERSCRIPT.matcher(signs).replaceAll(found -> raised(found.group(1)) + (found.group(2) == null ? "" : " and " + raised(found.group(2))));
        return isSentence(signs) ? signs : text;
    }

    /** Whether a text has a word that says what a sign is for. */
    static boolean isSentence(String text) {
        return SENTENCE_OF.matcher(text).find();
    }

    private static String raised(String sign) {
        StringBuilder raised = new StringBuilder();
        sign.chars().forEach(c -> raised.append(ReferenceMarks.raised((char) c)));
        return raised.toString();
    }
}
