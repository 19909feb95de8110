package pubs.publist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.StyledText;

/**
 * An entry with what a list needs to know of it already read.
 *
 * @param entry  in the one dialect that is written, with inherited fields in place
 * @param roles  the people by field name ({@code author}, {@code editor}, {@code translator} …), the owner annotated
 * @param said   what the entry itself says of its status beyond the bare word, {@code Under review at JMLR}
 * @param awards one by one, as they are to be shown
 * @param links  in the order they are to be shown
 */
public record Publication(Entry entry, Kind kind, Map<String, Contributors> roles, PublicationDate date,
        Optional<Status> status, Optional<StyledText> said, List<StyledText> awards, List<Link> links) {

    public Contributors authors() {
        return role("author");
    }

    public Contributors role(String field) {
        return roles.getOrDefault(field, Contributors.NONE);
    }

    /** The status as a list shows it: what the entry itself says, or else the words of the language. */
    public Optional<StyledText> statusText(ListWords words) {
        return status.map(known -> said.orElseGet(() -> StyledText.of(words.status(known))));
    }

    /** Whether the owner chose it for short lists: {@code selected = {true}}. */
    public boolean isSelected() {
        return Set.of("true", "yes", "1").contains(entry.get("selected").orElse("").strip().toLowerCase(Locale.ROOT));
    }
}
