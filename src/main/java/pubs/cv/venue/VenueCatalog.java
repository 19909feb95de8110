package pubs.cv.venue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a venue by any of its names. {@code DAC '25}, {@code Proc. of the 62nd Design Automation Conference} and
 * {@code Int. Conf. on Mach. Learn. (ICML)} are found; a name that is not in the table, or that fits two venues, is not.
 * Immutable.
 */
public final class VenueCatalog {
    private static final int LONGEST = 400;
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)", Pattern.CASE_INSENSITIVE);
    /** Shorter names before a comma may be the beginning of another name: {@code Science, Technology & Human Values}. */
    private static final int WORDS_OF_A_HEAD = 3;

    private record Name(VenueWords words, KnownVenue venue) {}

    private final Set<KnownVenue> venues = new LinkedHashSet<>();
    private final Map<KnownVenue, String> inWords = new HashMap<>();
    private final Map<String, Set<KnownVenue>> byShortName = new HashMap<>();
    private final Map<String, Set<KnownVenue>> byWords = new HashMap<>();
    private final Map<String, List<Name>> byBeginning = new HashMap<>();

    private VenueCatalog() {}

    /** Read when it is first asked for. */
    private static final class BuiltIn {
        static final VenueCatalog CATALOG = read();

        private static VenueCatalog read() {
            VenueCatalog catalog = new VenueCatalog();
            VenueTable.read().forEach(row -> catalog.add(row.venue(), row.shortNames(), row.fullNames()));
            return catalog;
        }
    }

    /** The venues of the table of facts that comes with the program. */
    public static VenueCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /**
     * This catalog with the user's own venues. A short or full name that one of them has is theirs alone.
     */
    public VenueCatalog with(Collection<KnownVenue> own) {
        VenueCatalog catalog = new VenueCatalog();
        catalog.venues.addAll(venues);
        catalog.inWords.putAll(inWords);
        byShortName.forEach((key, venues) -> catalog.byShortName.put(key, new LinkedHashSet<>(venues)));
        byWords.forEach((key, venues) -> catalog.byWords.put(key, new LinkedHashSet<>(venues)));
        byBeginning.forEach((key, names) -> catalog.byBeginning.put(key, new ArrayList<>(names)));
        for (KnownVenue venue : own) {
            catalog.byShortName.remove(shortKey(venue.abbreviation()));
            catalog.byWords.remove(exactKey(venue.abbreviation()));
            catalog.byWords.remove(exactKey(venue.fullName()));
            catalog.byWords.remove(VenueWords.of(venue.fullName()).key());
            catalog.byWords.remove(VenueWords.of(venue.abbreviation()).key());
        }
        own.forEach(venue -> catalog.add(venue, List.of(venue.abbreviation()), List.of(venue.fullName())));
        return catalog;
    }

    private void add(KnownVenue venue, List<String> shortNames, List<String> fullNames) {
        venues.add(venue);
        shortNames.stream().filter(name -> name.indexOf('.') > 0).findFirst().ifPresent(name -> inWords.put(venue, name));
        for (String name : shortNames) {
            addExact(name, venue);
            byShortName.computeIfAbsent(shortKey(name), key -> new LinkedHashSet<>()).add(venue);
            addWords(VenueWords.of(name), venue, false);
        }
        for (String name : fullNames) {
            addExact(name, venue);
            addWords(VenueWords.of(name), venue, true);
        }
    }

    private void addExact(String name, KnownVenue venue) {
        byWords.computeIfAbsent(exactKey(name), key -> new LinkedHashSet<>()).add(venue);
    }

    /** All words of a name, for names that differ only in words that are left out otherwise. */
    private static String exactKey(String name) {
        return "= " + String.join(" ", VenueWords.tokens(name));
    }

    private void addWords(VenueWords words, KnownVenue venue, boolean full) {
        if (words.words().size() > 1 || full) {
            byWords.computeIfAbsent(words.key(), key -> new LinkedHashSet<>()).add(venue);
        }
        if (full && words.words().size() > 1) {
            byBeginning.computeIfAbsent(beginning(words), key -> new ArrayList<>()).add(new Name(words, venue));
        }
    }

    private static String beginning(VenueWords words) {
        return words.words().size() + words.words().get(0).substring(0, 1);
    }

    /** The name of a journal in shortened words, {@code Phys. Rev. Lett.}; empty when the journal has none, or is not known. */
    public Optional<String> abbreviated(String journal) {
        return find(journal).filter(venue -> venue.kind() == VenueKind.JOURNAL).map(inWords::get);
    }

    /** The full name of a journal; empty when it is not known. */
    public Optional<String> full(String journal) {
        return find(journal).filter(venue -> venue.kind() == VenueKind.JOURNAL).map(KnownVenue::fullName);
    }

    /** All venues, in the order of the table, then the user's. */
    public List<KnownVenue> all() {
        return List.copyOf(venues);
    }

    /**
     * The venue that a text names.
     *
     * @param text one name, with what people write around it: {@code In Proc. of the}, the number of the meeting, a year,
     *             the short name in parentheses, place and date after a comma
     * @return empty when no venue, or more than one, has the name
     */
    public Optional<KnownVenue> find(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<KnownVenue> whole = whole(name);
        if (whole.isPresent()) {
            return whole;
        }
        int open = name.indexOf('(');
        int close = open < 0 ? -1 : name.indexOf(')', open);
        if (open > 0 && close > open) {
            return find(name.substring(0, open) + " " + name.substring(close + 1));
        }
        for (int cut = lastCut(name, name.length()); cut > 0; cut = lastCut(name, cut)) {
            String head = name.substring(0, cut);
            Optional<KnownVenue> found = whole(head);
            boolean tells = VenueWords.of(head).words().size() >= WORDS_OF_A_HEAD || VenueWords.of(head).year();
            if (found.isPresent() && tells && !isWorkshopOf(name.substring(cut), found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isWorkshopOf(String rest, KnownVenue venue) {
        return venue.kind() != VenueKind.WORKSHOP && rest.toLowerCase(Locale.ROOT).contains("workshop");
    }

    /** The last comma, colon or dash between blanks before a place. */
    private static int lastCut(String name, int before) {
        for (int i = before - 1; i > 0; i--) {
            char c = name.charAt(i);
            if (c == ',' || c == ':' || c == ';' || (c == '-' || c == '–' || c == '—') && name.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private Optional<KnownVenue> whole(String name) {
        VenueWords words = VenueWords.of(name);
        Optional<KnownVenue> found = words.words().size() < 2 ? Optional.empty()
                : only(byWords.get(exactKey(name)), words);
        if (found.isEmpty()) {
            found = only(byWords.get(words.key()), words);
        }
        if (found.isEmpty()) {
            found = byShortName(name, words);
        }
        if (found.isEmpty()) {
            found = only(byWords.get(words.withoutRoman().key()), words);
        }
        return found.isPresent() || words.words().isEmpty() ? found : abbreviated(words);
    }

    private static Optional<KnownVenue> only(Set<KnownVenue> venues, VenueWords words) {
        if (venues == null) {
            return Optional.empty();
        }
        List<KnownVenue> fitting = venues.stream()
                .filter(venue -> words.agrees(VenueWords.of(venue.fullName()))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<KnownVenue> abbreviated(VenueWords words) {
        Set<KnownVenue> fitting = new LinkedHashSet<>();
        for (Name name : byBeginning.getOrDefault(beginning(words), List.of())) {
            if (words.abbreviate(name.words()) && words.agrees(name.words())) {
                fitting.add(name.venue());
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    /** A short name, perhaps with a year, the number of the meeting, a society or <i>Proc.</i> before it. */
    private Optional<KnownVenue> byShortName(String name, VenueWords words) {
        List<String> parts = new ArrayList<>(List.of(name.split("[\\s/]+")));
        boolean[] year = {false};
        parts.removeIf(part -> ORDINAL.matcher(part).matches());
        parts.removeIf(part -> {
            boolean isYear = isYear(part);
            year[0] |= isYear;
            return isYear;
        });
        while (!parts.isEmpty() && Set.of("in", "in:", "proc", "proc.", "proceedings", "of", "the")
                .contains(parts.get(0).toLowerCase(Locale.ROOT))) {
            parts.remove(0);
        }
        Set<String> sponsors = new LinkedHashSet<>();
        for (; parts.size() <= 3 && !parts.isEmpty(); parts.remove(0)) {
            Optional<KnownVenue> found = shortName(String.join(" ", parts), year[0], sponsors);
            String first = parts.get(0).toLowerCase(Locale.ROOT);
            if (found.isPresent() || !VenueWords.SPONSORS.contains(first)) {
                return found;
            }
            sponsors.add(first);
        }
        return Optional.empty();
    }

    private Optional<KnownVenue> shortName(String name, boolean year, Set<String> sponsors) {
        String key = shortKey(name);
        Set<KnownVenue> venues = byShortName.get(key);
        boolean dated = year;
        if (venues == null) {
            int letters = withoutYear(key);
            venues = letters < key.length() ? byShortName.get(key.substring(0, letters)) : null;
            dated |= venues != null;
        }
        if (venues == null) {
            return Optional.empty();
        }
        long capitals = name.chars().filter(Character::isUpperCase).count();
        boolean certain = dated;
        List<KnownVenue> fitting = venues.stream().filter(venue -> (certain || capitals > 1
                || !venue.abbreviation().equals(venue.abbreviation().toUpperCase(Locale.ROOT))
                || venue.abbreviation().equals(name))
                && new VenueWords(List.of(), sponsors, false).agrees(sponsorsOf(venue))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static VenueWords sponsorsOf(KnownVenue venue) {
        List<String> tokens = VenueWords.tokens(venue.fullName());
        tokens.retainAll(VenueWords.SPONSORS);
        return new VenueWords(List.of(), Set.copyOf(tokens), false);
    }

    /** {@code 2025}, {@code '25}, {@code (2025)}, {@code '25,}. */
    private static boolean isYear(String part) {
        String digits = part.replaceAll("[^0-9]", "");
        boolean others = part.chars().anyMatch(Character::isLetter);
        return !others && (digits.length() == 4 || digits.length() == 2);
    }

    /** Where the letters of a short name end that has a year written to it: {@code icml2025}, {@code icml25}. */
    private static int withoutYear(String key) {
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
            end--;
        }
        int digits = key.length() - end;
        return digits == 2 || digits == 4 ? end : key.length();
    }

    /** Letters, digits and {@code & * +} of a short name in small: {@code S&P -> s&p}, {@code ASP-DAC -> aspdac}. */
    private static String shortKey(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '*' || c == '+') {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
