package pubs.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Lists of names as people write them. What {@code and} does not part as it should is parted as a person would read it, and
 * reported; nobody is lost.
 */
public final class NameLists {
    /** The names of a list as they stand, and whether it ends in {@code and others}. */
    public record Names(List<String> names, boolean others) {}

    private NameLists() {}

    /** @param fault gets a rule and a message for each thing wrong */
    public static Names read(String list, BiConsumer<String, String> fault) {
        List<String> names = new ArrayList<>();
        boolean others = false;
        List<String> parts = NameSplitter.split(list);
        if (!list.isBlank() && parts.contains("")) {
            fault.accept("empty-name", "a name is missing beside an \"and\" of \"" + list + "\"");
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.isEmpty()) {
                continue;
            }
            String named = withoutEtAl(part);
            if (!named.equals(part)) {
                fault.accept("name-separator", "\"et al.\" is no part of a name; write \"and others\" at the end of the list");
                others = true;
            }
            if (isOthers(part) && parts.size() > 1) {
                others = true;
                if (i < parts.size() - 1) {
                    fault.accept("name-separator", "\"" + part + "\" stands for who is not named, at the end of a list of names");
                }
            } else if (isNothing(named)) {
                fault.accept("empty-name", "there is no name in \"" + part + "\"");
            } else {
                names.addAll(people(named, parts.size() == 1, fault));
            }
        }
        return new Names(names, others);
    }

    /** {@code Jane Doe et al. -> Jane Doe} */
    private static String withoutEtAl(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        int at = Math.max(plain.lastIndexOf(" et al"), plain.lastIndexOf(" et~al"));
        String rest = at > 0 ? plain.substring(at + " et al".length()) : "none";
        String named = at > 0 ? name.substring(0, at).strip() : name;
        return !rest.isEmpty() && !rest.equals(".") ? name : named.endsWith(",") ? named.substring(0, named.length() - 1) : named;
    }

    private static boolean isNothing(String name) {
        return name.chars().allMatch(c -> ",;{}~. ".indexOf(c) >= 0);
    }

    private static boolean isOthers(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.equals("others") || plain.equals("{others}") || plain.equals("et al.") || plain.equals("et al")
                || plain.equals("…") || plain.equals("...") || plain.equals("\\ldots");
    }

    /** One name, or the several that stand where one should. */
    private static List<String> people(String name, boolean alone, BiConsumer<String, String> fault) {
        if (NameSplitter.isKeyed(name)) {
            return List.of(name);
        }
        List<String> semicolons = cut(name, ";");
        if (semicolons.size() > 1) {
            fault.accept("name-separator", "names are parted by \"and\", not by \";\", in \"" + name + "\"");
            return semicolons;
        }
        List<String> ampersands = cut(name, " & ", " \\& ");
        if (ampersands.size() > 1) {
            fault.accept("name-separator", "names are parted by \"and\", not by \"&\", in \"" + name + "\"");
            List<String> people = new ArrayList<>();
            ampersands.forEach(part -> people.addAll(byCommas(part, fault, false)));
            return people;
        }
        return byCommas(name, fault, alone);
    }

    private static List<String> byCommas(String name, BiConsumer<String, String> fault, boolean alone) {
        List<String> pieces = new ArrayList<>();
        for (String piece : NameSplitter.commas(name)) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        if (pieces.size() < 3) {
            return List.of(name);
        }
        if (pieces.size() == 3 && People.isGeneration(pieces.get(2)) && !People.isGeneration(pieces.get(1))) {
            fault.accept("name-commas", "\"" + pieces.get(2) + "\" stands between the family name and the given name: \""
                    + pieces.get(0) + ", " + pieces.get(2) + ", " + pieces.get(1) + "\"");
            return List.of(pieces.get(0) + ", " + pieces.get(2) + ", " + pieces.get(1));
        }
        boolean whole = pieces.stream().allMatch(piece -> piece.indexOf(' ') > 0);
        if (whole || pieces.size() > 3) {
            fault.accept("name-commas", "\"" + name + "\" has more commas than a name can have; "
                    + "part several people by \"and\"");
            return whole || alone && pieces.size() % 2 == 1 ? pieces : pairs(pieces);
        }
        return List.of(name);
    }

    /** {@code Duan, J., Li, X.} is two people; words that pair with nothing stand for themselves. */
    private static List<String> pairs(List<String> pieces) {
        if (pieces.size() % 2 == 1) {
            return pieces;
        }
        List<String> people = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            people.add(pieces.get(i) + ", " + pieces.get(i + 1));
        }
        return people;
    }

    private static List<String> cut(String name, String... separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            for (String separator : separators) {
                if (depth <= 0 && name.startsWith(separator, i)) {
                    parts.add(name.substring(start, i).strip());
                    start = i + separator.length();
                    i = start - 1;
                    break;
                }
            }
        }
        parts.add(name.substring(Math.min(start, name.length())).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
