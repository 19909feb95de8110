package pubs.render;

import java.util.List;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** Plain text: the characters alone, the addresses of links written out. */
final class TextRenderer implements Renderer {

    @Override
    public String render(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        if (!options.title().isEmpty()) {
            out.append(SafeText.of(options.title())).append("\n\n");
        }
        for (StyledText line : list.legend()) {
            out.append(SafeText.of(line.plain())).append('\n');
        }
        for (StyledSection section : list.sections()) {
            out.append(out.length() == 0 || out.charAt(out.length() - 2) == '\n' ? "" : "\n");
            if (!section.title().isEmpty()) {
                out.append(SafeText.of(section.title())).append("\n\n");
            }
            section.entries().forEach(entry -> entry(out, entry));
        }
        return out.toString();
    }

    private static void entry(StringBuilder out, StyledEntry entry) {
        String indent = entry.label().isEmpty() ? "  " : " ".repeat(entry.label().length() + 1);
        String first = entry.label().isEmpty() ? "- " : SafeText.of(entry.label()) + " ";
        List<StyledText> lines = Lines.of(entry);
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? first : indent).append(SafeText.of(lines.get(i).plain())).append('\n');
        }
        if (lines.isEmpty()) {
            out.append(first.strip()).append('\n');
        }
        entry.notes().forEach(note -> out.append(indent).append(SafeText.of(note.plain())).append('\n'));
        for (Link link : entry.links()) {
            out.append(indent).append(link.label()).append(": ").append(SafeText.of(link.url())).append('\n');
        }
        entry.bibtex().ifPresent(bibtex -> {
            out.append('\n');
            SafeText.lines(bibtex).lines().forEach(line -> out.append(indent).append(line).append('\n'));
            out.append('\n');
        });
    }
}
