package pubs.tidy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.bibtex.RawField;

/** {@code month = {March}}, {@code "Mar."}, {@code 03}  ->  {@code month = mar}: every style knows the macros. */
final class MonthMacros extends FieldTransform {
    private static final List<String> NAMES = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    @Override
    boolean concerns(String name) {
        return name.equals("month");
    }

    @Override
    RawField field(RawField field) {
        Optional<String> macro = field.text().isPresent() ? macro(field.text().get().strip().toLowerCase(Locale.ROOT))
                : macro(field.raw().toLowerCase(Locale.ROOT)).filter(name -> !name.equals(field.raw()));
        return macro.map(name -> new RawField(field.name(), name)).orElse(field);
    }

    private static Optional<String> macro(String month) {
        String word = month.endsWith(".") ? month.substring(0, month.length() - 1) : month;
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String number = Integer.toString(i + 1);
            if (word.equals(name) || word.equals(name.substring(0, 3)) || word.equals(number) || word.equals("0" + number)
                    || word.equals("sept") && name.equals("september")) {
                return Optional.of(name.substring(0, 3));
            }
        }
        return Optional.empty();
    }
}
