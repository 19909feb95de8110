package pubs.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The ids of one page: each is valid in an address as it stands, and no two are the same. */
public final class HtmlIds {
    private final Set<String> taken = new HashSet<>();

    /** An id like the one wanted: {@code Duan:2024+ -> duan:2024-}, and {@code duan:2024--2} when that is taken. */
    public String of(String wanted) {
        StringBuilder id = new StringBuilder();
        for (char c : wanted.toLowerCase(Locale.ROOT).toCharArray()) {
            id.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.' ? c : '-');
        }
        String base = id.length() == 0 ? "entry" : id.toString();
        String unique = base;
        for (int i = 2; !taken.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }
}
