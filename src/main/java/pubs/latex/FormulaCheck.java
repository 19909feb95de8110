package pubs.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says whether the source of a formula may stand in a document as it is: it has only commands of {@code formula.txt},
 * each with its arguments, balanced braces, no second script of one kind on one atom. Strict: a formula that is not
 * plainly in order is left to its readable form.
 */
final class FormulaCheck {
    private static final Map<String, String> FOLLOWED_BY = new HashMap<>(2048);
    private static final int MAX_LENGTH = 4000;
    private static final int MAX_DEPTH = 20;
    private static final int BAD = -1;

    static {
        for (List<String> row : TableRows.of("formula.txt")) {
            for (int i = 1; i < row.size(); i++) {
                FOLLOWED_BY.put(row.get(i), row.get(0));
            }
        }
    }

    private final String source;

    private FormulaCheck(String source) {
        this.source = source;
    }

    /** {@code x_1^2} is harmless; {@code \input{f}}, {@code x^2^3} and <code>{</code> are not. */
    static boolean isHarmless(String source) {
        return !source.isBlank() && source.length() <= MAX_LENGTH
                && new FormulaCheck(source).list(0, 0) == source.length();
    }

    /** Checks atoms up to a closing brace or the end; returns its offset or {@link #BAD}. */
    private int list(int from, int depth) {
        boolean raised = false;
        boolean lowered = false;
        boolean primed = false;
        boolean operator = false;
        int opened = 0;
        int i = from;
        while (i < source.length() && source.charAt(i) != '}') {
            char c = source.charAt(i);
            if (c == ' ') {
                i++;
            } else if (c == '\'') {
                if (raised) {
                    return BAD;
                }
                primed = true;
                i++;
            } else if (c == '^' || c == '_') {
                if (c == '^' ? raised : lowered) {
                    return BAD;
                }
                raised |= c == '^';
                lowered |= c == '_';
                i = script(i + 1, depth);
            } else {
                String name = c == '\\' ? name(i) : "";
                boolean placesLimits = name.equals("\\limits") || name.equals("\\nolimits");
                if (placesLimits && (!operator || raised || lowered || primed)) {
                    return BAD;
                }
                opened += name.equals("\\left") ? 1 : name.equals("\\right") ? -1 : 0;
                if (opened < 0) {
                    return BAD;
                }
                i = atom(i, depth);
                raised = false;
                lowered = false;
                primed = false;
                operator = !name.isEmpty() && !placesLimits && isOperator(name);
            }
            if (i == BAD) {
                return BAD;
            }
        }
        return opened == 0 && (depth > 0) == (i < source.length()) ? i : BAD;
    }

    private static boolean isOperator(String name) {
        return Symbols.ofCommand(name).map(symbol -> symbol.kind() == AtomClass.OP).orElse(false);
    }

    private static boolean isLetter(String name) {
        return Symbols.ofCommand(name).map(symbol -> symbol.kind() == AtomClass.LETTER).orElse(false);
    }

    /** A script: a group, a letter or digit, or a command that is one letter to TeX. */
    private int script(int from, int depth) {
        int i = skipBlanks(from);
        if (i >= source.length()) {
            return BAD;
        }
        char c = source.charAt(i);
        if (c == '{') {
            return group(i, depth);
        }
        if (c == '\\') {
            String name = name(i);
            return switch (name) {
                // These take their argument with them: T_\mathrm{c}.
                case "\\mathrm", "\\mathit", "\\mathbf", "\\mathsf", "\\mathtt", "\\mathcal", "\\mathbb", "\\mathfrak",
                        "\\mathnormal", "\\text" -> command(i, depth);
                case "\\circ", "\\ast", "\\star", "\\dagger", "\\prime", "\\infty", "\\bullet", "\\top", "\\bot",
                        "\\perp", "\\pm", "\\mp", "\\times" -> i + name.length();
                default -> FOLLOWED_BY.containsKey(name) && isLetter(name) ? i + name.length() : BAD;
            };
        }
        return LatexTokens.isLetter(c) || c >= '0' && c <= '9' || c == '*' || c == '+' || c == '-' ? i + 1 : BAD;
    }

    private int atom(int i, int depth) {
        char c = source.charAt(i);
        if (c == '{') {
            return group(i, depth);
        }
        if (c == '\\') {
            return command(i, depth);
        }
        return LatexTokens.isLetter(c) || "0123456789+-*/=<>()[]|.,;:!?@~".indexOf(c) >= 0 ? i + 1 : BAD;
    }

    private int group(int open, int depth) {
        int close = depth < MAX_DEPTH ? list(open + 1, depth + 1) : BAD;
        return close == BAD ? BAD : close + 1;
    }

    private int command(int i, int depth) {
        String name = name(i);
        int end = i + name.length();
        if (name.equals("\\ ")) {
            return end;
        }
        return switch (FOLLOWED_BY.getOrDefault(name, "")) {
            case "nothing" -> end;
            case "one" -> argument(name.equals("\\sqrt") ? skipDegree(end) : end, depth);
            case "two" -> {
                int second = argument(end, depth);
                yield second == BAD ? BAD : argument(second, depth);
            }
            case "letters" -> letters(end);
            case "delimiter" -> delimiter(end);
            default -> BAD;
        };
    }

    private int argument(int from, int depth) {
        int i = skipBlanks(from);
        if (i >= source.length()) {
            return BAD;
        }
        char c = source.charAt(i);
        if (c == '{') {
            return group(i, depth);
        }
        return LatexTokens.isLetter(c) || c >= '0' && c <= '9' ? i + 1 : BAD;
    }

    private int skipDegree(int from) {
        if (from + 2 < source.length() && source.charAt(from) == '[' && source.charAt(from + 2) == ']'
                && Character.isLetterOrDigit(source.charAt(from + 1)) && source.charAt(from + 1) < 0x80) {
            return from + 3;
        }
        return from;
    }

    private int letters(int from) {
        int i = skipBlanks(from);
        if (i >= source.length() || source.charAt(i++) != '{') {
            return BAD;
        }
        while (i < source.length() && (LatexTokens.isLetter(source.charAt(i))
                || "0123456789 ,.()-".indexOf(source.charAt(i)) >= 0)) {
            i++;
        }
        return i < source.length() && source.charAt(i) == '}' ? i + 1 : BAD;
    }

    private int delimiter(int from) {
        int i = skipBlanks(from);
        if (i >= source.length()) {
            return BAD;
        }
        if (source.charAt(i) == '\\') {
            String name = name(i);
            return switch (name) {
                case "\\{", "\\}", "\\|", "\\langle", "\\rangle", "\\lceil", "\\rceil", "\\lfloor", "\\rfloor",
                        "\\lvert", "\\rvert", "\\lVert", "\\rVert", "\\vert", "\\Vert" -> i + name.length();
                default -> BAD;
            };
        }
        return "()[]|/.<>".indexOf(source.charAt(i)) >= 0 ? i + 1 : BAD;
    }

    private String name(int backslash) {
        int end = backslash + 1;
        while (end < source.length() && LatexTokens.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(backslash, end > backslash + 1 ? end : Math.min(source.length(), backslash + 2));
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
