package pubs.cv.tagger;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What happens to references on their way: other quotation marks and dashes, capitals, numbers, notes, parts cut off. */
final class Noise {
    private final List<String> notes;
    private final Choice choice;

    Noise(List<String> notes, Choice choice) {
        this.notes = notes;
        this.choice = choice;
    }

    LabelledText on(LabelledText reference) {
        LabelledText changed = reference;
        if (choice.chance(0.35)) {
            changed = signs(changed);
        }
        if (choice.chance(0.15)) {
            changed = without(changed);
        }
        if (choice.chance(0.12)) {
            changed = shout(changed);
        }
        if (choice.chance(0.1)) {
            changed = calm(changed);
        }
        LabelledText.Builder text = new LabelledText.Builder();
        if (choice.chance(0.15) && changed.labels().length > 0 && changed.labels()[0] != Label.OTHER.ordinal()) {
            text.add(choice.of("[" + choice.between(1, 120) + "] ", choice.between(1, 150) + ". ", "(" + choice.between(1, 99)
                    + ") ", "[" + choice.of("Knu", "ABC", "Smi", "Doe+", "CJP") + choice.between(70, 99) + "] ",
                    choice.between(1, 60) + " ", "[C" + choice.between(1, 30) + "] ", "J" + choice.between(1, 20) + ". "),
                    Label.OTHER);
        } else if (choice.chance(0.03)) {
            text.add(choice.of("• ", "- ", "* ", "– "));
        }
        text.add(changed);
        if (choice.chance(0.08)) {
            text.add(choice.of(" ", " ", ". ", " (", " [")).add(choice.of(notes), Label.NOTE).add(choice.of("", ".", ")", "]"));
        }
        return text.build();
    }

    /** Signs exchanged for others, all through the text. */
    private LabelledText signs(LabelledText reference) {
        String open = choice.of("\"", "“", "‘", "«", "''", "„", "");
        String close = switch (open) {
            case "“" -> "”";
            case "‘" -> "’";
            case "«" -> "»";
            case "„" -> "“";
            default -> open;
        };
        String dash = choice.of("-", "–", "--", "—");
        boolean ascii = choice.chance(0.2);
        LabelledText.Builder text = new LabelledText.Builder();
        for (int i = 0; i < reference.text().length(); i++) {
            char c = reference.text().charAt(i);
            byte label = reference.labels()[i];
            String said = switch (c) {
                case '“' -> open;
                case '”' -> close;
                case '–' -> dash;
                case '’' -> "'";
                default -> ascii && c > 127 ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                        : String.valueOf(c);
            };
            text.add(said, label);
        }
        return text.build();
    }

    /** The end of the text cut off, at a sign between parts. */
    private LabelledText without(LabelledText reference) {
        int from = reference.text().length() / 2;
        List<Integer> ends = new java.util.ArrayList<>();
        for (int i = from; i < reference.text().length(); i++) {
            char c = reference.text().charAt(i);
            if ((c == '.' || c == ',' || c == ';') && reference.labels()[i] == LabelledText.NONE) {
                ends.add(i + 1);
            }
        }
        if (ends.isEmpty()) {
            return reference;
        }
        int end = choice.of(ends);
        return new LabelledText(reference.text().substring(0, end), java.util.Arrays.copyOf(reference.labels(), end));
    }

    /** One part in capitals. */
    private LabelledText shout(LabelledText reference) {
        return changeCase(reference, choice.of(Label.TITLE, Label.TITLE, Label.AUTHOR, Label.CONTAINER), true);
    }

    private LabelledText calm(LabelledText reference) {
        return changeCase(reference, choice.of(Label.TITLE, Label.TITLE, Label.CONTAINER), false);
    }

    private static LabelledText changeCase(LabelledText reference, Label label, boolean up) {
        LabelledText.Builder text = new LabelledText.Builder();
        boolean first = true;
        for (int i = 0; i < reference.text().length(); i++) {
            String c = reference.text().substring(i, i + 1);
            boolean changes = reference.labels()[i] == label.ordinal();
            String other = up ? c.toUpperCase(Locale.ROOT) : first ? c : c.toLowerCase(Locale.ROOT);
            first &= !changes;
            text.add(changes && other.length() == 1 ? other : c, reference.labels()[i]);
        }
        return text.build();
    }
}
