package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What a page of HTML is called. */
public final class PageTitle {
    /** The first of a page; the titles of its pictures come later. */
    private static final Pattern TITLE = Pattern.compile("(?i)<title(?:\\s[^<>]{0,200}+)?>([^<]{2,200})</title>");

    private PageTitle() {}

    /** The title in Unicode, {@code J&uuml;rgen Roe -> Jürgen Roe}; empty when there is none. */
    public static String of(String html) {
        Matcher title = TITLE.matcher(html);
        return title.find() ? Parser.unescapeEntities(title.group(1), false).strip() : "";
    }
}
