package pubs.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pubs.bibtex.Block.Fault;
import pubs.bibtex.Block.Part;
import pubs.bibtex.Block.RawField;

/**
 * Cuts a BibTeX file into blocks by the rules of BibTeX 0.99d, and where BibTeX gives up, as a person would: a broken entry
 * ends where the next one begins. Linear in the length of the text; nothing recurses.
 */
final class Scanner {
    /** How far beyond what looks like the next entry the end of a value is looked for. */
    private static final int LOOKAHEAD = 1 << 16;
    private static final String NOT_IN_NAMES = "\"#%'(),={}";

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private int freeStart;

    Scanner(String text) {
        this.text = text;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Fault> faults() {
        return faults;
    }

    Scanner scan() {
        while (true) {
            int sign = text.indexOf('@', at);
            if (sign < 0) {
                break;
            }
            at = sign + 1;
            skipSpace();
            int nameStart = at;
            while (at < text.length() && isName(text.charAt(at))) {
                at++;
            }
            String type = text.substring(nameStart, at);
            int afterType = at;
            skipSpace();
            boolean opens = at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '(');
            if (type.equalsIgnoreCase("comment")) {
                at = afterType;
            } else if (type.isEmpty() || !opens) {
                // An address in free text is nobody's fault; a type without a body is.
                boolean inWord = sign > 0 && Character.isLetterOrDigit(text.charAt(sign - 1));
                if (!inWord && !type.isEmpty()) {
                    fault("stray-at", sign, afterType, "\"@" + type + "\" begins no entry, a { was expected after it");
                }
                at = afterType;
            } else {
                block(sign, type);
            }
        }
        free(text.length());
        return this;
    }

    private void free(int end) {
        if (end > freeStart) {
            blocks.add(new Block.Free(freeStart, end));
        }
        freeStart = end;
    }

    private void block(int start, String type) {
        free(start);
        char close = text.charAt(at++) == '{' ? '}' : ')';
        Block block = switch (type.toLowerCase(Locale.ROOT)) {
            case "preamble" -> {
                value(close, start, "preamble");
                skipSpace();
                closes(close, start, "@preamble");
                yield new Block.Preamble(start, at);
            }
            case "string" -> {
                List<RawField> macros = fields(close, start, "@string");
                yield new Block.Strings(start, at, macros);
            }
            case "include" -> {
                fault("include", start, at, "@include is not followed: name the file among the libraries");
                fields(close, start, "@include");
                yield new Block.Preamble(start, at);
            }
            default -> entry(start, type, close);
        };
        blocks.add(block);
        freeStart = at;
    }

    private Block entry(int start, String type, char close) {
        skipSpace();
        int keyStart = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ','
                && (close == ')' || text.charAt(at) != '}')) {
            at++;
        }
        String key = text.substring(keyStart, at);
        int equals = key.indexOf('=');
        skipSpace();
        if (equals >= 0 || at < text.length() && text.charAt(at) == '=') {
            // The first thing is a field: the entry has no key.
            key = "";
            at = keyStart;
        }
        if (close == ')' && key.endsWith(")") && (at >= text.length() || text.charAt(at) != ',')) {
            key = key.substring(0, key.length() - 1);
            at = keyStart + key.length();
        }
        if (key.isEmpty()) {
            fault("no-key", start, keyStart, "@" + type + " has no citation key; write one after the opening brace");
        }
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
        int before = faults.size();
        List<RawField> fields = fields(close, start, key.isEmpty() ? "@" + type : "\"" + key + "\"");
        boolean closed = faults.size() == before || !faults.get(faults.size() - 1).rule().equals("unclosed");
        return new Block.RawEntry(start, at, type, key, keyStart, List.copyOf(fields), closed);
    }

    /** Reads fields up to the closing delimiter, which is consumed. */
    private List<RawField> fields(char close, int start, String owner) {
        List<RawField> fields = new ArrayList<>();
        boolean needsComma = false;
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                closes(close, start, owner);
                return fields;
            }
            char c = text.charAt(at);
            if (c == close) {
                at++;
                return fields;
            } else if (c == ',') {
                at++;
                needsComma = false;
            } else if (c == '@' && startsEntry(at)) {
                closes(close, start, owner);
                return fields;
            } else if (isName(c)) {
                if (needsComma) {
                    fault("missing-comma", at, at + 1, "a comma is missing before this field of " + owner);
                }
                field(fields, close, start, owner);
                needsComma = true;
            } else {
                int from = at++;
                while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close
                        && text.charAt(at) != '\n') {
                    at++;
                }
                fault("stray-text", from, at, "this is no field of " + owner + " and was passed over");
            }
        }
    }

    private void field(List<RawField> fields, char close, int start, String owner) {
        int nameStart = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(nameStart, at);
        int afterName = at;
        skipSpace();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            int valueStart = at;
            List<Part> parts = value(close, start, name);
            if (parts.isEmpty()) {
                fault("no-value", nameStart, afterName, "the field \"" + name + "\" of " + owner + " has no value");
            }
            fields.add(new RawField(name, nameStart, valueStart, Math.max(valueStart, at), parts));
        } else {
            at = afterName;
            fault("no-equals", nameStart, afterName, "\"" + name + "\" in " + owner + " is followed by no = and no value");
        }
    }

    /** Reads parts joined by {@code #}; afterwards {@link #at} is behind the last of them. */
    private List<Part> value(char close, int start, String owner) {
        List<Part> parts = new ArrayList<>();
        int end = at;
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                break;
            }
            char c = text.charAt(at);
            if (c == '{' || c == '"') {
                delimited(parts, c, start);
            } else if (c >= '0' && c <= '9') {
                int from = at;
                while (at < text.length() && isName(text.charAt(at))) {
                    at++;
                }
                parts.add(new Part(allDigits(from, at) ? Part.Kind.NUMBER : Part.Kind.MACRO, from, at));
            } else if (isName(c) && c != '@') {
                int from = at;
                while (at < text.length() && isName(text.charAt(at))) {
                    at++;
                }
                parts.add(new Part(Part.Kind.MACRO, from, at));
            } else {
                break;
            }
            end = at;
            skipSpace();
            if (at < text.length() && text.charAt(at) == '#') {
                at++;
                continue;
            }
            break;
        }
        at = end;
        return parts;
    }

    /** A braced or quoted part. One that never ends is cut where the next entry seems to begin. */
    private void delimited(List<Part> parts, char open, int entryStart) {
        int from = at + 1;
        int depth = 0;
        int candidate = -1;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                if (depth == 0 && open == '{') {
                    break;
                }
                depth = Math.max(0, depth - 1);
            } else if (c == '"' && open == '"' && depth == 0) {
                break;
            } else if (c == '@' && candidate < 0 && startsEntry(i)) {
                candidate = i;
            }
            if (candidate >= 0 && i - candidate > LOOKAHEAD) {
                i = text.length();
                break;
            }
        }
        if (i >= text.length()) {
            int end = candidate >= 0 ? candidate : text.length();
            int last = end;
            while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            fault("unclosed", at, at + 1, "this " + (open == '{' ? "brace" : "quotation mark")
                    + " is never closed; the value is taken to end before the next entry");
            parts.add(new Part(open == '{' ? Part.Kind.BRACED : Part.Kind.QUOTED, from, last));
            at = end;
            return;
        }
        parts.add(new Part(open == '{' ? Part.Kind.BRACED : Part.Kind.QUOTED, from, i));
        at = i + 1;
    }

    private void closes(char close, int start, String owner) {
        if (at < text.length() && text.charAt(at) == close) {
            at++;
        } else {
            boolean known = !faults.isEmpty() && faults.get(faults.size() - 1).rule().equals("unclosed")
                    && faults.get(faults.size() - 1).start() >= start;
            if (!known) {
                fault("unclosed", start, start + 1, owner + " is not closed: a " + close
                        + " is missing before the next entry or the end");
            }
        }
    }

    /** Whether an entry begins at an {@code @}: first thing in its line, a word, a brace, a key and a comma. */
    private boolean startsEntry(int sign) {
        int i = sign - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        if (i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            return false;
        }
        i = sign + 1;
        int word = i;
        while (i < text.length() && i - word < 40 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        if (i == word || i >= text.length()) {
            return false;
        }
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != '{' && text.charAt(i) != '(') {
            return false;
        }
        int limit = Math.min(text.length(), i + 300);
        for (i++; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '=') {
                return true;
            }
            if (c == '{' || c == '}' || c == '"' || c == '\n' && i > sign + 200) {
                return false;
            }
        }
        return false;
    }

    private boolean allDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(char c) {
        return c > ' ' && !Character.isWhitespace(c) && NOT_IN_NAMES.indexOf(c) < 0 && c != 127;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void fault(String rule, int start, int end, String message) {
        faults.add(new Fault(rule, start, end, message));
    }
}
