package pubs.cli;

import java.util.List;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;

/** Phrases that messages share. */
final class Wording {
    private Wording() {}

    /**
     * Offers the nearest known words, or else says where all are listed.
     * {@code option, --stile, [--style], … -> unknown option '--stile'; did you mean '--style'?}
     */
    static String unknown(String what, String word, List<String> nearest, String otherwise) {
        String wayOut = nearest.isEmpty() ? otherwise : "did you mean '" + join(nearest, "' or '", "', '") + "'?";
        return "unknown " + what + " '" + word + "'; " + wayOut;
    }

    /** {@code [a, b, c] -> a, b or c}. */
    static String or(List<String> words) {
        return join(words, " or ", ", ");
    }

    /** {@code 1 error, 2 warnings}; what there is none of is left out. */
    static String summary(Iterable<Diagnostic> diagnostics) {
        int errors = 0;
        int warnings = 0;
        for (Diagnostic diagnostic : diagnostics) {
            errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
            warnings += diagnostic.severity() == Severity.WARNING ? 1 : 0;
        }
        String first = errors == 0 ? "" : count(errors, "error");
        String second = warnings == 0 ? "" : count(warnings, "warning");
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String join(List<String> words, String last, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : i == words.size() - 1 ? last : between).append(words.get(i));
        }
        return text.toString();
    }
}
