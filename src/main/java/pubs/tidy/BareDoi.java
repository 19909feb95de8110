package pubs.tidy;

import java.util.List;
import java.util.Locale;
import pubs.bibtex.RawField;

/** {@code doi = {https://doi.org/10.1000/1}}  ->  {@code doi = {10.1000/1}}: styles put the address before it. */
final class BareDoi extends FieldTransform {
    private static final List<String> PREFIXES = List.of("https://", "http://", "www.", "dx.doi.org/", "doi.org/", "doi:", "doi ");

    @Override
    boolean concerns(String name) {
        return name.equals("doi");
    }

    @Override
    RawField field(RawField field) {
        return field.text().map(text -> field.withText(bare(text))).orElse(field);
    }

    private static String bare(String text) {
        String doi = text.strip();
        for (String prefix : PREFIXES) {
            if (doi.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                doi = doi.substring(prefix.length()).strip();
            }
        }
        return doi.startsWith("10.") ? doi : text;
    }
}
