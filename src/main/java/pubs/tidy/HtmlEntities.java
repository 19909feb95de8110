package pubs.tidy;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import pubs.bibtex.RawField;

/** {@code Smith &amp; Sons}  ->  {@code Smith \& Sons}: entities that a web page left in a value. */
final class HtmlEntities extends FieldTransform {
    private static final Set<String> VERBATIM = Set.of("url", "doi", "eprint", "file", "pdf", "code", "slides", "video", "poster", "website");
    private static final Pattern ENTITY = Pattern.compile("\\\\?&(?:\\\\?#\\d{2,6}|\\\\?#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\\d{0,2});");

    @Override
    boolean concerns(String name) {
        return !VERBATIM.contains(name);
    }

    @Override
    RawField field(RawField field) {
        return field.text().filter(text -> text.indexOf('&') >= 0)
                .map(text -> field.withText(ENTITY.matcher(text).replaceAll(HtmlEntities::latex))).orElse(field);
    }

    private static String latex(MatchResult found) {
        String entity = found.group().replace("\\", "");
        String letter = Parser.unescapeEntities(entity, true);
        String latex = switch (letter) {
            case "&" -> "\\&";
            case "<" -> "$<$";
            case ">" -> "$>$";
            case "\u00A0" -> "~";
            case "\"" -> "''";
            case "%", "#", "_", "$" -> "\\" + letter;
            case "{", "}", "\\" -> found.group();
            default -> letter;
        };
        return Matcher.quoteReplacement(latex.equals(entity) ? found.group() : latex);
    }
}
