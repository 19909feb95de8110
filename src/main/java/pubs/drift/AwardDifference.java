package pubs.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An award that is named in one place only. */
final class AwardDifference implements Difference {
    @Override
    public Optional<String> find(Pair pair) {
        List<String> known = pair.work().publication().awards().stream().map(award -> award.plain().strip()).toList();
        List<String> said = new ArrayList<>();
        for (String award : pair.item().says("award").split(";")) {
            if (!award.isBlank()) {
                said.add(award.strip());
            }
        }
        List<String> missing = known.stream().filter(award -> !pair.item().text().contains(Folded.of(award))
                && said.stream().noneMatch(other -> isSame(award, other))).toList();
        List<Folded> elsewhere = pair.work().allTexts();
        List<String> added = said.stream().filter(award -> known.stream().noneMatch(other -> isSame(award, other))
                && elsewhere.stream().noneMatch(text -> text.contains(Folded.of(award)))).toList();
        List<String> news = new ArrayList<>();
        if (!missing.isEmpty()) {
            news.add("the list does not name \"" + String.join("\" and \"", missing) + "\"");
        }
        if (!added.isEmpty()) {
            news.add("the library does not have \"" + String.join("\" and \"", added) + "\"");
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", news));
    }

    private static boolean isSame(String one, String other) {
        Folded first = Folded.of(one);
        Folded second = Folded.of(other);
        return first.contains(second) || second.contains(first);
    }
}
