package pubs.render;

import java.util.Optional;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;
import pubs.publist.Links;

/** Styled text as HTML phrasing content. Nothing a text holds becomes markup, and no address but a safe one a link. */
public final class HtmlText {
    /** Small capitals where a page has no style sheet of ours. */
    private static final String SMALL_CAPS = "style=\"font-variant: small-caps\"";

    private HtmlText() {}

    public static String of(StyledText text) {
        return of(text, SMALL_CAPS);
    }

    /** @param smallCaps the attribute that makes an element show small capitals */
    public static String of(StyledText text, String smallCaps) {
        StringBuilder out = new StringBuilder();
        String link = "";
        for (Run run : text.runs()) {
            String target = run.style().link();
            if (!target.equals(link)) {
                close(out, link);
                link = Links.safe(target).isPresent() ? target : "";
                open(out, link);
            }
            run(out, run, smallCaps);
        }
        close(out, link);
        return out.toString();
    }

    /** A link, or its label alone when the address is not a safe one. */
    public static String link(String label, String url) {
        Optional<String> safe = Links.safe(url);
        return safe.isEmpty() ? escape(label) : "<a href=\"" + escape(safe.get()) + "\">" + escape(label) + "</a>";
    }

    /** Text for content and for attributes in double quotes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean braced = i > 0 && text.charAt(i - 1) == '{';
            switch (c) {
                // {{ x }}, {% x %} and {# x #} are filled in by Jekyll and its like, which know nothing of HTML.
                case '{', '%', '#' -> out.append(braced ? "&#" + (int) c + ";" : String.valueOf(c));
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static void open(StringBuilder out, String link) {
        Links.safe(link).ifPresent(url -> out.append("<a href=\"").append(escape(url)).append("\">"));
    }

    private static void close(StringBuilder out, String link) {
        out.append(link.isEmpty() ? "" : "</a>");
    }

    private static void run(StringBuilder out, Run run, String smallCaps) {
        TextStyle style = run.style();
        StringBuilder end = new StringBuilder();
        tag(out, end, style.has(Look.OWNER), "strong class=\"owner\"", "strong");
        tag(out, end, style.has(Look.BOLD) && !style.has(Look.OWNER), "b", "b");
        tag(out, end, style.has(Look.ITALIC), "i", "i");
        tag(out, end, style.has(Look.UNDERLINE), "u", "u");
        tag(out, end, style.has(Look.MONOSPACE), "code", "code");
        tag(out, end, style.has(Look.SMALL_CAPS), "span " + smallCaps, "span");
        tag(out, end, style.has(Look.MARK) || style.has(Look.SUPERSCRIPT),
                style.has(Look.MARK) ? "sup class=\"mark\"" : "sup", "sup");
        tag(out, end, style.has(Look.SUBSCRIPT), "sub", "sub");
        out.append(escape(SafeText.of(run.text()))).append(end);
    }

    private static void tag(StringBuilder out, StringBuilder end, boolean has, String open, String close) {
        if (has) {
            out.append('<').append(open).append('>');
            end.insert(0, "</" + close + ">");
        }
    }
}
