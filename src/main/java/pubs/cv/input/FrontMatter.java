package pubs.cv.input;

/** The settings that Jekyll and Hugo keep at the head of a page. */
final class FrontMatter {
    private FrontMatter() {}

    /** The text with blanks in place of its front matter, so that all offsets stay. */
    static String blank(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        return end < 0 ? text : " ".repeat(end) + "\n   " + text.substring(end + 4);
    }
}
