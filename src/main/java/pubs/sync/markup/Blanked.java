package pubs.sync.markup;

import pubs.diagnostic.SourceText;

/** A text of which parts are made blanks, so that what stands in them is not found and offsets hold. */
final class Blanked {
    private final char[] text;
    private final String name;

    Blanked(SourceText source) {
        this.text = source.text().toCharArray();
        this.name = source.name();
    }

    /** Makes a part blank but for its line ends. */
    void blank(int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, text.length); i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }

    SourceText source() {
        return new SourceText(name, new String(text));
    }
}
