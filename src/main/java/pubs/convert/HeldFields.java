package pubs.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.csl.CslItem;
import pubs.csl.ItemMapper;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.StyledText;
import pubs.names.NameSplitter;
import pubs.names.Roles;

/** Which fields of an entry its item does not say. */
final class HeldFields {
    /** What is in the item in other words, or says how to read the entry. */
    private static final Set<String> CONSUMED = Set.of("crossref", "xdata", "type", "entrysubtype", "options", "editortype",
            "editoratype", "editorbtype", "editorctype", "edition", "pubstate", "eprinttype", "archiveprefix", "langidopts");
    private static final Set<String> DATES = Set.of("year", "month", "day", "date", "endyear", "endmonth");
    private static final Set<String> LANGUAGES = Set.of("language", "langid", "hyphenation");

    private HeldFields() {}

    /** The fields whose text is nowhere in the item. */
    static List<Field> missing(Entry entry, CslItem item) {
        List<String> texts = new ArrayList<>();
        for (StyledText text : item.text().values()) {
            texts.add(text.plain());
        }
        List<Field> missing = new ArrayList<>(0);
        for (Field field : entry.fields()) {
            if (!field.value().isBlank() && !isHeld(field, entry, item, texts)) {
                missing.add(field);
            }
        }
        return missing;
    }

    private static boolean isHeld(Field field, Entry entry, CslItem item, List<String> texts) {
        String name = field.name();
        if (CONSUMED.contains(name)) {
            return true;
        }
        if (DATES.contains(name)) {
            return item.dates().containsKey("issued");
        }
        if (name.endsWith("date") && !item.dates().isEmpty()) {
            return item.dates().size() > (item.dates().containsKey("issued") ? 1 : 0);
        }
        if (LANGUAGES.contains(name)) {
            return !item.language().isEmpty();
        }
        if (Roles.FIELDS.contains(name) || ItemMapper.NAME_FIELDS.contains(name)) {
            return ItemMapper.NAME_FIELDS.contains(name) || name.startsWith("editor")
                    || name.equals("holder") && item.type().equals("patent");
        }
        if (name.equals("pages")) {
            return item.text().containsKey("page");
        }
        String value = value(field);
        return value.isEmpty() || holds(texts, value) || isListHeld(field.value(), texts)
                || name.equals("doi") && item.text().containsKey("DOI") || name.equals("url") && isAddressOfDoi(value, item);
    }

    /** A list of publishers or places is one with semicolons in the item. */
    private static boolean isListHeld(String list, List<String> texts) {
        return list.contains(" and ") && NameSplitter.split(list).stream()
                .allMatch(part -> holds(texts, LatexReader.plain(part).strip()));
    }

    private static boolean holds(List<String> texts, String value) {
        for (String text : texts) {
            if (contains(text, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressOfDoi(String url, CslItem item) {
        StyledText doi = item.text().getOrDefault("DOI", StyledText.EMPTY);
        return !doi.isEmpty() && url.toLowerCase(Locale.ROOT).endsWith(doi.plain().toLowerCase(Locale.ROOT));
    }

    private static String value(Field field) {
        String plain = LatexReader.plain(field.value()).strip();
        boolean arxiv = field.name().equals("eprint") && plain.regionMatches(true, 0, "arxiv:", 0, 6);
        return arxiv ? plain.substring(6).strip() : plain;
    }

    /** Whether the text has the value as whole words. */
    private static boolean contains(String text, String value) {
        if (value.isEmpty()) {
            return true;
        }
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            int end = at + value.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(value.charAt(0));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(value.charAt(value.length() - 1));
            // 2 of a series is said as "2nd series".
            if (begins && (ends || value.chars().allMatch(Character::isDigit) && Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
