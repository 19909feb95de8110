package pubs.cv.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name in whose list no comma stands before the initials: {@code Roe A. B.}, as one among others is written. */
final class InitialsBehind {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?){1,4}");

    /** {@code J. Am. Chem. Soc.}: no person. */
    private static final Pattern JOURNAL = Pattern.compile("J\\. (?:\\p{Lu}\\p{L}+ ){0,2}" + ReferenceWords.named("journal-word"));

    private InitialsBehind() {}

    /** Whether words are no name: initials alone, or a journal in short. @param behind what stands behind them */
    static boolean isNobody(List<String> words, char behind) {
        return words.size() > 1 && (words.stream().allMatch(InitialsBehind::isOne) || behind == '.' && JOURNAL.matcher(String.join(" ", words)).matches());
    }

    static boolean isOne(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** The name with a comma in it, {@code Roe A. B. -> Roe, A. B.}; absent when it does not end in initials or has others. */
    static Optional<String> turned(List<String> words) {
        int first = words.size();
        while (first > 0 && isOne(words.get(first - 1))) {
            first--;
        }
        List<String> family = words.subList(0, first);
        boolean name = !family.isEmpty() && first < words.size() && family.stream().noneMatch(word -> word.indexOf('.') >= 0 || word.length() < 2 || TitleWords.contains(word.toLowerCase(Locale.ROOT)));
        return name ? Optional.of(String.join(" ", family) + ", " + String.join(" ", words.subList(first, words.size()))) : Optional.empty();
    }
}
