package pubs.sync.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;

/** Reads the markup and code of Typst as far as names and files stand in them. */
final class TypstCode {
    /** What is mentioned. */
    enum Kind { REFERENCE, CITE, LABEL, DOCUMENT, BIBLIOGRAPHY }

    /** Something that is mentioned, and where. */
    record Mention(Kind kind, String text, SourceSpan place) {}

    /** Deeper nesting than this is read as text. */
    private static final int DEEPEST = 500;
    /** Stands for the end of a line, which ends a statement. */
    private static final char LINE = '\n';
    private static final Set<String> STATEMENTS = Set.of("let", "set", "show", "if", "for", "while", "return", "context");

    private final SourceText source;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    /** For each bracket that is open, whether code stands in it, and of which function. */
    private final List<Character> open = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();
    private int at;

    TypstCode(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    List<Mention> mentions() {
        while (at < text.length()) {
            step();
        }
        return mentions;
    }

    private boolean inCode() {
        return !open.isEmpty() && open.get(open.size() - 1) != '[';
    }

    private String function() {
        return functions.isEmpty() ? "" : functions.get(functions.size() - 1);
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\\' && !inCode()) {
            at += 2;
        } else if (text.startsWith("//", at) && (at == 0 || text.charAt(at - 1) != ':')) {
            skipLine();
        } else if (text.startsWith("/*", at)) {
            skipComment();
        } else if (c == '`') {
            skipRaw();
        } else if (c == '"' && inCode()) {
            string(function());
        } else if (c == '@' && !inCode()) {
            reference();
        } else if (c == '<' && at + 1 < text.length() && isName(text.charAt(at + 1))) {
            label();
        } else if (c == '#' && !inCode()) {
            at++;
            expression();
        } else if (inCode() && isName(c)) {
            expression();
        } else if ("([{".indexOf(c) >= 0 && (inCode() || c == '[')) {
            push(c, inCode() && c == '(' ? function() : "");
            at++;
        } else if ((c == '\n' || c == ';') && !open.isEmpty() && open.get(open.size() - 1) == LINE || ")]}".indexOf(c) >= 0) {
            pop(c);
            at++;
        } else {
            at++;
        }
    }

    private void push(char bracket, String function) {
        if (open.size() < DEEPEST) {
            open.add(bracket);
            functions.add(function);
        }
    }

    private void pop(char c) {
        while (!open.isEmpty() && open.get(open.size() - 1) == LINE) {
            close();
            if (c == '\n' || c == ';') {
                return;
            }
        }
        char partner = c == ')' ? '(' : c == ']' ? '[' : '{';
        if (!open.isEmpty() && open.get(open.size() - 1) == partner) {
            close();
        }
    }

    private void close() {
        open.remove(open.size() - 1);
        functions.remove(functions.size() - 1);
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    /** Comments nest. */
    private void skipComment() {
        int depth = 0;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < text.length());
    }

    private void skipRaw() {
        int start = at;
        while (at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        int marks = at - start;
        if (marks == 2) {
            return;
        }
        int run = 0;
        while (at < text.length() && run < marks) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            at++;
        }
    }

    private String string(String function) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        String value = text.substring(start, Math.min(at, text.length()));
        at = Math.min(text.length(), at + 1);
        Kind kind = switch (function) {
            case "cite", "cite.label" -> Kind.CITE;
            case "bibliography" -> Kind.BIBLIOGRAPHY;
            case "include", "import" -> Kind.DOCUMENT;
            default -> Kind.LABEL;
        };
        if (kind != Kind.LABEL && !(kind == Kind.CITE && isOption(start))) {
            mentions.add(new Mention(kind, value, source.span(start, at)));
        }
        return value;
    }

    /** Whether a string is the value of a named argument, {@code form: "prose"}. */
    private boolean isOption(int start) {
        int i = start - 2;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == ':';
    }

    private void reference() {
        int start = at++;
        while (at < text.length() && (isName(text.charAt(at)) || text.charAt(at) == ':' || text.charAt(at) == '.')) {
            at++;
        }
        int end = at;
        while (end > start + 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
            end--;
        }
        if (end > start + 1) {
            mentions.add(new Mention(Kind.REFERENCE, text.substring(start + 1, end), source.span(start, end)));
        }
    }

    /** {@code <name>}: a citation in the arguments of cite, a reference in those of ref, else the name of something. */
    private void label() {
        int start = at++;
        while (at < text.length() && (isName(text.charAt(at)) || text.charAt(at) == ':' || text.charAt(at) == '.')) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '>') {
            Kind kind = function().startsWith("cite") ? Kind.CITE : function().equals("ref") ? Kind.REFERENCE : Kind.LABEL;
            boolean query = inCode() && kind == Kind.LABEL;
            if (!query) {
                mentions.add(new Mention(kind, text.substring(start + 1, at), source.span(start, at + 1)));
            }
            at++;
        }
    }

    /** A name in code, with its arguments when they follow. */
    private void expression() {
        int start = at;
        while (at < text.length() && (isName(text.charAt(at)) || text.charAt(at) == '.' && at > start)) {
            at++;
        }
        String name = text.substring(start, at);
        if (STATEMENTS.contains(name) && !inCode()) {
            push(LINE, "");
            return;
        }
        if (name.equals("include") || name.equals("import")) {
            skipBlanks();
            if (at < text.length() && text.charAt(at) == '"') {
                string(name);
            }
        }
        if (at < text.length() && text.charAt(at) == '(') {
            boolean label = name.equals("label") && function().equals("cite");
            // "set cite(…)" cites nothing.
            push('(', label ? "cite.label" : previousWord(start).equals("set") ? "" : name);
            at++;
        } else if (at < text.length() && text.charAt(at) == '{') {
            push('{', "");
            at++;
        } else if (at == start) {
            at++;
        }
    }

    private String previousWord(int before) {
        int end = before;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && isName(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
