package pubs.cv.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looking only where a match can begin finds what looking everywhere finds. */
class SearchTest {
    /** Texts are as good as the pieces of references they are made of. */
    private static final String[] PIECES = {"J. Roe", "Roe, J.", " and ", ", ", ". ", "On Lanterns", "In ", "in: ", "Proc. ", "vol. ", "12", "(3)", ":", "45–67", "pp. ", " 2019",
        "(2019)", "1998", "March ", "8. Mai 2015", "Eds.", "(eds.)", "hrsg. von ", "doi:10.1234/ab.c", "https://example.org/a", "arXiv:2001.01234", "ISBN 978-3-16-148410-0",
        "under review", "to appear", "PhD thesis", "Tech. Rep. TR-12", "Best Paper Award", "acceptance rate: 12%", "[J]", "2nd ed.", "\u0001", "\u0001\u0001\u0001", "\n", " ", "“", "”", "é", "Ü", "𝔸",
        "李小明", "-", "/", "ICML '25", "(with ", "Berlin: ", "412 S.", "3/2014", "x", "A", "7", "PMID: 123456", "et al.", "Accessed 3 May 2020", "№ 5", "'", "’",
        "Translated by ", "trans. ", "Ann Poe, trans.", "; ", ")", "Paris", "Berlin, Germany", "Springer", ", ", "Workshop", "in Sun Hill, ID"};

    @Test
    void findsWhatLookingEverywhereFinds() throws ReflectiveOperationException {
        List<Pattern> patterns = patterns();
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            String text = text(random);
            for (Pattern pattern : patterns) {
                assertEquals(everywhere(pattern, text), bySearch(pattern, text), () -> pattern + " in \"" + text + "\"");
            }
        }
    }

    private static List<Pattern> patterns() throws ReflectiveOperationException {
        List<Pattern> patterns = new ArrayList<>(List.of(Pattern.compile("a*"), Pattern.compile("$"), Pattern.compile("(?!x)\\b"), Pattern.compile("(?<=-)x|7"), Pattern.compile("(?<=[)(]|\\)\\Q)\\E)\\d(?!(?<=1)2)"), Pattern.compile("[^a-z]{2}")));
        for (Class<?> type : List.of(Forms.class, Makers.class, Editors.class, Imprint.class, ContainerFinder.class, TitleReader.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    patterns.add((Pattern) field.get(null));
                }
            }
        }
        for (List<FieldForms.Row> rows : List.of(FieldForms.ROWS, FieldForms.NUMBERS, FieldForms.VOLUMES)) {
            rows.forEach(row -> patterns.add(row.pattern()));
        }
        return patterns;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static List<String> everywhere(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            found.add(matcher.start() + ":" + matcher.group());
        }
        return found;
    }

    private static List<String> bySearch(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (boolean there = Search.next(matcher, text, 0); there; there = Search.next(matcher, text, Search.behind(matcher))) {
            found.add(matcher.start() + ":" + matcher.group());
        }
        return found;
    }
}
