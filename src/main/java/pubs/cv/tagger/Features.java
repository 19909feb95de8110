package pubs.cv.tagger;

/**
 * What the model sees of each word of a text: hashed features, each a row of the model's table. No text can be had back from
 * them.
 */
final class Features {
    /** Rows of the table; a power of two. */
    static final int ROWS = 1 << 17;
    /** Features of a word; no more than the sums of {@link Model} have room for. */
    static final int MOST = 84;
    private static final int BAG = 10;

    private final Word[] words;
    private final int[] kinds;
    private final int[] hashes;
    private final Segments segments;
    private final NameRuns names;
    private final int[] nesting;
    private final int[] seen;
    private final int[] buffer = new int[MOST];
    private int count;

    /** @param from the first word of the stretch, {@code to} behind the last */
    Features(Tokens tokens, int from, int to) {
        int n = to - from;
        words = new Word[n];
        kinds = new int[n + 1];
        hashes = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            String gap = tokens.gap(from + i);
            kinds[i] = Gap.kind(gap);
            hashes[i] = Gap.hash(gap);
            if (i < n) {
                words[i] = Word.of(tokens.word(from + i));
            }
        }
        segments = new Segments(words, kinds);
        nesting = new int[n];
        seen = new int[n];
        names = new NameRuns(words);
        look(tokens, from);
    }

    /** Whether each word is in quotation marks or brackets, and what came before it. */
    private void look(Tokens tokens, int from) {
        boolean quoted = false;
        boolean wasQuoted = false;
        int open = 0;
        boolean year = false;
        int stops = 0;
        for (int i = 0; i < words.length; i++) {
            String gap = tokens.gap(from + i);
            for (int at = 0; at < gap.length() && at < 12; at++) {
                char c = gap.charAt(at);
                open = c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? 0 : open;
            }
            if (kinds[i] == Gap.OPEN_QUOTE) {
                quoted = true;
            } else if (kinds[i] == Gap.CLOSE_QUOTE) {
                wasQuoted |= quoted;
                quoted = false;
            }
            stops += kinds[i] == Gap.STOP && words[Math.max(0, i - 1)].kind() != Word.Kind.INITIAL ? 1 : 0;
            nesting[i] = (quoted ? 2 : 0) + open;
            seen[i] = (wasQuoted ? 1 : 0) + (year ? 2 : 0) + Math.min(3, stops) * 4;
            year |= words[i].kind() == Word.Kind.YEAR;
        }
    }

    int size() {
        return words.length;
    }

    /** The class of what stands before a word, {@link Gap}. */
    int gap(int index) {
        return kinds[index];
    }

    /** The rows of a word; the array is used again for the next. The first {@link #count} hold. */
    int[] rows(int i) {
        count = 0;
        Word here = words[i];
        Word before = word(i - 1);
        Word after = word(i + 1);
        Word before2 = word(i - 2);
        Word after2 = word(i + 2);
        int kind = here.kind().ordinal();
        int kindBefore = before.kind().ordinal();
        int kindAfter = after.kind().ordinal();
        int gap = kinds[i];
        int gapAfter = kinds[i + 1];
        add(0, 0);
        add(1, here.text());
        add(2, before.text());
        add(3, after.text());
        add(4, before2.text());
        add(5, after2.text());
        add(6, before.text() * 31 + here.text());
        add(7, here.text() * 31 + after.text());
        add(8, here.start());
        add(9, here.end());
        add(10, here.shape());
        add(11, kindBefore * 32 + kind);
        add(12, kind * 32 + kindAfter);
        add(13, (kindBefore * 32 + kind) * 32 + kindAfter);
        add(14, hashes[i]);
        add(15, hashes[i + 1]);
        add(16, (hashes[i] * 31 + kind) * 31 + hashes[i + 1]);
        add(17, here.text() * 31 + gap);
        add(18, here.text() * 31 + gapAfter);
        add(19, ((kindBefore * 32 + gap) * 32 + kind) * 32 + gapAfter);
        add(20, ((gap * 32 + kind) * 32 + gapAfter) * 32 + kindAfter);
        add(21, (before2.kind().ordinal() * 32 + kindBefore) * 32 + kind);
        add(22, (kind * 32 + kindAfter) * 32 + after2.kind().ordinal());
        add(23, nesting[i] * 32 + kind);
        add(24, (nesting[i] * 32 + gap) * 32 + gapAfter);
        add(25, seen[i] * 32 + kind);
        add(26, (seen[i] * 4 + nesting[i]) * 32 + kind);
        add(27, names.of(i));
        add(28, names.of(i) * 32 + kind);
        add(29, (names.of(i) * 32 + gap) * 4 + nesting[i]);
        place(i, kind);
        segment(i, here, kind);
        return buffer;
    }

    int count() {
        return count;
    }

    private void place(int i, int kind) {
        int n = words.length;
        int fromStart = i < 4 ? i : i < 8 ? 4 : i < 16 ? 5 : i < 32 ? 6 : 7;
        int rest = n - 1 - i;
        int fromEnd = rest < 4 ? rest : rest < 8 ? 4 : rest < 16 ? 5 : 6;
        add(30, fromStart * 32 + kind);
        add(31, fromEnd * 32 + kind);
        add(32, i * 8 / n);
        add(33, (fromEnd * 32 + kind) * 16 + kinds[i]);
        add(34, (fromStart * 4 + nesting[i]) * 32 + kind);
    }

    private void segment(int i, Word here, int kind) {
        int s = segments.of(i);
        int first = segments.first(s);
        int last = segments.last(s);
        int look = segments.kind(s);
        int lookBefore = segments.kind(s - 1);
        int lookAfter = segments.kind(s + 1);
        int opening = kinds[first];
        int closing = kinds[last + 1];
        add(40, look);
        add(41, look * 64 + opening * 16 + closing + kind * 100_003);
        add(42, look * 1009 + lookBefore);
        add(43, look * 1009 + lookAfter);
        add(44, (look * 1009 + lookBefore) * 1009 + lookAfter);
        add(45, words[first].text());
        add(46, words[last].text() * 31 + closing);
        add(47, s < 6 ? s * 128 + look : 999);
        add(48, segments.count() - s < 4 ? (segments.count() - s) * 128 + look : 999);
        add(49, (opening * 16 + closing) * 1009 + look);
        add(50, (seen[i] * 1009 + look) * 16 + closing);
        add(51, s == 0 ? -1 : words[segments.first(s - 1)].text());
        add(52, s + 1 >= segments.count() ? -1 : words[segments.first(s + 1)].text());
        add(53, here.text() * 31 + look);
        add(54, (s == 0 ? -1 : words[segments.last(s - 1)].kind().ordinal()) * 1009 + look);
        for (int word = first; word <= last && word < first + BAG; word++) {
            add(55, words[word].text());
        }
    }

    private Word word(int index) {
        return index < 0 || index >= words.length ? Word.BORDER : words[index];
    }

    private void add(int feature, int value) {
        int hash = (value + feature * 0x9E3779B9) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) * 0xC2B2AE35 + feature;
        buffer[count++] = (hash ^ hash >>> 13) & ROWS - 1;
    }
}
