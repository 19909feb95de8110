package pubs.lint;

import pubs.model.Entry;
import pubs.model.Field;

/** Letters beyond ASCII, which classic BibTeX takes for several. */
final class AsciiOnly implements EntryRule {
    @Override
    public void check(Entry entry, Report report) {
        for (Field field : entry.fields()) {
            String value = field.value();
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) > 127) {
                    String letter = new String(Character.toChars(value.codePointAt(i)));
                    report.part(Rule.NON_ASCII, entry, field, i, i + letter.length(), "classic BibTeX cannot sort or shorten \"" + letter
                            + "\"; 'pubs tidy --with latex' writes it as LaTeX");
                    break;
                }
            }
        }
    }
}
