package pubs.convert;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.csl.CslDate;
import pubs.csl.CslItem;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceSpan;
import pubs.model.Contributors;

/** Citation keys for items that come without one, or with one that BibTeX cannot read. No two are alike. */
final class ItemKeys {
    private final Set<String> taken = new HashSet<>();
    private final Consumer<Diagnostic> report;

    ItemKeys(Consumer<Diagnostic> report) {
        this.report = report;
    }

    /** {@code http://x.org/items/A B -> http://x.org/items/A-B}; without an id {@code doe2024}, {@code doe2024a}. */
    String of(CslItem item, Optional<SourceSpan> span) {
        String base = item.id().isBlank() ? made(item) : legal(item.id().strip());
        String key = base;
        for (int i = 0; !taken.add(key.toLowerCase(Locale.ROOT)); i++) {
            key = base + (i < 26 ? String.valueOf((char) ('a' + i)) : "-" + i);
        }
        if (!item.id().isBlank() && !key.equals(item.id())) {
            report.accept(new Diagnostic(Severity.WARNING, "changed-key", (key.equals(base) ? "BibTeX cannot read the key \""
                    : "there is a key \"") + item.id() + "\"" + (key.equals(base) ? "" : " already") + "; it becomes \"" + key + "\"", span));
        }
        return key;
    }

    private static String made(CslItem item) {
        Contributors people = item.names().getOrDefault("author", item.names().getOrDefault("editor", Contributors.NONE));
        String name = people.isEmpty() ? "anon" : people.people().get(0).name().family();
        String year = Optional.ofNullable(item.dates().get("issued")).flatMap(CslDate::start)
                .map(start -> String.valueOf(start.year())).orElse("");
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return (key.length() == 0 ? "anon" : key) + year;
    }

    private static String legal(String id) {
        StringBuilder key = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            key.append(c <= ' ' || c == 0x7F || c == 0xA0 || ",{}\"'#%~\\=()".indexOf(c) >= 0 ? '-' : c);
        }
        return key.toString();
    }
}
