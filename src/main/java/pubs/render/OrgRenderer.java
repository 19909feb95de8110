package pubs.render;

import java.util.List;
import pubs.model.StyledText;

/** Org: a plain list for each section, lines of an item apart by two backslashes. */
final class OrgRenderer extends LightMarkupRenderer {
    private final OrgText text = new OrgText();

    @Override
    void document(StringBuilder out, StyledText title, String language) {
        out.append("#+title: ").append(text.write(title)).append("\n#+language: ").append(language.split("-", 2)[0])
                .append("\n\n");
    }

    @Override
    void paragraph(StringBuilder out, StyledText line) {
        out.append(OrgText.start(text.write(line))).append("\n\n");
    }

    @Override
    void heading(StringBuilder out, int level, StyledText title) {
        if (level == 0) {
            paragraph(out, title);
        } else {
            out.append("*".repeat(level)).append(' ').append(text.write(title)).append("\n\n");
        }
    }

    @Override
    void item(StringBuilder out, List<StyledText> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = text.write(lines.get(i));
            // A check box, a counter, the term of a description.
            boolean box = line.startsWith("[") && line.length() > 2 && (line.charAt(2) == ']' && "xX -".indexOf(line.charAt(1)) >= 0
                    || line.charAt(1) == '@');
            line = box ? "[\u200B" + line.substring(1) : OrgText.start(line);
            out.append(i == 0 ? "- " : " \\\\\n  ").append(line);
        }
        out.append('\n');
    }

    @Override
    void bibtex(StringBuilder out, List<String> lines) {
        out.append("  #+begin_src bibtex\n");
        // A line that looks like markup of Org has a comma before it, which Org takes away.
        lines.forEach(line -> out.append("  ").append(line.startsWith("*") || line.startsWith("#+") || line.startsWith(",") ? "," : "")
                .append(line).append('\n'));
        out.append("  #+end_src\n");
    }
}
