package pubs.drift;

import java.util.Optional;

/** Another year. An item that names none, or that of the library somewhere beside another, is right. */
final class YearDifference implements Difference {
    @Override
    public Optional<String> find(Pair pair) {
        String said = pair.item().entry().get("year").orElse("");
        int year = pair.work().publication().date().year();
        boolean known = said.length() == 4 && said.chars().allMatch(c -> c >= '0' && c <= '9') && year != 0;
        if (!known || said.equals(String.valueOf(year)) || isNamed(pair, year)) {
            return Optional.empty();
        }
        return Optional.of("the list has the year " + said + ", the library " + year);
    }

    private static boolean isNamed(Pair pair, int year) {
        String digits = String.valueOf(year);
        return pair.item().text().count(digits) > pair.work().titles().get(0).count(digits);
    }
}
