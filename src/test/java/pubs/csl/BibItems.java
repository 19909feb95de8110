package pubs.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.latex.LatexReader;
import pubs.model.CitationKey;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.PersonName;

/** The CSL items of a well-formed BibTeX text, read in the plainest way: what is tested here is the mapping alone. */
final class BibItems {
    private static final Set<String> NAMES = Set.of("author", "editor", "editora", "editorb", "editorc", "translator",
            "bookauthor", "commentator", "annotator", "holder", "director");

    private final String text;
    private int at;
    private final Map<String, String> strings = new HashMap<>();
    private final Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private BibItems(String text) {
        this.text = text;
        for (String month : "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")) {
            strings.put(month, month);
        }
    }

    static List<CslItem> read(String bib) {
        BibItems items = new BibItems(bib);
        items.blocks();
        List<CslItem> mapped = new ArrayList<>();
        items.entries.forEach((key, fields) -> mapped.add(items.item(key, fields)));
        return mapped;
    }

    private CslItem item(String key, Map<String, String> own) {
        Map<String, String> fields = new LinkedHashMap<>(own);
        Map<String, String> parent = entries.getOrDefault(own.getOrDefault("crossref", ""), Map.of());
        String type = types.get(key);
        boolean fromMulti = types.getOrDefault(own.getOrDefault("crossref", ""), "").startsWith("mv");
        String level = type.startsWith("in") ? fromMulti ? "main" : "book" : "";
        parent.forEach((name, value) -> {
            if (name.equals("author") && type.equals("inbook")) {
                fields.putIfAbsent("bookauthor", value);
            }
            if (!Set.of("annotation", "shorttitle", "indextitle", "sorttitle", "booktitle", "booksubtitle").contains(name)) {
                boolean title = name.equals("title") || name.equals("subtitle");
                fields.putIfAbsent(title ? level + name : name, value);
            }
        });
        List<Field> list = new ArrayList<>();
        Map<String, Contributors> roles = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (NAMES.contains(name)) {
                roles.put(name, people(value));
            } else {
                list.add(new Field(name, value));
            }
        });
        return ItemMapper.map(new Entry(new CitationKey(key), new EntryType(type), list, Optional.empty()), roles);
    }

    private void blocks() {
        while ((at = text.indexOf('@', at)) >= 0) {
            int open = text.indexOf('{', at);
            String type = text.substring(at + 1, open).strip().toLowerCase(Locale.ROOT);
            at = open + 1;
            if (type.equals("comment")) {
                at = open;
                braced();
            } else if (type.equals("string")) {
                String name = until('=').strip().toLowerCase(Locale.ROOT);
                strings.put(name, value());
            } else {
                String key = until(',').strip();
                types.put(key, type);
                Map<String, String> fields = new LinkedHashMap<>();
                entries.put(key, fields);
                fields(fields);
            }
        }
    }

    private void fields(Map<String, String> fields) {
        while (true) {
            while (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',') {
                at++;
            }
            if (text.charAt(at) == '}') {
                return;
            }
            String name = until('=').strip().toLowerCase(Locale.ROOT);
            fields.put(name, value().replaceAll("\\s+", " "));
        }
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        while (true) {
            while (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#') {
                at++;
            }
            char c = text.charAt(at);
            if (c == ',' || c == '}') {
                return value.toString();
            } else if (c == '{') {
                value.append(braced());
            } else if (c == '"') {
                int depth = 0;
                int start = ++at;
                while (text.charAt(at) != '"' || depth > 0) {
                    depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
                    at++;
                }
                value.append(text, start, at++);
            } else {
                int start = at;
                while (",}#".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                String word = text.substring(start, at);
                value.append(strings.getOrDefault(word.toLowerCase(Locale.ROOT), word));
            }
        }
    }

    private String braced() {
        int start = at + 1;
        int depth = 0;
        do {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return text.substring(start, at - 1);
    }

    private String until(char end) {
        int start = at;
        at = text.indexOf(end, at) + 1;
        return text.substring(start, at - 1);
    }

    private static Contributors people(String value) {
        List<Contributor> people = new ArrayList<>();
        boolean others = false;
        for (String item : EntryText.items(value)) {
            if (item.equals("others")) {
                others = true;
            } else if (item.startsWith("{") && item.endsWith("}")) {
                people.add(new Contributor(name("", "", item, ""), true, Set.of()));
            } else {
                String[] parts = item.split(", *");
                String given = parts.length > 1 ? parts[parts.length - 1] : item.substring(0, Math.max(0, item.lastIndexOf(' ')));
                String family = parts.length > 1 ? parts[0] : item.substring(item.lastIndexOf(' ') + 1);
                int lower = 0;
                for (int i = 0; Character.isLowerCase(family.charAt(i)); i = lower) {
                    lower = family.indexOf(' ', i) + 1;
                    if (lower == 0) {
                        break;
                    }
                }
                people.add(new Contributor(name(given, family.substring(0, lower), family.substring(lower),
                        parts.length > 2 ? parts[1] : ""), false, Set.of()));
            }
        }
        return new Contributors(people, others);
    }

    private static PersonName name(String given, String prefix, String family, String suffix) {
        return new PersonName(LatexReader.plain(given.strip()), LatexReader.plain(prefix.strip()),
                LatexReader.plain(family), LatexReader.plain(suffix));
    }
}
