package pubs.render;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.publist.Link;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** What the light markups have in common: a title, a paragraph for the legend, headings, and a list for each section. */
abstract class LightMarkupRenderer implements Renderer {

    @Override
    public final String render(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        if (options.standalone()) {
            document(out, StyledText.of(options.title()), list.language());
        } else if (!options.title().isEmpty()) {
            heading(out, Math.max(1, options.headingLevel() - 1), StyledText.of(options.title()));
        }
        for (StyledText line : list.legend()) {
            paragraph(out, line);
        }
        for (StyledSection section : list.sections()) {
            if (!section.title().isEmpty()) {
                heading(out, options.headingLevel(), StyledText.of(section.title()));
            }
            section.entries().forEach(entry -> {
                item(out, lines(entry));
                entry.bibtex().ifPresent(bibtex -> bibtex(out, SafeText.lines(bibtex).lines().toList()));
            });
            out.append(out.indexOf("\n\n", Math.max(0, out.length() - 2)) >= 0 ? "" : "\n");
        }
        return out.length() == 0 ? "" : out.toString().stripTrailing() + "\n";
    }

    /** Begins a document. */
    abstract void document(StringBuilder out, StyledText title, String language);

    abstract void paragraph(StringBuilder out, StyledText text);

    /** @param level 1 to 6; 0 for a paragraph */
    abstract void heading(StringBuilder out, int level, StyledText title);

    /** An item of a list, with at least one line; the lines stay apart. */
    abstract void item(StringBuilder out, List<StyledText> lines);

    /** The BibTeX that goes with the item before. */
    abstract void bibtex(StringBuilder out, List<String> lines);

    /** The lines of an entry: the reference with its label, notes, links. */
    private static List<StyledText> lines(StyledEntry entry) {
        List<StyledText> lines = new ArrayList<>(Lines.of(entry));
        if (!entry.label().isEmpty()) {
            StyledText first = lines.isEmpty() ? StyledText.EMPTY : lines.remove(0);
            lines.add(0, StyledText.of(entry.label() + (first.plain().isBlank() ? "" : " ")).append(first));
        }
        lines.addAll(entry.notes());
        if (!entry.links().isEmpty()) {
            StyledText.Builder links = new StyledText.Builder();
            for (Link link : entry.links()) {
                links.append(link.equals(entry.links().get(0)) ? "" : " · ", TextStyle.PLAIN)
                        .append(LinkNames.of(link), TextStyle.PLAIN.withLink(link.url()));
            }
            lines.add(links.build());
        }
        lines.removeIf(line -> line.plain().isBlank());
        return lines.isEmpty() ? List.of(StyledText.of(entry.publication().entry().key().value())) : lines;
    }
}
