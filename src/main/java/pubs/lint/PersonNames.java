package pubs.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.names.NameLists;

/** Lists of names. */
final class PersonNames implements EntryRule {
    private static final Pattern MARK = Pattern.compile(
            "\\$\\^?\\{?\\\\?(?:\\*|dagger|ddagger|ast|star)\\}?\\$|\\\\textsuperscript|\\\\textbf|\\\\underline|\\\\emph|\\\\textit|[*†‡§¶]|\\\\(?:dagger|ddagger|dag|ddag)\\b|\\^\\{");

    @Override
    public void check(Entry entry, Report report) {
        for (String name : new String[] {"author", "editor", "translator"}) {
            entry.field(name).filter(field -> !field.value().isBlank()).ifPresent(field -> names(entry, field, report));
        }
    }

    private static void names(Entry entry, Field field, Report report) {
        NameLists.read(field.value(), (rule, message) -> report.field(Rule.BAD_NAME, entry, field, message));
        Matcher mark = MARK.matcher(field.value());
        if (mark.find()) {
            report.part(Rule.MARK_IN_NAME, entry, field, mark.start(), mark.end(), "a mark in a name breaks sorting and other styles;"
                    + " say it as " + field.name() + "+an = {1=equal}, and who owns the list in pubs.toml");
        }
        if (field.value().matches("(?is).*\\bet\\.? al\\b.*")) {
            report.field(Rule.BAD_NAME, entry, field, "\"et al.\" is printed by styles; write \"and others\"");
        }
    }
}
