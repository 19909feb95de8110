package pubs.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.Field;

/** What stands in the text of values: formulas, HTML, commands. */
final class Text implements EntryRule {
    /** Fields that are no LaTeX text. */
    private static final Set<String> VERBATIM = Set.of("url", "doi", "eprint", "file", "pdf", "code", "slides", "video", "poster", "website",
            "verba", "verbb", "verbc", "abstract", "annote", "annotation", "keywords", "adsurl", "biburl", "bibsource", "timestamp",
            "review", "comment", "crossref", "xdata", "ids", "groups", "options", "localfile", "owner", "note+an", "author+an");
    private static final Pattern HTML = Pattern.compile(
            "\\\\?&(?:\\\\?#\\d{2,6}|\\\\?#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\\d{0,2});|</?(?:i|b|em|strong|sub|sup|scp|tt|span|p|br|inf|sc)(?:\\s[^<>]{0,80})?/?>");

    @Override
    public void check(Entry entry, Report report) {
        for (Field field : entry.fields()) {
            if (!VERBATIM.contains(field.name()) && !field.name().endsWith("+an") && !field.name().startsWith("bdsk")) {
                formulas(entry, field, report);
                html(entry, field, report);
                commands(entry, field, report);
            }
        }
    }

    private static void formulas(Entry entry, Field field, Report report) {
        String value = field.value();
        int dollars = 0;
        int last = -1;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == '$') {
                dollars++;
                last = i;
            }
        }
        if (dollars % 2 != 0) {
            report.part(Rule.UNBALANCED_MATH, entry, field, last, last + 1,
                    "a $ without its partner; write \\$ for the sign of money");
        }
    }

    private static void html(Entry entry, Field field, Report report) {
        Matcher found = HTML.matcher(field.value());
        if (found.find()) {
            report.part(Rule.HTML_ENTITY, entry, field, found.start(), found.end(), "\"" + found.group()
                    + "\" is HTML; expected the letter itself or its LaTeX (--fix writes the common ones)");
        }
    }

    private static void commands(Entry entry, Field field, Report report) {
        if (field.value().indexOf('\\') < 0) {
            return;
        }
        Set<String> unknown = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        LatexReader.read(field.value(), all::add);
        unknown.addAll(all);
        for (String command : unknown) {
            int at = Math.max(0, field.value().indexOf(command));
            report.part(Rule.UNKNOWN_COMMAND, entry, field, at, at + command.length(), "the command " + command + " is not known; it stays visible");
        }
    }
}
