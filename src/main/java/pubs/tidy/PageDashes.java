package pubs.tidy;

import pubs.bibtex.RawField;

/** {@code pages = {1-9, 12 \u2013 15}}  ->  {@code {1--9, 12--15}}; what is no range of pages stays. */
final class PageDashes extends FieldTransform {
    @Override
    boolean concerns(String name) {
        return name.equals("pages");
    }

    @Override
    RawField field(RawField field) {
        return field.text().map(text -> field.withText(ranges(text))).orElse(field);
    }

    private static String ranges(String text) {
        StringBuilder ranges = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ';') {
                ranges.append(range(text.substring(from, i)));
                ranges.append(text, i, Math.min(i + 1, text.length()));
                from = i + 1;
            }
        }
        return ranges.toString();
    }

    /** A range has one run of dashes between two page numbers. */
    private static String range(String part) {
        int start = 0;
        while (start < part.length() && part.charAt(start) == ' ') {
            start++;
        }
        int dash = start;
        while (dash < part.length() && isPage(part.charAt(dash))) {
            dash++;
        }
        int after = dash;
        while (after < part.length() && (isDash(part.charAt(after)) || part.charAt(after) == ' ')) {
            after++;
        }
        int end = after;
        while (end < part.length() && isPage(part.charAt(end))) {
            end++;
        }
        boolean dashes = part.substring(dash, after).chars().anyMatch(c -> isDash((char) c));
        boolean range = dash > start && dashes && end > after && part.substring(end).isBlank()
                && hasDigit(part.substring(start, dash)) && hasDigit(part.substring(after, end));
        return range ? part.substring(0, dash) + "--" + part.substring(after, end) + part.substring(end) : part;
    }

    private static boolean isPage(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ':' || c == '/';
    }

    private static boolean hasDigit(String page) {
        return page.chars().anyMatch(Character::isDigit) || page.chars().allMatch(c -> "ivxlcdmIVXLCDM".indexOf(c) >= 0);
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
