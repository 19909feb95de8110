package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.item.ReferenceMarks;

/** What kramdown and pandoc add to Markdown and CommonMark does not know: lists of attributes, and of definitions. */
final class MarkdownDialects {
    /** {@code {: .btn}}, {@code {:target="_blank"}}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}\\n]{0,200}\\}");
    /** {@code :   what it is}, below the line that is defined. */
    private static final Pattern DEFINITION = Pattern.compile("(?m)^[:~](?=[ \\t]{1,8}\\S)");

    /** {@code Doe^1,2^}: pandoc's raised signs beside names; {@code 2^10^} is a power. */
    private static final Pattern RAISED = Pattern.compile("(?<![\\d^])\\^((?:\\d{1,2}|[a-z])(?:,(?:\\d{1,2}|[a-z])){0,4})\\^(?![\\p{L}\\d^])");
    /** Takes the place of what is no text. */
    private static final String NOTHING = "\u200B";

    private MarkdownDialects() {}

    /**
     * The text with blanks in place of attributes, list markers in place of the signs of definitions, and raised signs as the characters
     * for them, so that all offsets stay.
     */
    static String plain(String text) {
        String bare = text.contains("{:") ? ATTRIBUTES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(NOTHING.repeat(found.group().length()))) : text;
        bare = RAISED.matcher(bare).replaceAll(found -> NOTHING + ReferenceMarks.raised(found.group(1)) + NOTHING);
        return DEFINITION.matcher(bare).replaceAll("-");
    }
}
