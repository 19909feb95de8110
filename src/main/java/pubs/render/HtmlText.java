package pubs.render;

import java.util.Optional;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;
import pubs.publist.Links;

/** Styled text as HTML phrasing content. */
final class HtmlText {
    private HtmlText() {}

    static String of(StyledText text) {
        StringBuilder out = new StringBuilder();
        String link = "";
        for (Run run : text.runs()) {
            String target = run.style().link();
            if (!target.equals(link)) {
                close(out, link);
                link = Links.safe(target).isPresent() ? target : "";
                open(out, link);
            }
            run(out, run);
        }
        close(out, link);
        return out.toString();
    }

    static String link(String label, String url) {
        Optional<String> safe = Links.safe(url);
        return safe.isEmpty() ? escape(label) : "<a href=\"" + escape(safe.get()) + "\">" + escape(label) + "</a>";
    }

    /** Text for content and for attributes in double quotes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
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

    private static void run(StringBuilder out, Run run) {
        TextStyle style = run.style();
        StringBuilder end = new StringBuilder();
        tag(out, end, style.has(Look.OWNER), "strong class=\"owner\"", "strong");
        tag(out, end, style.has(Look.BOLD) && !style.has(Look.OWNER), "b", "b");
        tag(out, end, style.has(Look.ITALIC), "i", "i");
        tag(out, end, style.has(Look.UNDERLINE), "u", "u");
        tag(out, end, style.has(Look.MONOSPACE), "code", "code");
        tag(out, end, style.has(Look.SMALL_CAPS), "span style=\"font-variant: small-caps\"", "span");
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
