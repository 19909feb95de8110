package pubs.render;

import java.util.List;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** Markdown as CommonMark and GitHub read it: headings, and a bulleted list for each section. */
final class MarkdownRenderer implements Renderer {

    @Override
    public String render(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        if (!options.title().isEmpty()) {
            heading(out, Math.max(1, options.headingLevel() - 1), options.title());
        }
        for (StyledText line : list.legend()) {
            paragraph(out, start(MarkdownText.of(line)));
        }
        for (StyledSection section : list.sections()) {
            if (!section.title().isEmpty()) {
                heading(out, options.headingLevel(), section.title());
            }
            section.entries().forEach(entry -> entry(out, entry));
            out.append('\n');
        }
        return out.length() == 0 ? "" : out.toString().stripTrailing() + "\n";
    }

    private static void heading(StringBuilder out, int level, String title) {
        String text = MarkdownText.of(StyledText.of(title));
        paragraph(out, level == 0 ? start(text) : "#".repeat(level) + " " + text);
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append(text).append("\n\n");
    }

    private static void entry(StringBuilder out, StyledEntry entry) {
        String label = SafeText.of(entry.label());
        List<StyledText> lines = Lines.of(entry);
        out.append("- ");
        if (!label.isEmpty()) {
            String first = lines.isEmpty() ? "" : lines.get(0).plain();
            out.append(label(label, first)).append(' ');
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = MarkdownText.of(lines.get(i));
            out.append(i == 0 ? "" : "\\\n  ").append(i == 0 && !label.isEmpty() ? line : start(line));
        }
        entry.notes().forEach(note -> out.append("\\\n  ").append(start(MarkdownText.of(note))));
        links(out, entry.links());
        out.append('\n');
        entry.bibtex().ifPresent(bibtex -> bibtex(out, SafeText.lines(bibtex)));
    }

    /** A label in brackets is text, unless what it holds is a check box. */
    private static String label(String label, String next) {
        boolean box = label.length() == 3 && "xX ".indexOf(label.charAt(1)) >= 0;
        return box ? "\\" + label : label.startsWith("[") ? label : start(MarkdownText.of(StyledText.of(label)));
    }

    private static void links(StringBuilder out, List<Link> links) {
        if (!links.isEmpty()) {
            out.append("\\\n  ");
            for (Link link : links) {
                out.append(link.equals(links.get(0)) ? "" : " · ").append('[').append(LinkNames.of(link)).append("](<")
                        .append(SafeText.of(link.url()).replace(">", "%3E").replace("<", "%3C")).append(">)");
            }
        }
    }

    private static void bibtex(StringBuilder out, String bibtex) {
        String fence = "```";
        while (bibtex.contains(fence)) {
            fence += "`";
        }
        out.append("\n  <details><summary>BibTeX</summary>\n\n  ").append(fence).append("bibtex\n");
        bibtex.lines().forEach(line -> out.append("  ").append(line).append('\n'));
        out.append("  ").append(fence).append("\n\n  </details>\n\n");
    }

    /** A line that cannot be taken for the beginning of a block: a heading, a list, a quotation, a rule, a table. */
    private static String start(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char c = line.charAt(0);
        boolean list = (c == '-' || c == '+' || c == '*') && (line.length() == 1 || line.charAt(1) == ' ');
        boolean rule = (c == '-' || c == '=' || c == '*' || c == '_') && line.chars().allMatch(d -> d == c || d == ' ');
        boolean heading = c == '#';
        boolean fence = line.startsWith("~~~");
        if (list || rule || heading || c == '>' || fence || c == ':' || c == '|') {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean ordered = digits > 0 && digits < 10 && digits < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && (digits + 1 == line.length() || line.charAt(digits + 1) == ' ');
        return ordered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
