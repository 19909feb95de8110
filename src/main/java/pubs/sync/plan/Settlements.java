package pubs.sync.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pubs.sync.merge.Merge.Settlement;
import pubs.sync.merge.Values;

/** What the user has said of conflicts: of all, of those of an entry, of a field of it. */
public final class Settlements {
    private final Settlement all;
    private final Map<String, Settlement> some = new TreeMap<>();

    /**
     * @param all  settles what is not named
     * @param keep entries ({@code key}) or fields ({@code key:field}) in which the paper's value stays
     * @param take those in which the library's comes in
     */
    public Settlements(Settlement all, List<String> keep, List<String> take) {
        this.all = all;
        keep.forEach(name -> some.put(name.toLowerCase(Locale.ROOT), Settlement.OURS));
        take.forEach(name -> some.put(name.toLowerCase(Locale.ROOT), Settlement.THEIRS));
    }

    /** Nothing is settled. */
    public static Settlements none() {
        return new Settlements(Settlement.NONE, List.of(), List.of());
    }

    Settlement of(String key, String field) {
        String entry = key.toLowerCase(Locale.ROOT);
        String name = field.equals(Values.TYPE) ? "type" : field;
        return Optional.ofNullable(some.get(entry + ":" + name)).or(() -> Optional.ofNullable(some.get(entry))).orElse(all);
    }
}
