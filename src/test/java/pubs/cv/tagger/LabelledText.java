package pubs.cv.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * A reference of which each character has a label.
 *
 * @param labels one for each character, by its number; {@link #NONE} for what has none
 */
record LabelledText(String text, byte[] labels) {
    static final byte NONE = -1;

    /** Puts stretches together. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Byte> labels = new ArrayList<>();

        Builder add(String said, Label label) {
            return add(said, (byte) label.ordinal());
        }

        /** Punctuation and words that belong to no part. */
        Builder add(String said) {
            return add(said, NONE);
        }

        Builder add(LabelledText other) {
            for (int i = 0; i < other.text.length(); i++) {
                add(other.text.substring(i, i + 1), other.labels[i]);
            }
            return this;
        }

        Builder add(String said, byte label) {
            text.append(said);
            for (int i = 0; i < said.length(); i++) {
                labels.add(label);
            }
            return this;
        }

        boolean isEmpty() {
            return text.length() == 0;
        }

        LabelledText build() {
            byte[] all = new byte[labels.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = labels.get(i);
            }
            return new LabelledText(text.toString(), all);
        }
    }

    /** The label of each word; a word without one has that of what follows it, for it announces that. */
    int[] ofWords(Tokens tokens) {
        int[] words = new int[tokens.size()];
        for (int i = words.length - 1; i >= 0; i--) {
            byte label = NONE;
            for (int at = tokens.start(i); at < tokens.end(i) && label == NONE; at++) {
                label = labels[at];
            }
            words[i] = label != NONE ? label : i + 1 < words.length ? words[i + 1] : Label.NOTE.ordinal();
        }
        return words;
    }
}
