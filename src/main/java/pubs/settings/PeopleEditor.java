package pubs.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts spellings into the table {@code [people]} of a file of settings; all else in it stays, to the byte. */
public final class PeopleEditor {
    private static final Pattern TABLE = Pattern.compile("(?m)^[ \\t]*\\[[ \\t]*people[ \\t]*\\][^\\r\\n]*(?:\\r?\\n|$)");
    private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*\\[");

    private PeopleEditor() {}

    /**
     * The settings with another spelling of a name.
     * {@code [people]} and {@code "Dahua Lin", "Dahu Lin"} -> {@code "Dahua Lin" = ["Dahu Lin"]} as the last line of the table.
     */
    public static String accept(String toml, String right, String other) {
        String newLine = toml.contains("\r\n") ? "\r\n" : "\n";
        Matcher table = TABLE.matcher(toml);
        if (!table.find()) {
            String end = toml.isEmpty() || toml.endsWith("\n") ? "" : newLine;
            return toml + end + (toml.isBlank() ? "" : newLine) + "[people]" + newLine + line(right, other) + newLine;
        }
        Matcher next = NEXT.matcher(toml);
        int end = next.find(table.end()) ? next.start() : toml.length();
        Matcher row = Pattern.compile("(?m)^[ \\t]*(?:\"" + Pattern.quote(escaped(right)) + "\"|'" + Pattern.quote(right)
                + "')[ \\t]*=[ \\t]*\\[").matcher(toml).region(table.end(), end);
        if (row.find()) {
            int close = closing(toml, row.end());
            String inside = toml.substring(row.end(), close);
            int at = row.end() + inside.stripTrailing().length();
            String before = inside.isBlank() ? "" : inside.stripTrailing().endsWith(",") ? " " : ", ";
            return toml.substring(0, at) + before + quoted(other) + toml.substring(at);
        }
        int at = table.end() + toml.substring(table.end(), end).stripTrailing().length();
        boolean empty = toml.substring(table.end(), end).isBlank();
        String begin = empty ? (toml.startsWith("\n", table.end() - 1) ? "" : newLine) : newLine;
        return toml.substring(0, empty ? table.end() : at) + begin + line(right, other) + (empty ? newLine : "")
                + toml.substring(empty ? table.end() : at);
    }

    /** The bracket that ends an array of texts. */
    private static int closing(String toml, int from) {
        List<Character> quote = new ArrayList<>();
        for (int i = from; i < toml.length(); i++) {
            char c = toml.charAt(i);
            if (!quote.isEmpty()) {
                i += c == '\\' && quote.get(0) == '"' ? 1 : 0;
                if (c == quote.get(0)) {
                    quote.clear();
                }
            } else if (c == '"' || c == '\'') {
                quote.add(c);
            } else if (c == '#') {
                int line = toml.indexOf('\n', i);
                i = line < 0 ? toml.length() : line;
            } else if (c == ']') {
                return i;
            }
        }
        return toml.length();
    }

    private static String line(String right, String other) {
        return quoted(right) + " = [" + quoted(other) + "]";
    }

    private static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
