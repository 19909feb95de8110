package pubs.cv.tagger;

/**
 * The stretches between marks of punctuation, and what each looks like. A full stop behind an initial does not end one.
 */
final class Segments {
    private final int[] of;
    private final int[] first;
    private final int[] last;
    private final int[] kind;
    private int count;

    Segments(Word[] words, int[] gaps) {
        int n = words.length;
        of = new int[n];
        first = new int[n];
        last = new int[n];
        kind = new int[n];
        for (int i = 0; i < n; i++) {
            boolean breaks = i == 0 || Gap.breaks(gaps[i]) && !(gaps[i] == Gap.STOP
                    && (words[i - 1].kind() == Word.Kind.INITIAL || words[i - 1].kind() == Word.Kind.INITIALS));
            if (breaks) {
                first[count++] = i;
            }
            of[i] = count - 1;
            last[count - 1] = i;
        }
        for (int s = 0; s < count; s++) {
            kind[s] = kind(words, first[s], last[s]);
        }
    }

    private static int kind(Word[] words, int from, int to) {
        int initials = 0;
        int small = 0;
        int capitals = 0;
        int functions = 0;
        int numbers = 0;
        int shouted = 0;
        for (int i = from; i <= to; i++) {
            switch (words[i].kind()) {
                case INITIAL, INITIALS -> initials++;
                case SMALL -> small++;
                case FUNCTION -> functions++;
                case CAPITAL, CAMEL -> capitals++;
                case SHOUTED -> shouted++;
                default -> numbers++;
            }
        }
        int length = to - from + 1;
        int size = length == 1 ? 0 : length == 2 ? 1 : length < 5 ? 2 : length < 9 ? 3 : 4;
        int look = numbers == length ? 0 : initials == length ? 1 : small + functions == 0 && initials > 0 && numbers == 0 ? 2
                : shouted > capitals + small ? 3 : small == 0 && functions == 0 ? 4 : small == 0 ? 5
                : small > capitals ? 6 : 7;
        return (look * 5 + size) * 3 + Math.min(2, numbers);
    }

    int of(int word) {
        return of[word];
    }

    int first(int segment) {
        return first[segment];
    }

    int last(int segment) {
        return last[segment];
    }

    /** A number for its look: its length and what words are in it; -1 outside. */
    int kind(int segment) {
        return segment < 0 || segment >= count ? -1 : kind[segment];
    }

    int count() {
        return count;
    }
}
