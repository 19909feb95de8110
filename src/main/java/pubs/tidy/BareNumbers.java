package pubs.tidy;

import pubs.bibtex.RawField;

/** {@code year = {2024}}  ->  {@code year = 2024}. */
final class BareNumbers extends FieldTransform {
    @Override
    boolean concerns(String name) {
        return true;
    }

    @Override
    RawField field(RawField field) {
        boolean number = field.text().filter(text -> !text.isEmpty() && text.length() < 10
                && text.chars().allMatch(c -> c >= '0' && c <= '9')).isPresent();
        return number && !field.raw().equals(field.text().get()) ? new RawField(field.name(), field.text().get()) : field;
    }
}
