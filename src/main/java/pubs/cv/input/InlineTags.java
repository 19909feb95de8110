package pubs.cv.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** The looks and links that tags of HTML give. */
final class InlineTags {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\shref\\s?=\\s?[\"']([^\"']{1,400}+)[\"']");

    /** {@code <span class="badge">}: what a page shows in a box of its own, as it does code. */
    private static final Pattern BADGE = Pattern.compile("(?i)<span\\s(?:[^<>]{0,200}?\\s)?class\\s?=\\s?[\"']?(?:[^\"'<>]{0,80}[\\s_-])?(?:badge|label-\\w{1,20}|chip|pill)(?![a-z])");
    private static final Pattern BADGE_CLASS = Pattern.compile("(?i)(?:^|[\\s_-])(?:badge|label-\\w{1,20}|chip|pill)(?![a-z])");

    private InlineTags() {}

    /** Whether an element with a class is a badge. */
    static boolean isBadge(String name, String classes) {
        return name.equals("span") && BADGE_CLASS.matcher(classes).find();
    }

    /** The style after a tag such as {@code <b>} or {@code </b>}. */
    static TextStyle apply(TextStyle style, String tag) {
        boolean closing = tag.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        TextStyle look = of(TextStyle.PLAIN, tag.substring(start, end));
        if (!closing && BADGE.matcher(tag).lookingAt()) {
            return style.with(Look.MONOSPACE);
        }
        if (closing && tag.regionMatches(true, 2, "span", 0, 4)) {
            return style.without(Look.MONOSPACE);
        }
        TextStyle after = style;
        for (Look one : Look.values()) {
            if (look.has(one)) {
                after = closing ? after.without(one) : after.with(one);
            }
        }
        if (tag.substring(start, end).equalsIgnoreCase("a")) {
            Matcher address = ADDRESS.matcher(tag);
            after = closing ? after.withLink("") : address.find() ? after.withLink(SiteTags.address(address.group(1))) : after;
        }
        return after;
    }

    /** The style within an element. */
    static TextStyle of(TextStyle style, String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "b", "strong" -> style.with(Look.BOLD);
            case "i", "em", "cite", "dfn" -> style.with(Look.ITALIC);
            case "u", "ins" -> style.with(Look.UNDERLINE);
            case "sup" -> style.with(Look.SUPERSCRIPT);
            case "sub" -> style.with(Look.SUBSCRIPT);
            case "code", "tt", "kbd", "samp" -> style.with(Look.MONOSPACE);
            default -> style;
        };
    }
}
