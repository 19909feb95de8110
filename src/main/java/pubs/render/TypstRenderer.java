package pubs.render;

import java.util.List;
import pubs.model.StyledText;

/** Typst: a bulleted list for each section, lines of an item apart by line breaks. */
final class TypstRenderer extends LightMarkupRenderer {
    private final TypstText text = new TypstText();

    @Override
    void document(StringBuilder out, StyledText title, String language) {
        out.append("#set document(title: ").append(TypstText.string(SafeText.of(title.plain()))).append(")\n#set text(lang: ")
                .append(TypstText.string(language.split("-", 2)[0])).append(")\n\n= ").append(text.write(title)).append("\n\n");
    }

    @Override
    void paragraph(StringBuilder out, StyledText line) {
        out.append(TypstText.start(text.write(line))).append("\n\n");
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
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "- " : " \\\n  ").append(TypstText.start(text.write(lines.get(i))));
        }
        out.append('\n');
    }

    @Override
    void bibtex(StringBuilder out, List<String> lines) {
        String fence = "```";
        String all = String.join("\n", lines);
        while (all.contains(fence)) {
            fence += "`";
        }
        out.append("\n  ").append(fence).append("bibtex\n");
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
        out.append("  ").append(fence).append('\n');
    }
}
