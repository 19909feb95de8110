package pubs.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pubs.model.Contributor;
import pubs.names.NameIdentity;

/** Authors who are missing, added, in another order or spelt otherwise. What <i>et al.</i> stands for is not missing. */
final class AuthorDifference implements Difference {
    private static final int MOST_SHOWN = 6;
    private static final List<String> CUTS = List.of("…", "...", ". . .", "et al", "and others", "u. a.");

    @Override
    public Optional<String> find(Pair pair) {
        List<Contributor> read = pair.item().authors().people();
        List<Contributor> known = pair.work().authors().people();
        // A list may name nobody, or nobody beside its owner, who is then understood.
        boolean named = read.stream().anyMatch(person -> pair.item().text().has(Work.family(person)));
        if (!named || known.isEmpty()) {
            return Optional.empty();
        }
        Alignment authors = Alignment.of(pair);
        List<String> news = new ArrayList<>();
        List<Integer> missing = new ArrayList<>(authors.missing());
        List<Integer> added = new ArrayList<>(authors.added());
        spellings(pair, authors).ifPresent(news::add);
        missing.removeIf(place -> isNamed(pair, known.get(place)));
        if (isCut(pair)) {
            // However a list is cut, who stands first is named.
            missing.removeIf(place -> place > 0 || pair.item().text().has(Work.family(known.get(0))));
        }
        if (pair.work().authors().others()) {
            added.clear();
        } else if (!added.isEmpty()) {
            MisreadNames misread = new MisreadNames(pair);
            added.removeIf(place -> misread.has(read.get(place)));
        }
        if (!missing.isEmpty()) {
            news.add("the list lacks " + names(missing, known));
        }
        if (!added.isEmpty()) {
            news.add("the library lacks " + names(added, read));
        }
        if (isReordered(pair, authors)) {
            news.add("another order, in the library " + known.stream().limit(MOST_SHOWN).map(person -> person.name().display())
                    .collect(Collectors.joining(", ")) + (known.size() > MOST_SHOWN ? ", …" : ""));
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", news));
    }

    private static Optional<String> spellings(Pair pair, Alignment authors) {
        List<String> spelt = new ArrayList<>();
        authors.pairs().forEach((listed, known) -> {
            Contributor one = pair.item().authors().people().get(listed);
            Contributor other = pair.work().authors().people().get(known);
            if (isSpeltOtherwise(pair, one, other, authors.slips().containsKey(listed))) {
                spelt.add("\"" + one.name().display() + "\" is \"" + other.name().display() + "\" in the library");
            }
        });
        return spelt.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", spelt));
    }

    /** @param slip whether the two are one person by a letter or two; then the right name may stand elsewhere in the text */
    private static boolean isSpeltOtherwise(Pair pair, Contributor listed, Contributor known, boolean slip) {
        if (slip) {
            return !Work.isNamed(known, pair.item().text());
        }
        return !listed.literal() && !known.literal() && !NameIdentity.of(listed.name()).isSpeltAs(NameIdentity.of(known.name()));
    }

    private static boolean isCut(Pair pair) {
        return pair.item().authors().others() || CUTS.stream().anyMatch(pair.item().raw()::contains);
    }

    /** Whether the text names somebody who was not read among the authors. Namesakes are counted. */
    private static boolean isNamed(Pair pair, Contributor person) {
        String family = Work.family(person);
        long namesakes = pair.work().families().stream().filter(family::equals).count();
        Folded title = pair.work().titles().get(0);
        long there = pair.item().text().count(family) - (pair.item().text().contains(title) ? title.count(family) : 0);
        return there >= namesakes;
    }

    private static boolean isReordered(Pair pair, Alignment authors) {
        int last = -1;
        for (Map.Entry<Integer, Integer> same : authors.pairs().entrySet()) {
            Contributor person = pair.item().authors().people().get(same.getKey());
            // An owner whom the list leaves out was put where an owner may be.
            boolean there = pair.item().text().has(Work.family(person));
            if (there && same.getValue() < last) {
                return true;
            }
            last = there ? same.getValue() : last;
        }
        return false;
    }

    private static String names(List<Integer> places, List<Contributor> people) {
        return places.stream().limit(MOST_SHOWN).map(place -> people.get(place).name().display()).collect(Collectors.joining(", "))
                + (places.size() > MOST_SHOWN ? " and " + (places.size() - MOST_SHOWN) + " more" : "");
    }
}
