package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.names.RoleWords;

/**
 * The footnotes of a line of LaTeX. One that is a sign or names a role stays where it stands, as a legend may explain it; any other
 * is a line of its own below.
 *
 * @param text  without them
 * @param notes that are lines of their own
 */
record LatexNotes(String text, List<String> notes) {
    private static final Pattern NOTE = Pattern.compile("\\\\(footnotemark|footnotetext|footnote|thanks)(?![A-Za-z])(?:\\[([^\\[\\]{}]{0,20})\\])?(\\{)?");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{1,30}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\d]");

    static LatexNotes of(String latex) {
        if (!latex.contains("\\footnote") && !latex.contains("\\thanks")) {
            return new LatexNotes(latex, List.of());
        }
        StringBuilder text = new StringBuilder();
        List<String> notes = new ArrayList<>();
        Matcher note = NOTE.matcher(latex);
        int from = 0;
        for (int at = 0; note.find(at); at = from) {
            text.append(latex, from, note.start());
            from = note.end();
            String number = note.group(2) == null ? "" : "\\textsuperscript{" + note.group(2) + "}";
            String said = "";
            if (note.group(3) != null && note.group(1).equals("footnotemark")) {
                from--;
            } else if (note.group(3) != null) {
                int end = closing(latex, from);
                said = latex.substring(from, end).strip();
                from = Math.min(latex.length(), end + 1);
            }
            boolean below = note.group(1).equals("footnotetext");
            if (said.isEmpty()) {
                text.append(number);
            } else if (!below && !LETTER.matcher(COMMAND.matcher(said).replaceAll("")).find()) {
                text.append("\\textsuperscript{").append(said).append('}');
            } else if (!below && !RoleWords.ofNote(said).isEmpty()) {
                text.append(" (").append(said).append(')');
            } else {
                text.append(below ? "" : number);
                notes.add((number + " " + said).strip());
            }
        }
        return new LatexNotes(text.append(latex.substring(from)).toString(), notes);
    }

    /** The offset of the brace that closes a group; the length when none does. */
    private static int closing(String latex, int from) {
        int depth = 1;
        for (int i = from; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return latex.length();
    }
}
