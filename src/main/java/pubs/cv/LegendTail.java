package pubs.cv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceMarks;
import pubs.model.StyledText;
import pubs.names.RoleWords;

/**
 * What the end of an item explains of its own signs, {@code … 12–20 (2020). †Joint first authors}.
 *
 * @param line without it
 */
record LegendTail(CvLine line, List<LegendLine.Meaning> said) {
    private static final int LONGEST = 160;
    private static final int SHORTEST = 6;
    /** So many parentheses of a line are looked at. */
    private static final int MOST = 8;
    private static final String ENDS = ".,;:)]”\"";
    /** A sentence that begins with no sign says something else. */
    private static final Pattern MORE = Pattern.compile("\\.\\s[\\p{L}\\d“\"\\[]");

    /**
     * @param text   of the line, in which raised signs are shown
     * @param before signs of the item in lines above
     */
    static Optional<LegendTail> of(CvLine line, String text, Set<String> before, Set<String> used) {
        if (text.length() != line.text().plain().length()) {
            return Optional.empty();
        }
        for (int i = Math.max(2, text.length() - LONGEST); i + 1 < text.length(); i++) {
            boolean bracket = "([".indexOf(text.charAt(i)) >= 0;
            char sign = text.charAt(bracket ? i + 1 : i);
            boolean begins = text.charAt(i - 1) == ' ' && (bracket || ENDS.indexOf(text.charAt(i - 2)) >= 0) && (ReferenceMarks.isSign(sign) || ReferenceMarks.isRaised(sign));
            if (begins && !MORE.matcher(text).region(i, text.length()).find() && !isLinked(line.text(), i)) {
                String above = text.substring(0, i);
                List<LegendLine.Meaning> said = LegendLine.read(text.substring(i), LegendLine.Place.AMONG_ITEMS, used::contains);
                return isKnown(said, above, before) ? Optional.of(new LegendTail(line.with(line.text().part(0, i)), said)) : within(line, text, before, used);
            }
        }
        return within(line, text, before, used);
    }

    /** The same for parentheses within the line, {@code Ann Roe*, Bo Poe (* equal contribution). A Title}. */
    private static Optional<LegendTail> within(CvLine line, String text, Set<String> before, Set<String> used) {
        int tried = 0;
        for (int open = text.indexOf('(', 2); open > 0 && tried < MOST; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return Optional.empty();
            }
            if ( close - open > LONGEST || close - open < SHORTEST || !(ReferenceMarks.isSign(text.charAt(open + 1)) || ReferenceMarks.isRaised(text.charAt(open + 1)))) {
                continue;
            }
            tried++;
            String words = text.substring(open, close + 1);
            if (text.indexOf(words, close) > 0) {
                // "Ann Roe (* equal contribution), Bo Poe (* equal contribution)"
                return Optional.empty();
            }
            String above = text.substring(0, open);
            List<LegendLine.Meaning> said = LegendLine.read(words, LegendLine.Place.AMONG_ITEMS, used::contains);
            // "A* search (*equal cost) revisited" says no role.
            boolean roles = said.stream().noneMatch(meaning -> RoleWords.ofNote(meaning.words()).isEmpty());
            if (roles && isKnown(said, above, before)) {
                int from = text.charAt(open - 1) == ' ' ? open - 1 : open;
                return Optional.of(new LegendTail(line.with(line.text().part(0, from).append(line.text().from(close + 1))), said));
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(List<LegendLine.Meaning> said, String above, Set<String> before) {
        return !said.isEmpty() && said.stream().allMatch(meaning -> !meaning.roles().isEmpty() && (above.contains(meaning.sign()) || before.contains(meaning.sign())));
    }

    private static boolean isLinked(StyledText text, int from) {
        return text.from(from).runs().stream().anyMatch(run -> !run.style().link().isEmpty());
    }
}
