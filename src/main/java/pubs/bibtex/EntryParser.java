package pubs.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pubs.bibtex.ValuePart.Kind;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

/**
 * Finds the key and the fields of one entry. Takes whatever a reader can make sense of, notes what BibTeX would not
 * take, and notes the shape of all of it, on which {@link EntryGrammar} has the say.
 */
final class EntryParser {
    /** More operands of one value add nothing to a shape, and JBibTeX would recurse on each. */
    private static final int MOST_OPERANDS_IN_SHAPE = 4;

    private final SourceText source;
    private final String text;
    private final boolean hasKey;
    private final boolean closed;
    private final int end;
    private int at;
    private int keyStart;
    private int keyEnd;
    private int keyComma = -1;
    private final List<FieldSyntax> fields = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final StringBuilder shape = new StringBuilder("@n {");
    private final ValueScanner values;
    /** After text that makes no sense the rest may be out of step: nothing more is said of it. */
    private boolean lost;

    EntryParser(Block.Delimited block) {
        this.source = block.span().source();
        this.text = source.text();
        this.hasKey = block instanceof Block.EntryBlock;
        this.closed = block.closed();
        this.end = closed ? block.span().end() - 1 : block.span().end();
        this.at = block.open() + 1;
        this.values = new ValueScanner(text, end, closed);
        if (!closed) {
            // The value that swallowed the brace is named instead, when there is one.
            unclosed = Diagnostic.error("unclosed", source.span(block.span().start(), block.open() + 1),
                    "the closing delimiter of this block is missing");
        }
    }

    private Diagnostic unclosed;

    /** The key alone. */
    static String key(Block.EntryBlock block) {
        EntryParser parser = new EntryParser(block);
        parser.readKey();
        return parser.text.substring(parser.keyStart, parser.keyEnd);
    }

    private void readKey() {
        keyStart = at = Characters.skipWhite(text, at, end);
        keyEnd = keyStart;
        if (hasKey) {
            key();
        }
    }

    EntrySyntax parse() {
        readKey();
        if (!hasKey) {
            shape.append("k ,");
        }
        while (!atEnd()) {
            item();
        }
        if (fields.isEmpty()) {
            // BibTeX takes an entry without fields, JBibTeX does not.
            shape.append(shape.charAt(shape.length() - 1) == ',' ? "" : " ,").append(" n = {}");
        }
        shape.append(" }");
        if (unclosed != null) {
            problems.add(unclosed);
        }
        return new EntrySyntax(source, keyStart, keyEnd, keyComma, List.copyOf(fields), end, List.copyOf(problems),
                shape.toString());
    }

    private boolean atEnd() {
        at = Characters.skipWhite(text, at, end);
        return at >= end || !closed && (text.charAt(at) == '}' || text.charAt(at) == ')');
    }

    private void key() {
        int i = at;
        while (i < end && !Characters.isWhite(text.charAt(i)) && text.charAt(i) != ',' && text.charAt(i) != '='
                && text.charAt(i) != '}') {
            i++;
        }
        int next = Characters.skipWhite(text, i, end);
        if (next < end && text.charAt(next) == '=') {
            int value = Characters.skipWhite(text, next + 1, end);
            if (value >= end || text.charAt(value) == '{' || text.charAt(value) == '"'
                    || Characters.isWhite(text.charAt(i)) || next + 1 < value) {
                problem("no-key", at, i, "this entry has no citation key; put one and a comma before the first field");
                return;
            }
            // BibTeX takes the sign as a part of the key: a=b.
            while (i < end && !Characters.isWhite(text.charAt(i)) && text.charAt(i) != ',') {
                i++;
            }
            next = Characters.skipWhite(text, i, end);
        }
        if (next < end && text.charAt(next) != ',') {
            int comma = keyWithBlanks(next);
            if (comma < 0) {
                problem("missing-comma", i, i, "no comma after the citation key \"" + cut(at, i) + "\"");
            } else {
                next = comma;
                i = trimEnd(at, comma);
                problem("bad-key", at, i, "the citation key \"" + cut(at, i) + "\" has white space in it");
            }
        } else if (i == at) {
            problem("no-key", at, at, "this entry has no citation key");
        }
        keyEnd = i;
        at = next;
        shape.append("k");
        if (at < end && text.charAt(at) == ',') {
            keyComma = at++;
            shape.append(" ,");
        }
    }

    /** The comma after a key of several words on one line, -1 when what follows is rather a field. */
    private int keyWithBlanks(int from) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                return Characters.isLineEnd(text.charAt(Math.max(keyStart, from - 1))) ? -1 : i;
            }
            if (c == '=' || c == '{' || c == '"' || Characters.isLineEnd(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** A field, a comma, or something that should not be there. */
    private void item() {
        char c = text.charAt(at);
        if (c == ',') {
            comma();
        } else if (c == '%') {
            int from = at;
            while (at < end && !Characters.isLineEnd(text.charAt(at))) {
                at++;
            }
            note(Diagnostic.warning("comment-in-entry", source.span(from, at),
                    "BibTeX knows no % comments in an entry and would give up here"));
        } else if (Characters.isName(c)) {
            field();
        } else {
            problem("syntax", at, at + 1, "expected the name of a field, not \"" + c + "\"");
            lost = true;
            at = c == '{' || c == '"' ? values.operand(at).end() : at + 1;
        }
    }

    private void comma() {
        int last = fields.size() - 1;
        if (last >= 0 && fields.get(last).comma() < 0) {
            fields.set(last, fields.get(last).withComma(at));
        } else {
            problem("extra-comma", at, at + 1, "a comma too many");
        }
        shape.append(" ,");
        at++;
    }

    private void field() {
        int nameStart = at;
        int nameEnd = Characters.skipName(text, at, end);
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (!fields.isEmpty() && fields.get(fields.size() - 1).comma() < 0) {
            problem("missing-comma", fields.get(fields.size() - 1).valueEnd(), nameStart, "no comma before \"" + name + "\"");
        }
        shape.append(" n");
        at = Characters.skipWhite(text, nameEnd, end);
        char next = at < end ? text.charAt(at) : ',';
        if (next == '=') {
            shape.append(" =");
            at = Characters.skipWhite(text, at + 1, end);
        } else if (next == '{' || next == '"') {
            problem("no-equals", nameEnd, nameEnd, "no = after \"" + name + "\"");
        } else {
            problem("no-value", nameStart, nameEnd, "expected = and a value after \"" + name + "\"");
            lost = next != ',';
            return;
        }
        value(name, nameStart, nameEnd);
    }

    private void value(String name, int nameStart, int nameEnd) {
        List<ValuePart> parts = new ArrayList<>(1);
        int valueEnd = at;
        boolean more = true;
        while (more) {
            ValuePart part = values.operand(at);
            if (part.start() == part.end()) {
                problem("no-value", nameStart, nameEnd, parts.isEmpty() ? "\"" + name + "\" has no value; write {} for an empty one"
                        : "expected a value after # in \"" + name + "\"");
                break;
            }
            parts.add(part);
            check(name, part);
            valueEnd = part.end();
            at = Characters.skipWhite(text, valueEnd, end);
            char next = at < end ? text.charAt(at) : ',';
            if (next == '#') {
                at = Characters.skipWhite(text, at + 1, end);
            } else if (next == '{' || next == '"') {
                problem("missing-hash", valueEnd, at, "no # between two parts of \"" + name + "\"");
            } else {
                more = false;
            }
            appendShape(part, parts.size(), more && next == '#');
        }
        if (!parts.isEmpty()) {
            fields.add(new FieldSyntax(name, nameStart, nameEnd, parts.get(0).start(), valueEnd, List.copyOf(parts), -1));
        }
    }

    private void check(String name, ValuePart part) {
        if (part.kind() == Kind.BARE) {
            problem("unquoted-value", part.start(), part.end(),
                    "the value of \"" + name + "\" is neither a number nor a name; put it in braces");
        } else if (part.kind() == Kind.UNCLOSED) {
            Diagnostic found = Diagnostic.error("unclosed", source.span(part.start(), part.end()), "the value of \""
                    + name + "\" has no closing " + (text.charAt(part.start()) == '{' ? "brace" : "quote"));
            note(found);
            unclosed = null;
        }
    }

    private void appendShape(ValuePart part, int count, boolean hash) {
        if (count <= MOST_OPERANDS_IN_SHAPE) {
            shape.append(switch (part.kind()) {
                case BRACED -> " {}";
                case QUOTED -> " \"\"";
                case NUMBER -> " 1";
                case MACRO -> " m";
                case BARE, UNCLOSED -> " {";
            });
            if (hash && count < MOST_OPERANDS_IN_SHAPE) {
                shape.append(" #");
            }
        }
    }

    private String cut(int from, int to) {
        return text.substring(from, Math.min(to, from + 80));
    }

    private int trimEnd(int from, int to) {
        int i = to;
        while (i > from && Characters.isWhite(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private void problem(String rule, int from, int to, String message) {
        note(Diagnostic.error(rule, source.span(from, to), message));
    }

    private void note(Diagnostic problem) {
        if (!lost) {
            problems.add(problem);
        }
    }
}
