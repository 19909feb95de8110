package pubs.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.cv.Identifiers;
import pubs.cv.ImportedItem;
import pubs.diagnostic.SourceSpan;
import pubs.latex.LatexReader;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.names.People;
import pubs.names.Roles;

/**
 * An item of the list.
 *
 * @param entry   what was read out of it
 * @param raw     all of its text, with its line ends
 * @param text    the same: what stands there is said, whatever it was taken for
 * @param title   as it was read
 * @param authors under their right names
 * @param setOff  the name that is in bold, as it was read; empty for none
 */
record ListedItem(Entry entry, String raw, Folded text, Folded title, Contributors authors, String setOff, SourceSpan span) {

    static ListedItem of(ImportedItem item, People people) {
        Entry entry = item.entry();
        Map<String, Contributors> roles = Roles.read(entry, List.of("author"), problem -> { });
        Contributors authors = people.apply(roles.getOrDefault("author", Contributors.NONE));
        return new ListedItem(entry, item.text(), Folded.of(item.text()), Folded.of(plain(entry, "title")), authors, item.owner(),
                item.span());
    }

    /** The plain text of a field; empty when it is not there. */
    static String plain(Entry entry, String field) {
        return entry.get(field).map(LatexReader::plain).orElse("");
    }

    /** The plain text of a field of the item. */
    String says(String field) {
        return plain(entry, field);
    }

    /** The plain texts of those fields that are there. */
    List<String> says(List<String> fields) {
        List<String> texts = new ArrayList<>();
        fields.stream().map(this::says).filter(text -> !text.isBlank()).forEach(texts::add);
        return texts;
    }

    /** What identifies the work: {@code doi:…}, {@code arxiv:…}. */
    List<String> ids() {
        return Identifiers.of(entry);
    }

    Optional<String> status() {
        return entry.get("pubstate");
    }
}
