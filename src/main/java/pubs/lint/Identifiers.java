package pubs.lint;

import java.util.regex.Pattern;
import pubs.model.Entry;
import pubs.model.Field;

/** DOI, ISBN, ISSN and addresses by their form and their check digits. */
final class Identifiers implements EntryRule {
    /** The prefix is 10 and a number of a registrant; the rest is any text (ISO 26324). */
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
    private static final Pattern DOI_WITH_ADDRESS = Pattern.compile("(?i)(?:https?://)?(?:dx\\.)?doi\\.org/.+|doi:\\s?.+");
    private static final Pattern URL = Pattern.compile("(?i)(?:https?|ftp)://[^\\s/?#]+\\S*|mailto:\\S+|urn:\\S+|\\\\url\\{.*|file:.*");

    @Override
    public void check(Entry entry, Report report) {
        entry.field("doi").filter(field -> !field.value().isBlank()).ifPresent(field -> doi(entry, field, report));
        entry.field("isbn").ifPresent(field -> isbn(entry, field, report));
        entry.field("issn").ifPresent(field -> issn(entry, field, report));
        entry.field("url").filter(field -> !field.value().isBlank()).ifPresent(field -> url(entry, field, report));
    }

    private static void doi(Entry entry, Field field, Report report) {
        String doi = field.value().strip();
        if (DOI_WITH_ADDRESS.matcher(doi).matches()) {
            report.field(Rule.BAD_DOI, entry, field, "a DOI stands without an address: 10.… (--fix takes it off)");
        } else if (!DOI.matcher(doi.replace("\\_", "_").replace("{", "").replace("}", "")).matches()) {
            report.field(Rule.BAD_DOI, entry, field, "\"" + doi + "\" is no DOI; expected 10.NNNN/…");
        }
    }

    private static void isbn(Entry entry, Field field, Report report) {
        for (String text : field.value().split("[,;/]|\\s(?=97[89])|\\band\\b|\\s\\(.*?\\)")) {
            String digits = text.replaceAll("(?i)isbn(?:-1[03])?:?|[\\s–—-]|\\(.*\\)", "").toUpperCase(java.util.Locale.ROOT);
            boolean right = digits.length() == 10 && sum(digits) % 11 == 0
                    || digits.length() == 13 && sum13(digits) % 10 == 0;
            if (!digits.isEmpty() && !right) {
                boolean issn = digits.matches("\\d{7}[\\dX]") && sum(digits) % 11 == 0;
                report.field(Rule.BAD_ISBN, entry, field, "\"" + text.strip() + "\" is no ISBN: " + (issn ? "it is an ISSN, for the field issn"
                        : digits.matches("\\d{9}[\\dX]|\\d{13}") ? "its check digit is wrong" : "expected 10 or 13 digits"));
            }
        }
    }

    private static void issn(Entry entry, Field field, Report report) {
        for (String text : field.value().split("[,;/]|\\s(?=\\d{4}-)|\\band\\b")) {
            String digits = text.replaceAll("(?i)e?issn:?|\\(.*?\\)|[\\s–—-]", "").toUpperCase(java.util.Locale.ROOT);
            if (!digits.isEmpty() && !(digits.matches("\\d{7}[\\dX]") && sum(digits) % 11 == 0)) {
                report.field(Rule.BAD_ISSN, entry, field, "\"" + text.strip() + "\" is no ISSN: "
                        + (digits.matches("\\d{7}[\\dX]") ? "its check digit is wrong" : "expected NNNN-NNNN"));
            }
        }
    }

    /** The digits times their place counted from the end, X for ten. */
    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int value = c == 'X' && i == digits.length() - 1 ? 10 : Character.digit(c, 10);
            if (value < 0) {
                return 1;
            }
            sum += value * (digits.length() - i);
        }
        return sum;
    }

    private static int sum13(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = Character.digit(digits.charAt(i), 10);
            if (value < 0) {
                return 1;
            }
            sum += value * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }

    private static void url(Entry entry, Field field, Report report) {
        String url = field.value().strip();
        if (!URL.matcher(url).matches()) {
            report.field(Rule.BAD_URL, entry, field, "\"" + url + "\" is no address; expected https://…");
        }
    }
}
