package pubs.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/**
 * Who is who: the owner of the list and the right spellings of people, from the settings.
 *
 * <p>The owner {@code Jiangfei Duan} is also {@code Duan, J.}, {@code J.-F. Duan}, {@code Jiang-Fei Duan}, {@code Duan
 * Jiangfei}, and not {@code Jane Duan}; {@code García López, María} is also {@code M. García López}. When several people of one paper could be the owner, it is the one whose name fits
 * best, and of those that fit alike the first.
 */
public final class People {
    public static final People NOBODY = of("", List.of(), Map.of());

    private final List<NameKey> owner = new ArrayList<>();
    private final Map<String, PersonName> canonical = new LinkedHashMap<>();
    private final Map<String, List<String>> spellings;

    private People(Map<String, List<String>> spellings) {
        this.spellings = spellings;
    }

    /**
     * @param owner     the owner's name as a person writes it, or empty for none
     * @param spellings other spellings of it
     * @param people    right name to other spellings of the same person
     */
    public static People of(String owner, List<String> spellings, Map<String, List<String>> people) {
        People known = new People(people);
        people.forEach((name, variants) -> variants.forEach(variant ->
                known.canonical.put(exact(parse(variant)), parse(name))));
        List<String> names = new ArrayList<>();
        if (!owner.isBlank()) {
            names.add(owner);
            names.addAll(spellings);
            people.getOrDefault(owner, List.of()).forEach(names::add);
            names.addAll(names.stream().map(People::transcribed).filter(name -> !names.contains(name)).toList());
        }
        names.forEach(name -> known.owner.add(NameKey.of(withoutGeneration(parse(name)))));
        return known;
    }

    /** {@code Müller -> Mueller}, as catalogues without umlauts have it, whether its mark is a part of the letter or stands behind. */
    static String transcribed(String name) {
        // Unicode's tables take time to load, and most names do not need them.
        return NameKey.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae").replace("Ö", "Oe")
                .replace("Ü", "Ue").replace("ø", "oe").replace("Ø", "Oe").replace("å", "aa").replace("Å", "Aa");
    }

    /** A name as the settings write it: in BibTeX's ways, without LaTeX. */
    public static PersonName parse(String name) {
        return NameSplitter.parse(name);
    }

    public boolean isOwner(PersonName name) {
        return fit(name) > 0;
    }

    /** The right spelling of a name; the name itself when the settings do not know it. */
    public PersonName canonical(PersonName name) {
        return Optional.ofNullable(canonical.get(exact(name))).orElse(name);
    }

    /** Right names with other spellings, as the settings have them. */
    public Map<String, List<String>> spellings() {
        return spellings;
    }

    /** The people with their right names, the owner annotated. */
    public Contributors apply(Contributors contributors) {
        List<Contributor> people = new ArrayList<>();
        int best = 0;
        int bestFit = 0;
        for (Contributor person : contributors.people()) {
            PersonName name = person.literal() ? person.name() : canonical(person.name());
            int fit = person.literal() ? fitInBraces(name.family()) : fit(name);
            if (name != person.name()) {
                fit = Math.max(fit, fit(person.name()));
            }
            if (fit > bestFit) {
                bestFit = fit;
                best = people.size();
            }
            people.add(new Contributor(name, person.literal(), person.annotations()));
        }
        if (bestFit > 0) {
            people.set(best, people.get(best).with(Annotation.OWNER));
        }
        return new Contributors(people, contributors.others());
    }

    /** The owner's full name may stand in braces, as that of an institution does; nothing less is taken for it there. */
    private int fitInBraces(String name) {
        int fit = fit(parse(name));
        return fit == 3 ? fit : 0;
    }

    /**
     * How well a name is the owner's: 3 to the letter, 2 with a name missing or an initial, 1 with the order turned. Either
     * may be the one that is written without umlauts.
     */
    private int fit(PersonName written) {
        if (owner.isEmpty()) {
            return 0;
        }
        int fit = fitAsWritten(written);
        String family = transcribed(written.family());
        String given = transcribed(written.given());
        boolean same = family.equals(written.family()) && given.equals(written.given());
        return same ? fit : Math.max(fit, fitAsWritten(new PersonName(given, written.prefix(), family, written.suffix())));
    }

    private int fitAsWritten(PersonName written) {
        PersonName name = withoutGeneration(written);
        NameKey key = NameKey.of(name);
        int fit = 0;
        for (NameKey known : owner) {
            fit = Math.max(fit, known.isExact(key) ? 3 : key.matches(known) || key.matchesParted(name, known) ? 2
                    : isTurned(name, key, known) || key.isJoined(known) ? 1 : 0);
        }
        return fit;
    }

    /** Most names have not as many letters as the owner's, and need not be read the other way round. */
    private static boolean isTurned(PersonName name, NameKey key, NameKey known) {
        return key.length() == known.length() && turned(name).isExact(known);
    }

    /** BibTeX wants a comma before {@code Jr.}; without it is taken for the family name, or for a part of it. */
    private static PersonName withoutGeneration(PersonName name) {
        int blank = name.family().lastIndexOf(' ');
        if (!isGeneration(name.family().substring(blank + 1))) {
            return name;
        }
        if (blank > 0) {
            return new PersonName(name.given(), name.prefix(), name.family().substring(0, blank).strip(), name.suffix());
        }
        int cut = name.given().lastIndexOf(' ');
        return cut < 0 ? name : new PersonName(name.given().substring(0, cut).strip(), name.prefix(),
                name.given().substring(cut + 1), name.suffix());
    }

    /** Whether a word tells the younger of a family from the older. */
    static boolean isGeneration(String word) {
        return switch (word) {
            case "Jr", "Jr.", "jr.", "Sr", "Sr.", "sr.", "II", "III", "IV" -> true;
            default -> false;
        };
    }

    /** {@code Duan Jiangfei} read as a family name and a given one. */
    private static NameKey turned(PersonName name) {
        return NameKey.of(new PersonName((name.prefix() + " " + name.family()).strip(), "", name.given(), name.suffix()));
    }

    private static String exact(PersonName name) {
        return name.display();
    }
}
