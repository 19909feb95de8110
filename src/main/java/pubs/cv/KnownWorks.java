package pubs.cv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.names.NameSplitter;

/** The works of a library, to be found again under another spelling: by DOI, by arXiv number, by title and first author. */
public final class KnownWorks {
    private final Map<String, Entry> byId = new HashMap<>();

    public KnownWorks(List<Entry> entries) {
        entries.forEach(this::add);
    }

    /** Takes another work. */
    public void add(Entry entry) {
        ids(entry).forEach(id -> byId.putIfAbsent(id, entry));
    }

    /** The entry of the same work. */
    public Optional<Entry> find(Entry entry) {
        for (String id : ids(entry)) {
            Entry known = byId.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static List<String> ids(Entry entry) {
        List<String> ids = new ArrayList<>();
        entry.get("doi").ifPresent(doi -> ids.add("doi:" + doi.toLowerCase(Locale.ROOT).replaceAll("^https?://(?:dx\\.)?doi\\.org/", "")));
        if (entry.get("eprinttype").orElse(entry.get("archiveprefix").orElse("")).equalsIgnoreCase("arxiv")) {
            entry.get("eprint").ifPresent(eprint -> ids.add("arxiv:" + eprint.replaceAll("v\\d+$", "")));
        }
        String title = letters(entry.first("title").orElse(""));
        List<String> authors = entry.get("author").map(NameSplitter::split).orElse(List.of());
        if (title.length() > 8 && !authors.isEmpty()) {
            ids.add("title:" + title + "/" + letters(NameSplitter.parse(authors.get(0)).family()));
        }
        return ids;
    }

    private static String letters(String latex) {
        String plain = Normalizer.normalize(LatexReader.plain(latex), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
