package pubs.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;

/** Cuts RIS and EndNote's tagged files into records. A line without a tag goes on with the value before it. */
final class TaggedLines {
    /** A tag and its value. */
    record Tag(String name, String value, SourceSpan span) {}

    /** The tags of one reference, the one of its type first. */
    record Item(List<Tag> tags, SourceSpan span) {}

    private final SourceText source;
    private final boolean ris;
    private final Consumer<Diagnostic> report;
    private final List<Item> items = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private StringBuilder value = new StringBuilder();
    private String name = "";
    private int nameStart;
    private int nameEnd;
    private int itemStart;
    private boolean skipping;

    private TaggedLines(SourceText source, boolean ris, Consumer<Diagnostic> report) {
        this.source = source;
        this.ris = ris;
        this.report = report;
    }

    /** The references of a RIS file ({@code TY  - JOUR} to {@code ER  - }). */
    static List<Item> ris(SourceText source, Consumer<Diagnostic> report) {
        return new TaggedLines(source, true, report).read();
    }

    /** The references of an EndNote file ({@code %0 Journal Article}). */
    static List<Item> endNote(SourceText source, Consumer<Diagnostic> report) {
        return new TaggedLines(source, false, report).read();
    }

    /** Whether two letters or a letter and a digit, blanks and a hyphen stand at the offset. */
    static boolean isTag(String text, int at) {
        if (at + 2 >= text.length() || !isUpper(text.charAt(at))
                || !isUpper(text.charAt(at + 1)) && !Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        int hyphen = at + 2;
        while (hyphen < text.length() && hyphen < at + 5 && text.charAt(hyphen) == ' ') {
            hyphen++;
        }
        return hyphen > at + 2 && hyphen < text.length() && text.charAt(hyphen) == '-'
                && (hyphen + 1 == text.length() || text.charAt(hyphen + 1) <= ' ' || text.charAt(hyphen - 2) == ' ');
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private List<Item> read() {
        String text = source.text();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            line(text, start, end);
            start = end + 1;
        }
        endTag();
        endItem(text.length(), true);
        return items;
    }

    private void line(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        boolean tag = at < end && (ris ? isTag(text, at) : text.charAt(at) == '%' && at + 2 < end && text.charAt(at + 2) == ' ');
        if (tag) {
            endTag();
            int valueStart = ris ? text.indexOf('-', at) + 1 : at + 3;
            name = text.substring(at, at + 2);
            nameStart = at;
            nameEnd = at + 2;
            value.append(text.substring(Math.min(valueStart, end), end).strip());
            if (name.equals(ris ? "TY" : "%0")) {
                endItem(at, true);
                itemStart = at;
                skipping = false;
            } else if (ris && name.equals("ER")) {
                name = "";
                endItem(end, false);
            }
        } else if (at < end && !name.isEmpty()) {
            // EndNote puts each keyword on a line.
            value.append(value.length() == 0 ? "" : name.equals("%K") ? ", " : " ").append(text.substring(at, end).strip());
        } else if (at < end && !skipping) {
            skipping = true;
            report.accept(Diagnostic.error("stray-text", source.span(at, end), "expected a line that begins with "
                    + (ris ? "TY  - " : "%0 ") + "and the type of a reference"));
        }
    }

    private void endTag() {
        if (!name.isEmpty()) {
            boolean begins = name.equals(ris ? "TY" : "%0");
            if (tags.isEmpty() && !begins) {
                if (!skipping) {
                    skipping = true;
                    report.accept(Diagnostic.error("stray-text", source.span(nameStart, nameEnd), "\"" + name
                            + "\" stands before the type of its reference"));
                }
            } else {
                tags.add(new Tag(name, value.toString().strip(), source.span(nameStart, nameEnd)));
            }
        }
        name = "";
        value = new StringBuilder();
    }

    private void endItem(int end, boolean unended) {
        if (tags.isEmpty()) {
            return;
        }
        SourceSpan span = source.span(itemStart, Math.max(itemStart, end));
        if (unended && ris) {
            report.accept(Diagnostic.warning("missing-end", span, "the line \"ER  - \" at the end of this reference is missing"));
        }
        items.add(new Item(List.copyOf(tags), span));
        tags.clear();
    }
}
