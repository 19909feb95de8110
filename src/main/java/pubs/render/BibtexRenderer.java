package pubs.render;

import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** The entries of a list in its order, sections as comments. */
final class BibtexRenderer implements Renderer {
    @Override
    public String render(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        for (StyledSection section : list.sections()) {
            if (!section.title().isEmpty()) {
                // An at sign would begin an entry.
                out.append(out.isEmpty() ? "" : "\n").append("% ")
                        .append(SafeText.of(section.title()).replace("@", "(at)")).append('\n');
            }
            for (StyledEntry entry : section.entries()) {
                entry.bibtex().ifPresent(bibtex -> out.append(out.isEmpty() ? "" : "\n")
                        .append(SafeText.lines(bibtex).strip()).append('\n'));
            }
        }
        return out.toString();
    }
}
