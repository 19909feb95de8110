package pubs.tidy;

import java.util.ArrayList;
import java.util.List;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;

/** A change to single fields. */
abstract class FieldTransform implements Transform {
    @Override
    public final RawEntry apply(RawEntry entry) {
        List<RawField> fields = new ArrayList<>(entry.fields().size());
        boolean changed = false;
        for (RawField field : entry.fields()) {
            RawField after = concerns(field.name()) ? field(field) : field;
            changed |= after != field;
            fields.add(after);
        }
        return changed ? entry.withFields(fields) : entry;
    }

    /** Whether a field of this name may change. @param name in lower case */
    abstract boolean concerns(String name);

    /** The field after the change; the same object when nothing changes. */
    abstract RawField field(RawField field);
}
