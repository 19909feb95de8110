package pubs.bibtex;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

/** What a value says: its operands joined, macros expanded, each run of white space one blank. */
final class ValueReader {
    private final Macros macros;
    private final Consumer<Diagnostic> report;

    ValueReader(Macros macros, Consumer<Diagnostic> report) {
        this.macros = macros;
        this.report = report;
    }

    /** The value of a field, without white space at its ends, as BibTeX stores it. */
    String field(SourceText source, FieldSyntax field) {
        return macro(source, field).strip();
    }

    /** The value of a macro, which keeps a blank at either end. */
    String macro(SourceText source, FieldSyntax field) {
        List<ValuePart> parts = field.parts();
        if (parts.size() == 1) {
            return operand(source, field, parts.get(0), false);
        }
        StringBuilder value = new StringBuilder();
        for (ValuePart part : parts) {
            value.append(operand(source, field, part, true));
        }
        return collapse(value, 0, value.length());
    }

    private String operand(SourceText source, FieldSyntax field, ValuePart part, boolean joined) {
        String text = source.text();
        if (part.kind() != ValuePart.Kind.MACRO) {
            return collapse(text, part.textStart(), part.textEnd());
        }
        String name = text.substring(part.start(), part.end());
        Optional<String> found = macros.find(name);
        if (found.isEmpty()) {
            report.accept(Diagnostic.error("undefined-string", source.span(part.start(), part.end()),
                    "undefined @string \"" + name + "\" in " + field.name() + "; define it with @string{" + name
                            + " = ...} or put the value in braces"));
            return name;
        }
        // A string that is the whole value is shared and takes no room.
        if (joined && !macros.mayAdd(found.get().length())) {
            report.accept(Diagnostic.error("string-too-long", source.span(part.start(), part.end()),
                    "the @strings of this library are too long to expand \"" + name + "\" here"));
            return name;
        }
        return found.get();
    }

    /** The text with each run of white space made one blank. */
    static String collapse(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && !(Characters.isWhite(text.charAt(i))
                && (text.charAt(i) != ' ' || i + 1 < end && Characters.isWhite(text.charAt(i + 1))))) {
            i++;
        }
        if (i == end) {
            return text.subSequence(start, end).toString();
        }
        StringBuilder collapsed = new StringBuilder(end - start).append(text, start, i);
        boolean white = false;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (!Characters.isWhite(c)) {
                collapsed.append(c);
                white = false;
            } else if (!white) {
                collapsed.append(' ');
                white = true;
            }
        }
        return collapsed.toString();
    }
}
