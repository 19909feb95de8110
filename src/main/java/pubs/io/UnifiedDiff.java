package pubs.io;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** The differences of two texts as {@code diff -u} and {@code git diff} show them. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    /** Beyond so many lines the whole text is one change: the diff would take longer than anybody reads. */
    private static final int MOST_LINES = 200_000;

    private UnifiedDiff() {}

    /**
     * The diff, each line ending in a line feed; empty when the texts are the same. A difference of line endings alone is
     * shown as {@code \r}.
     *
     * @param name of the file, with {@code a/} and {@code b/} before it in the heads
     */
    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = lines(before);
        List<String> changed = lines(after);
        int same = Math.max(0, commonStart(old, changed) - CONTEXT);
        int rest = Math.max(0, commonEnd(old, changed, same) - CONTEXT);
        List<String> oldPart = old.subList(same, old.size() - rest);
        List<String> changedPart = changed.subList(same, changed.size() - rest);
        List<String> diff = oldPart.size() + changedPart.size() > MOST_LINES ? whole(name, oldPart, changedPart)
                : small(name, oldPart, changedPart);
        StringBuilder text = new StringBuilder();
        for (String line : diff) {
            text.append((line.startsWith("@@ ") ? moved(line, same) : line).replace("\r", "\\r")).append('\n');
        }
        return text.toString();
    }

    private static int commonStart(List<String> old, List<String> changed) {
        int i = 0;
        while (i < old.size() && i < changed.size() && old.get(i).equals(changed.get(i))) {
            i++;
        }
        return i;
    }

    private static int commonEnd(List<String> old, List<String> changed, int start) {
        int i = 0;
        int most = Math.min(old.size(), changed.size()) - start;
        while (i < most && old.get(old.size() - 1 - i).equals(changed.get(changed.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    /** {@code @@ -1,3 +1,4 @@} for a part that begins after some lines. */
    private static String moved(String head, int lines) {
        String[] words = head.split(" ");
        return "@@ -" + moved(words[1].substring(1), ',', lines) + " +" + moved(words[2].substring(1), ',', lines) + " @@";
    }

    private static String moved(String range, char comma, int lines) {
        int end = range.indexOf(comma);
        int start = Integer.parseInt(end < 0 ? range : range.substring(0, end));
        return start + lines + (end < 0 ? "" : range.substring(end));
    }

    private static List<String> small(String name, List<String> old, List<String> changed) {
        Patch<String> patch = DiffUtils.diff(old, changed);
        return UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT);
    }

    private static List<String> whole(String name, List<String> old, List<String> changed) {
        List<String> diff = new ArrayList<>(List.of("--- a/" + name, "+++ b/" + name,
                "@@ -1," + old.size() + " +1," + changed.size() + " @@"));
        old.forEach(line -> diff.add("-" + line));
        changed.forEach(line -> diff.add("+" + line));
        return diff;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
            lines.add(text.substring(start, i));
            start = i + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
