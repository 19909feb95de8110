package pubs.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pubs.latex.LatexReader;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.names.Roles;

/** An entry as markers ask for it: Unicode text, names in their parts. */
final class Subject {
    private final Entry entry;
    private final Map<String, Contributors> roles;

    Subject(Entry entry) {
        this.entry = entry;
        this.roles = Roles.read(entry, finding -> { });
    }

    String type() {
        return entry.type().name();
    }

    /** The text of the first of the fields that has one; empty when none has. */
    String text(String... fields) {
        return entry.first(fields).map(LatexReader::plain).map(String::strip).orElse("");
    }

    Contributors people(String role) {
        return roles.getOrDefault(role, Contributors.NONE);
    }

    /** The first run of four digits in {@code year} or {@code date}; what the year says when it has none. */
    String year() {
        String text = text("year", "date");
        return numbers(text).stream().filter(number -> number.length() == 4).findFirst().orElse(text);
    }

    /** The numbers of the pages, as written. {@code 7,41,73--97 -> 7, 41, 73, 97}. */
    List<String> pages() {
        return numbers(text("pages"));
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                numbers.add(text.substring(start, i));
                start = -1;
            }
        }
        return numbers;
    }

    /** The keywords, which commas or semicolons part. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        for (String keyword : text("keywords").split("[,;]")) {
            if (!keyword.isBlank()) {
                keywords.add(keyword.strip());
            }
        }
        return keywords;
    }
}
