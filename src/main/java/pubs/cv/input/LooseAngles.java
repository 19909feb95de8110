package pubs.cv.input;

/**
 * Hides each {@code <} of Markdown that begins no tag, since a parser looks for the end of the tag through all that follows.
 * Offsets stay.
 */
final class LooseAngles {
    private static final int LONGEST_TAG = 2_000;

    private LooseAngles() {}

    static String hide(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        int opened = Integer.MAX_VALUE;
        int closed = Integer.MAX_VALUE;
        boolean comment = false;
        for (int i = chars.length - 1; i >= 0; i--) {
            char c = chars[i];
            if (c == '>') {
                closed = i;
                comment |= text.startsWith("--", i - 2);
            } else if (c == '<') {
                boolean tag = closed < opened && closed - i < LONGEST_TAG || comment && text.startsWith("<!--", i);
                chars[i] = tag ? c : Hidden.MARKUP.of(c);
                opened = i;
            }
        }
        return new String(chars);
    }

    static String shown(String text) {
        return Hidden.MARKUP.shown(text);
    }
}
