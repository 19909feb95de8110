package pubs.render;

import java.util.List;
import pubs.model.StyledText;

/** AsciiDoc, as Asciidoctor reads it: a bulleted list for each section, lines of an item apart by hard breaks. */
final class AsciiDocRenderer extends LightMarkupRenderer {
    private final AsciiDocText text = new AsciiDocText();

    @Override
    void document(StringBuilder out, StyledText title, String language) {
        out.append("= ").append(text.write(title)).append("\n:lang: ").append(language).append("\n\n");
    }

    @Override
    void paragraph(StringBuilder out, StyledText line) {
        out.append(AsciiDocText.start(text.write(line))).append("\n\n");
    }

    @Override
    void heading(StringBuilder out, int level, StyledText title) {
        if (level == 0) {
            paragraph(out, title);
        } else {
            out.append("=".repeat(level)).append(' ').append(text.write(title)).append("\n\n");
        }
    }

    @Override
    void item(StringBuilder out, List<StyledText> lines) {
        out.append("* ");
        for (int i = 0; i < lines.size(); i++) {
            String line = text.write(lines.get(i));
            // Three characters in brackets are a check box, and brackets with nothing after them attributes.
            boolean box = line.length() > 2 && (line.charAt(2) == ']' && " xX*".indexOf(line.charAt(1)) >= 0 || !line.contains("] "));
            out.append(i == 0 ? "" : " +\n").append(i == 0 && box && line.startsWith("[") ? "&#91;" + line.substring(1)
                    : i == 0 && line.startsWith("[") ? line : AsciiDocText.start(line));
        }
        out.append('\n');
    }

    @Override
    void bibtex(StringBuilder out, List<String> lines) {
        String fence = "----";
        while (lines.contains(fence)) {
            fence += "-";
        }
        // Numbers in angle brackets at the end of a line of code are callouts.
        boolean callouts = lines.stream().anyMatch(line -> line.endsWith(">"));
        out.append("+\n[source,bibtex").append(callouts ? ",subs=specialchars" : "").append("]\n").append(fence).append('\n');
        lines.forEach(line -> out.append(line).append('\n'));
        out.append(fence).append('\n');
    }
}
