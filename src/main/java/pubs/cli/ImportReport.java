package pubs.cli;

import java.util.Locale;
import pubs.cv.ImportedItem;
import pubs.model.Entry;
import pubs.model.Field;

/** What an item of a CV was taken for, for a person to check. */
final class ImportReport {
    private ImportReport() {}

    /** A paragraph: the place, the confidence, the fields, the doubts. @param how the work was met before; empty for a new one */
    static String of(ImportedItem item, Entry entry, String how) {
        StringBuilder text = new StringBuilder(item.span().place()).append(": @").append(entry.type()).append('{').append(entry.key())
                .append("} ").append(String.format(Locale.ROOT, "%.0f %%", 100 * item.confidence()))
                .append(how);
        for (Field field : item.entry().fields()) {
            text.append("\n    ").append(field.name()).append(": ").append(field.value());
        }
        if (!item.owner().isEmpty()) {
            text.append("\n    set off from the others, so perhaps the owner: ").append(item.owner());
        }
        item.doubts().forEach(doubt -> text.append("\n    doubtful: ").append(doubt));
        return text.toString();
    }
}
