package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.names.NameSplitter;
import pubs.names.People;

/** Names of items in the spelling that the settings say is right. */
public final class SpelledNames {
    private SpelledNames() {}

    /** The items with the people that the settings know under their right names; all others as they stand. */
    public static List<ImportedItem> of(List<ImportedItem> items, People people) {
        List<ImportedItem> spelled = new ArrayList<>();
        for (ImportedItem item : items) {
            Entry entry = item.entry();
            for (String field : new String[] {"author", "editor"}) {
                if (entry.has(field)) {
                    entry = entry.with(field, names(entry.get(field).orElse(""), people));
                }
            }
            spelled.add(new ImportedItem(entry, item.text(), item.confidence(), item.doubts(), item.owner(), item.span()));
        }
        return spelled;
    }

    private static String names(String list, People people) {
        List<String> names = new ArrayList<>();
        for (String name : NameSplitter.split(list)) {
            PersonName read = NameSplitter.parse(name);
            PersonName right = people.canonical(read);
            names.add(right.equals(read) ? name.strip() : right.display());
        }
        return String.join(" and ", names);
    }
}
