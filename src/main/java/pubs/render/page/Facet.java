package pubs.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One way to filter the page: the values there are, and which works have which. A value of all works would not filter and
 * is none.
 */
final class Facet {
    /**
     * A value.
     *
     * @param name   what it is called in addresses
     * @param label  as it is shown
     * @param order  what it is sorted by
     * @param number from 1, in the order in which values are shown
     */
    record Value(String name, String label, String order, int count, int number) {}

    private final String name;
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Value> byName = new HashMap<>();

    private Facet(String name) {
        this.name = name;
    }

    /** A value of one work, before it is known how many have it. */
    record Named(String name, String label, String order) {
        static Named of(String label) {
            return new Named(label, label, Folding.of(label));
        }
    }

    /** @param works for each work the values it has, each once */
    static Facet of(String name, List<List<Named>> works, boolean descending) {
        Map<String, Long> counts = works.stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(Named::name, Collectors.counting()));
        Map<String, Named> all = new HashMap<>();
        works.forEach(values -> values.forEach(value -> all.putIfAbsent(value.name(), value)));
        Comparator<Named> order = Comparator.comparing(Named::order).thenComparing(Named::name);
        Facet facet = new Facet(name);
        all.values().stream().filter(value -> counts.get(value.name()) < works.size())
                .sorted(descending ? order.reversed() : order).forEach(value -> facet.add(value, counts.get(value.name())));
        return facet;
    }

    private void add(Named value, long count) {
        Value added = new Value(value.name(), value.label(), value.order(), (int) count, values.size() + 1);
        values.add(added);
        byName.put(value.name(), added);
    }

    String name() {
        return name;
    }

    List<Value> values() {
        return values;
    }

    /** The numbers of some values between blanks, {@code 3 17}; empty for none. */
    String numbers(List<Named> of) {
        return of.stream().filter(value -> byName.containsKey(value.name()))
                .map(value -> Integer.toString(byName.get(value.name()).number())).collect(Collectors.joining(" "));
    }
}
