package pubs.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.names.NameSplitter;

/** The words that may stand in the brackets of a {@link KeyPattern}. */
final class KeyFields {
    /** Words of titles that say nothing of the work; they are passed over. */
    private static final Set<String> SMALL = Set.of("a", "an", "the", "about", "above", "across", "against", "along", "among",
            "and", "around", "as", "at", "before", "behind", "below", "beneath", "beside", "between", "beyond", "but", "by", "can",
            "down", "during", "except", "for", "from", "how", "in", "inside", "into", "is", "its", "like", "near", "nor", "of",
            "off", "on", "onto", "or", "over", "per", "since", "so", "than", "that", "through", "to", "toward", "towards",
            "under", "until", "up", "upon", "via", "what", "when", "where", "with", "within", "without", "yet", "der", "die",
            "das", "ein", "eine", "und", "zur", "zum", "le", "la", "les", "un", "une", "et", "de", "du", "des", "el", "los",
            "las", "y");
    private static final Set<String> KNOWN = Set.of("auth", "authors", "authorlast", "authetal", "auth.etal", "authshort",
            "year", "shortyear", "title", "fulltitle", "shorttitle", "veryshorttitle", "camel", "camelcase", "firstpage",
            "lastpage", "pageprefix", "entrytype", "date", "month", "authini", "authorini", "edtr", "editors", "authorfirstinitials");

    private KeyFields() {}

    /** @throws IllegalArgumentException for a word that is neither known nor can be the name of a field */
    static void check(String word) {
        if (word.isBlank() || !word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("[" + word + "] is no field for a citation key");
        }
    }

    /** The value of a word for an entry; empty when the entry lacks it. */
    static String value(String word, Entry entry) {
        String lower = word.toLowerCase(Locale.ROOT);
        int digits = lower.length();
        while (digits > 0 && Character.isDigit(lower.charAt(digits - 1))) {
            digits--;
        }
        int number = digits == lower.length() || lower.length() - digits > 3 ? 0 : Integer.parseInt(lower.substring(digits));
        String name = number == 0 ? lower : lower.substring(0, digits);
        List<String> families = families(entry, name.startsWith("ed") && !name.equals("edition"));
        return switch (name) {
            case "auth", "edtr" -> families.isEmpty() ? "" : limit(families.get(0), number);
            case "authors", "editors" -> authors(families, number == 0 ? families.size() : number);
            case "authorlast" -> families.isEmpty() ? "" : families.get(families.size() - 1);
            case "authetal" -> etAl(families, "EtAl");
            case "auth.etal" -> etAl(families, ".etal");
            case "authshort" -> families.size() == 1 ? families.get(0) : initials(families, 3);
            case "authini", "authorini" -> initials(families, families.size());
            case "year" -> year(entry);
            case "shortyear" -> year(entry).length() < 2 ? year(entry) : year(entry).substring(year(entry).length() - 2);
            case "title", "camel", "camelcase" -> camel(titleWords(entry, false));
            case "fulltitle" -> plain(entry, "title");
            case "shorttitle" -> camel(first(titleWords(entry, true), 3));
            case "veryshorttitle" -> camel(first(titleWords(entry, true), 1));
            case "firstpage" -> page(entry, true);
            case "lastpage" -> page(entry, false);
            case "entrytype" -> entry.type().name();
            case "keyword", "keywords" -> keyword(entry, Math.max(1, number));
            default -> KNOWN.contains(name) ? "" : plain(entry, word);
        };
    }

    private static String limit(String text, int length) {
        return length == 0 || text.length() <= length ? text : text.substring(0, length);
    }

    private static String plain(Entry entry, String field) {
        return entry.get(field).map(LatexReader::plain).orElse("");
    }

    private static List<String> families(Entry entry, boolean editors) {
        String list = entry.first(editors ? "editor" : "author", "editor", "translator").orElse("");
        List<String> families = new ArrayList<>();
        for (String name : list.isEmpty() ? List.<String>of() : NameSplitter.split(list)) {
            if (!name.isBlank() && !name.strip().equals("others")) {
                PersonName parts = NameSplitter.parse(name);
                families.add(LatexReader.plain(parts.prefix() + parts.family()).replace(" ", ""));
            }
        }
        return families;
    }

    private static String authors(List<String> families, int most) {
        String joined = String.join("", first(families, most));
        return families.size() > most ? joined + "EtAl" : joined;
    }

    private static String etAl(List<String> families, String ending) {
        return families.size() <= 2 ? String.join("", families) : families.get(0) + ending;
    }

    private static String initials(List<String> families, int most) {
        StringBuilder text = new StringBuilder();
        for (String family : first(families, most)) {
            text.append(family, 0, Math.min(1, family.length()));
        }
        return families.size() > most ? text + "+" : text.toString();
    }

    private static String year(Entry entry) {
        String date = plain(entry, entry.has("year") ? "year" : "date");
        for (int i = 0; i + 4 <= date.length(); i++) {
            if (date.substring(i, i + 4).chars().allMatch(Character::isDigit)) {
                return date.substring(i, i + 4);
            }
        }
        return date;
    }

    private static List<String> titleWords(Entry entry, boolean meaning) {
        List<String> words = new ArrayList<>();
        for (String word : plain(entry, entry.has("title") ? "title" : "booktitle").split("[\\s\\p{Pd}:;,.!?/()\"“”]+")) {
            if (!word.isEmpty() && !(meaning && SMALL.contains(word.toLowerCase(Locale.ROOT)))) {
                words.add(word);
            }
        }
        return words;
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static String camel(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return text.toString();
    }

    private static String page(Entry entry, boolean first) {
        String[] numbers = plain(entry, "pages").split("\\D+");
        List<String> found = new ArrayList<>();
        for (String number : numbers) {
            if (!number.isEmpty()) {
                found.add(number);
            }
        }
        return found.isEmpty() ? "" : found.get(first ? 0 : found.size() - 1);
    }

    private static String keyword(Entry entry, int number) {
        String[] words = plain(entry, "keywords").split("[,;]");
        return number > words.length ? "" : words[number - 1].strip();
    }
}
