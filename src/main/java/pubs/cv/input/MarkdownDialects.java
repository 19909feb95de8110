package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kramdown and pandoc add to Markdown and CommonMark does not know: lists of attributes, and of definitions. */
final class MarkdownDialects {
    /** {@code {: .btn}}, {@code {:target="_blank"}}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}\\n]{0,200}\\}");
    /** {@code :   what it is}, below the line that is defined. */
    private static final Pattern DEFINITION = Pattern.compile("(?m)^[:~](?=[ \\t]{1,8}\\S)");

    private MarkdownDialects() {}

    /** The text with blanks in place of attributes and list markers in place of the signs of definitions, so that all offsets stay. */
    static String plain(String text) {
        String bare = text.contains("{:") ? ATTRIBUTES.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\u200B".repeat(found.group().length()))) : text;
        return DEFINITION.matcher(bare).replaceAll("-");
    }
}
