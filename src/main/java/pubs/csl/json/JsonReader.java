package pubs.csl.json;

import java.util.ArrayList;
import java.util.List;
import pubs.csl.json.JsonValue.Kind;
import pubs.csl.json.JsonValue.Member;

/** Reads JSON (RFC 8259), in linear time; a comma after the last element is taken. */
final class JsonReader {
    /** CSL-JSON needs five levels. */
    private static final int DEEPEST = 100;

    private final String text;
    private int at;

    JsonReader(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The offset after what was read last. */
    int offset() {
        return at;
    }

    /** The next value. */
    JsonValue value() throws JsonSyntaxException {
        return value(0);
    }

    private JsonValue value(int depth) throws JsonSyntaxException {
        if (depth > DEEPEST) {
            throw new JsonSyntaxException(at, "brackets are nested deeper than " + DEEPEST);
        }
        skipWhite();
        int start = at;
        char c = peek();
        if (c == '{') {
            return object(start, depth);
        }
        if (c == '[') {
            return array(start, depth);
        }
        if (c == '"') {
            String string = string();
            return new JsonValue(Kind.STRING, string, List.of(), List.of(), start, at);
        }
        return word(start);
    }

    private JsonValue object(int start, int depth) throws JsonSyntaxException {
        List<Member> members = new ArrayList<>();
        at++;
        skipWhite();
        while (peek() != '}') {
            if (peek() != '"') {
                throw expected("a name in quotation marks or }");
            }
            int nameStart = at;
            String name = string();
            skipWhite();
            if (peek() != ':') {
                throw expected("a colon after \"" + name + "\"");
            }
            at++;
            members.add(new Member(name, nameStart, value(depth + 1)));
            separator('}');
        }
        at++;
        return new JsonValue(Kind.OBJECT, "", List.of(), members, start, at);
    }

    private JsonValue array(int start, int depth) throws JsonSyntaxException {
        List<JsonValue> items = new ArrayList<>();
        at++;
        skipWhite();
        while (peek() != ']') {
            items.add(value(depth + 1));
            separator(']');
        }
        at++;
        return new JsonValue(Kind.ARRAY, "", items, List.of(), start, at);
    }

    private void separator(char closing) throws JsonSyntaxException {
        skipWhite();
        if (peek() == ',') {
            at++;
            skipWhite();
        } else if (peek() != closing) {
            throw expected("a comma or " + closing);
        }
    }

    private JsonValue word(int start) throws JsonSyntaxException {
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, Math.min(at, start + 400));
        Kind kind = switch (word) {
            case "true", "false" -> Kind.BOOLEAN;
            case "null" -> Kind.NULL;
            default -> isNumber(word) ? Kind.NUMBER : null;
        };
        if (kind == null) {
            at = start;
            throw expected("a value");
        }
        return new JsonValue(kind, kind == Kind.NULL ? "" : word, List.of(), List.of(), start, at);
    }

    private static boolean isNumber(String word) {
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private String string() throws JsonSyntaxException {
        int start = at++;
        int plain = at;
        StringBuilder string = null;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\') {
                string = string == null ? new StringBuilder() : string;
                string.append(text, plain, at);
                escape(string);
                plain = at;
            } else {
                at++;
            }
        }
        if (at >= text.length()) {
            at = start;
            throw new JsonSyntaxException(start, "this string has no closing quotation mark");
        }
        String rest = text.substring(plain, at++);
        return string == null ? rest : string.append(rest).toString();
    }

    private void escape(StringBuilder string) throws JsonSyntaxException {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            string.append("\"\\/\b\f\n\r\t".charAt(plain));
            at += 2;
        } else if (c == 'u' && at + 6 <= text.length() && isHex(at + 2)) {
            string.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
            at += 6;
        } else {
            throw new JsonSyntaxException(at, "\\" + c + " is no escape of JSON");
        }
    }

    private boolean isHex(int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    void skipWhite() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }

    /** The character at the offset; NUL at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    void advance() {
        at++;
    }

    private JsonSyntaxException expected(String what) {
        String found = at >= text.length() ? "the end of the file" : "'" + text.substring(at, at + Character.charCount(text.codePointAt(at))) + "'";
        return new JsonSyntaxException(Math.min(at, text.length()), "expected " + what + ", found " + found);
    }
}
