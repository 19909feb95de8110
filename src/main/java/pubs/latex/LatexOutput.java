package pubs.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** LaTeX in the making: what is open, and where two characters would run together into something else. */
final class LatexOutput {
    /** More marks on one letter than any language has are written one by one. */
    private static final int MARKS = 8;

    private final CharacterWriter characters;
    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    /** Where a brace that protects was opened: a backslash right after it would make it a special character. */
    private int protectedFrom = -1;
    private boolean afterBlank;
    /** The last command for what not every engine prints, and its end. */
    private String beyond = "";
    private int beyondTo = -1;

    LatexOutput(CharacterWriter characters) {
        this.characters = characters;
    }

    /** Closes what is not wanted and opens what is. */
    void setOpen(List<String> wanted) {
        while (!wanted.containsAll(open)) {
            out.append('}');
            open.remove(open.size() - 1);
        }
        for (String opening : wanted) {
            if (!open.contains(opening)) {
                put(opening);
                open.add(opening);
                if (opening.equals("{")) {
                    protectedFrom = out.length();
                }
            }
        }
    }

    void formula(String source) {
        put("$" + source.strip() + "$");
        afterBlank = false;
    }

    /**
     * Writes text in what is open.
     *
     * @param monospace whether the font has no ligatures
     * @param breakable whether it may be an address, which has no blanks and breaks after a slash
     */
    void text(String text, boolean monospace, boolean breakable) {
        String composed = StyledBuffer.composed(text);
        for (int i = 0; i < composed.length();) {
            int c = composed.codePointAt(i);
            int end = i + Character.charCount(c);
            int clusterEnd = clusterEnd(composed, end);
            Optional<String> marked = clusterEnd > end ? characters.marked(composed.substring(i, clusterEnd))
                    : Optional.empty();
            if (marked.isPresent()) {
                put(marked.get());
                afterBlank = false;
                i = clusterEnd;
            } else {
                character(c, monospace);
                i = end;
                if (breakable && c == '/' && i < composed.length() && composed.charAt(i) != '/') {
                    put("\\allowbreak{}");
                }
            }
        }
    }

    String finish() {
        setOpen(List.of());
        return out.toString();
    }

    private static int clusterEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < MARKS && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private void character(int c, boolean monospace) {
        String written = characters.write(c, monospace);
        if (written.equals(" ")) {
            // TeX reads several blanks as one.
            put(afterBlank ? "\\ " : " ");
            afterBlank = true;
        } else if (!written.isEmpty()) {
            put(written);
            afterBlank = false;
        }
    }

    private void put(String piece) {
        String opening = CharacterWriter.opening(piece);
        if (!opening.isEmpty() && opening.equals(beyond) && beyondTo == out.length()) {
            // One command around neighbours.
            out.setLength(beyondTo - 1);
            out.append(piece, opening.length(), piece.length());
            beyondTo = out.length();
            return;
        }
        char next = piece.charAt(0);
        if (next == '\\' && protectedFrom == out.length() || out.length() > 0 && joins(next)) {
            out.append("{}");
        }
        out.append(piece);
        if (!opening.isEmpty()) {
            beyond = opening;
            beyondTo = out.length();
        }
    }

    /** Whether the next character would make a ligature with the last: {@code --}, {@code ''}, {@code ,,}, {@code ?`}. */
    private boolean joins(char next) {
        char last = out.charAt(out.length() - 1);
        return switch (next) {
            case '-', '\'', ',' -> last == next;
            case '`' -> last == next || last == '?' || last == '!';
            default -> false;
        };
    }
}
