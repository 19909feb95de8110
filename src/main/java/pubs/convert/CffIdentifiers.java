package pubs.convert;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import pubs.diagnostic.SourceSpan;

/** Identifiers in the forms that the schema of CITATION.cff asks for; others are said and left out. */
final class CffIdentifiers {
    private CffIdentifiers() {}

    static void write(ItemText item, BiConsumer<String, String> out, Losses losses, Optional<SourceSpan> span) {
        one("doi", item.take("DOI"), CffIdentifiers::isDoi, out, losses, span);
        one("url", item.take("URL").replace(" ", "%20"), CffIdentifiers::isUrl, out, losses, span);
        one("isbn", isbn(item.take("ISBN")), CffIdentifiers::isIsbn, out, losses, span);
        one("issn", item.take("ISSN"), CffIdentifiers::isIssn, out, losses, span);
        one("pmcid", item.take("PMCID"), id -> id.length() == 10 && id.startsWith("PMC") && digits(id.substring(3)), out,
                losses, span);
    }

    private static void one(String name, String value, java.util.function.Predicate<String> valid,
            BiConsumer<String, String> out, Losses losses, Optional<SourceSpan> span) {
        if (valid.test(value)) {
            out.accept(name, value);
        } else if (!value.isEmpty()) {
            losses.note("CITATION.cff takes " + name + " in one form only; \"" + value + "\" is left out", span);
        }
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code ^10\.\d{4,9}(\.\d+)?/[A-Za-z0-9:/_;\-\.\(\)\[\]\\]+$}. */
    static boolean isDoi(String text) {
        int slash = text.indexOf('/');
        if (slash < 7 || !text.startsWith("10.") || slash == text.length() - 1) {
            return false;
        }
        String prefix = text.substring(3, slash);
        int dot = prefix.indexOf('.');
        String first = dot < 0 ? prefix : prefix.substring(0, dot);
        boolean registrant = first.length() >= 4 && first.length() <= 9 && digits(first)
                && (dot < 0 || dot < prefix.length() - 1 && digits(prefix.substring(dot + 1)));
        return registrant && text.substring(slash + 1).chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c)
                || ":/_;-.()[]\\".indexOf(c) >= 0));
    }

    /** {@code ^(https|http|ftp|sftp)://.+}, and no character that an address must not have. */
    static boolean isUrl(String text) {
        int colon = text.indexOf("://");
        boolean scheme = colon > 0 && colon + 3 < text.length()
                && switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
                    case "https", "http", "ftp", "sftp" -> text.substring(0, colon).equals(text.substring(0, colon).toLowerCase(Locale.ROOT));
                    default -> false;
                };
        return scheme && text.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>\"{}|\\^`".indexOf(c) < 0);
    }

    /** The schema wants ten characters before the X of an ISBN: {@code 080442957X -> 080442957-X}. */
    private static String isbn(String text) {
        return text.length() == 10 && text.endsWith("X") ? text.substring(0, 9) + "-X" : text;
    }

    /** {@code ^[0-9\- ]{10,17}X?$}. */
    static boolean isIsbn(String text) {
        String body = text.endsWith("X") ? text.substring(0, text.length() - 1) : text;
        return body.length() >= 10 && body.length() <= 17
                && body.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == ' ');
    }

    /** {@code ^\d{4}-\d{3}[\dxX]$}. */
    static boolean isIssn(String text) {
        return text.length() == 9 && text.charAt(4) == '-' && digits(text.substring(0, 4)) && digits(text.substring(5, 8))
                && "0123456789xX".indexOf(text.charAt(8)) >= 0;
    }
}
