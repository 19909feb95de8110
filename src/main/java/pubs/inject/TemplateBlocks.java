package pubs.inject;

import java.util.List;

/** What the template languages of Jekyll (Liquid) and Hugo show as it stands, or leave out. */
final class TemplateBlocks {
    private static final List<List<String>> BLOCKS = List.of(
            List.of("{%", "raw", "%}", "endraw"),
            List.of("{%", "comment", "%}", "endcomment"),
            List.of("{%", "highlight", "%}", "endhighlight"),
            List.of("{{<", "highlight", ">}}", "/highlight"));

    private TemplateBlocks() {}

    /** Blanks them out, with their own tags. A block without an end is none. */
    static void blank(char[] visible) {
        String text = new String(visible);
        for (List<String> block : BLOCKS) {
            int from = tag(text, block, block.get(1), 0);
            while (from >= 0) {
                int end = tag(text, block, block.get(3), from + 2);
                if (end < 0) {
                    break;
                }
                int after = text.indexOf(block.get(2), end) + block.get(2).length();
                Masks.blank(visible, from, after);
                from = tag(text, block, block.get(1), after);
            }
        }
    }

    /** Where the next tag with a word begins; -1 for none. */
    private static int tag(String text, List<String> block, String word, int from) {
        String open = block.get(0);
        for (int at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at + 1)) {
            int i = at + open.length();
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '-' || text.charAt(i) == '\t')) {
                i++;
            }
            int end = i + word.length();
            boolean whole = end < text.length() && !Character.isLetter(text.charAt(end));
            if (text.startsWith(word, i) && whole) {
                return text.indexOf(block.get(2), end) < 0 ? -1 : at;
            }
        }
        return -1;
    }
}
