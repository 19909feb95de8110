package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import pubs.diagnostic.SourceText;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/** Collects styled text into lines. White space runs are one blank, and none stands at the ends of a line. */
final class LineBuilder {
    private final SourceText source;
    private final List<CvLine> lines = new ArrayList<>();
    private StyledText.Builder text = new StyledText.Builder();
    private boolean empty = true;
    private boolean blank;
    /** The style of that blank. */
    private TextStyle gap = TextStyle.PLAIN;
    private TextStyle before = TextStyle.PLAIN;
    private boolean apart = true;
    private String marker = "";
    private int depth;
    private int start;

    LineBuilder(SourceText source) {
        this.source = source;
    }

    /** Puts text at the end of the line. @param offset where it stands in the source */
    void append(String more, TextStyle style, int offset) {
        if (blank && !empty && !(style.equals(before) && style.equals(gap)) && !more.isBlank()) {
            // A blank between two styles belongs to neither, and one that parts two stretches of one style keeps them two.
            // Within one formula, whose letters have their own looks, it is a part of that.
            boolean within = !style.math().isEmpty() && style.math().equals(before.math());
            text.append(" ", within ? gap : besideFormula(style) ? new TextStyle(before.bits() & gap.bits() & style.bits(), "", before.link().equals(style.link()) ? style.link() : "") : TextStyle.PLAIN);
            blank = false;
        }
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                gap = blank ? gap : style;
                blank = true;
            } else if (c != '\u200B' && c != '\u00AD') {
                if (empty && added.isEmpty()) {
                    start = Math.max(0, Math.min(offset, source.text().length()));
                } else if (blank) {
                    added.append(' ');
                }
                blank = false;
                empty = false;
                added.append(c);
            }
        }
        text.append(added, style);
        before = added.isEmpty() ? before : style;
        if (empty) {
            blank = false;
        }
    }

    void append(StyledText more, int offset) {
        more.runs().forEach(run -> append(run.text(), run.style(), offset));
    }

    /** Whether the blank stands beside a formula, which is a part of the stretch around it. */
    private boolean besideFormula(TextStyle style) {
        return style.math().isEmpty() != before.math().isEmpty();
    }

    /** The next line begins the item of a list. */
    void item(String sign, int level) {
        endLine(0);
        marker = sign;
        depth = level;
        apart = true;
    }

    /** The next line begins a paragraph. */
    void paragraph(int level) {
        endLine(0);
        depth = level;
        apart = true;
    }

    /** Ends the line; nothing happens when it is empty. @param heading its level, 0 for text */
    void endLine(int heading) {
        if (!empty) {
            lines.add(new CvLine(text.build(), heading, marker, depth, apart, source.span(start, start)));
            text = new StyledText.Builder();
            marker = "";
            apart = heading > 0;
        }
        empty = true;
        blank = false;
    }

    /** How many lines have ended. */
    int size() {
        return lines.size();
    }

    /** Takes away the lines from one on. */
    List<CvLine> cut(int from) {
        List<CvLine> last = new ArrayList<>(lines.subList(from, lines.size()));
        lines.subList(from, lines.size()).clear();
        return last;
    }

    void put(List<CvLine> more) {
        lines.addAll(more);
    }

    /** Puts an abstract to the line before; below a heading, which may be that of many works, it is a line with its word. */
    void summary(String said, String word) {
        endLine(0);
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).heading() == 0) {
            lines.set(last, lines.get(last).withSummary(said));
        } else {
            append(word.isEmpty() ? said : word + ": " + said, TextStyle.PLAIN, 0);
            endLine(0);
        }
    }

    List<CvLine> lines() {
        endLine(0);
        return lines;
    }
}
