package pubs.render;

import java.util.List;
import pubs.model.StyledText;

/** reStructuredText, as docutils reads it: a bulleted list for each section, several lines of an item as a line block. */
final class RstRenderer extends LightMarkupRenderer {
    /** What underlines a heading of each level; the order in which a document uses them makes its levels. */
    private static final String UNDERLINES = "=-~^\"'";

    private final RstText text = new RstText();

    @Override
    void document(StringBuilder out, StyledText title, String language) {
        String line = text.write(title);
        String rule = "=".repeat(width(line));
        out.append(rule).append('\n').append(line).append('\n').append(rule).append("\n\n");
    }

    @Override
    void paragraph(StringBuilder out, StyledText line) {
        out.append(RstText.start(text.write(line))).append("\n\n");
    }

    @Override
    void heading(StringBuilder out, int level, StyledText title) {
        String line = RstText.start(text.write(title));
        out.append(line).append('\n');
        if (level > 0) {
            out.append(UNDERLINES.substring(level - 1, level).repeat(width(line))).append('\n');
        }
        out.append('\n');
    }

    /** An underline that is too short is an error; East Asian characters are two columns wide. */
    private static int width(String line) {
        return Math.max(4, line.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum());
    }

    @Override
    void item(StringBuilder out, List<StyledText> lines) {
        if (lines.size() == 1) {
            out.append("- ").append(RstText.start(text.write(lines.get(0)))).append('\n');
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "- | " : "  | ").append(text.write(lines.get(i))).append('\n');
        }
    }

    @Override
    void bibtex(StringBuilder out, List<String> lines) {
        out.append("\n  .. code-block:: bibtex\n\n");
        lines.forEach(line -> out.append("     ").append(line).append('\n'));
        out.append('\n');
    }
}
