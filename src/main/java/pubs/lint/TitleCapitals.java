package pubs.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import pubs.model.Entry;
import pubs.model.Field;

/** Capitals in titles that styles with titles in small letters would take away. */
final class TitleCapitals implements EntryRule {
    @Override
    public void check(Entry entry, Report report) {
        entry.field("title").ifPresent(field -> check(entry, field, report));
    }

    private static void check(Entry entry, Field field, Report report) {
        String title = field.value();
        if (title.equals(title.toUpperCase(java.util.Locale.ROOT))) {
            return;
        }
        Set<String> words = new LinkedHashSet<>();
        int first = -1;
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '\\' || c == '$') {
                return;
            }
            boolean begins = Character.isLetter(c) && (i == 0 || !Character.isLetterOrDigit(title.charAt(i - 1)));
            if (begins && depth == 0) {
                int end = i;
                while (end < title.length() && (Character.isLetterOrDigit(title.charAt(end)))) {
                    end++;
                }
                String word = title.substring(i, end);
                if (word.substring(1).chars().anyMatch(Character::isUpperCase)) {
                    first = first < 0 ? i : first;
                    words.add(word);
                }
            }
        }
        if (!words.isEmpty()) {
            String example = words.iterator().next();
            report.part(Rule.UNPROTECTED_CAPITAL, entry, field, first, first + example.length(), "styles with small letters would change "
                    + String.join(", ", words) + "; protect with braces: {" + example + "}");
        }
    }
}
