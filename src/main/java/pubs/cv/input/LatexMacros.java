package pubs.cv.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * LaTeX with the macros that the document defines itself replaced by what they stand for: {@code \me} by a name,
 * {@code \pub{…}{…}} by the shape of an item. Those that compute are left as they stand.
 */
final class LatexMacros {
    private static final Set<String> DEFINING = Set.of("newcommand", "providecommand", "DeclareRobustCommand", "def");
    private static final int LONGEST_BODY = 2_000;
    private static final int DEEPEST = 8;
    /** Macros make a document longer, but not without end. */
    private static final int GROWTH = 2;
    private static final int ROOM = 100_000;

    private record Macro(int arguments, Optional<String> usual, String body) {}

    private final Map<String, Macro> macros = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int[] offsets = new int[1024];
    private final int most;

    private LatexMacros(int length) {
        this.most = length <= Integer.MAX_VALUE / GROWTH - ROOM ? GROWTH * length + ROOM : Integer.MAX_VALUE;
    }

    /** @param offsets of the characters in the document; none where it has no macros */
    record Expanded(String text, int[] offsets) {
        int offset(int at) {
            return at < offsets.length ? offsets[at] : at;
        }
    }

    static Expanded expand(String latex) {
        LatexMacros all = new LatexMacros(latex.length());
        Braces braces = Braces.of(latex);
        for (int at = latex.indexOf('\\'); at >= 0; at = latex.indexOf('\\', at + 2)) {
            all.define(latex, braces, at);
        }
        if (latex.contains("\\bysame")) {
            // What amsrefs and BibTeX's amsplain print for the authors of the item before, whatever the document draws there.
            all.macros.put("bysame", new Macro(0, Optional.empty(), "———"));
        }
        if (all.macros.isEmpty()) {
            return new Expanded(latex, new int[0]);
        }
        all.copy(latex, braces, 0, true, 0);
        return new Expanded(all.out.toString(), Arrays.copyOf(all.offsets, all.out.length()));
    }

    /** Takes a definition. @return the offset behind it, or the one given when there is none */
    private int define(String latex, Braces braces, int start) {
        String defining = name(latex, start);
        if (!DEFINING.contains(defining)) {
            return start;
        }
        int at = start + 1 + defining.length();
        at = latex.startsWith("*", at) ? at + 1 : at;
        boolean inBraces = latex.startsWith("{", at);
        at += inBraces ? 1 : 0;
        String name = name(latex, at);
        at += 1 + name.length() + (inBraces ? 1 : 0);
        if (name.isEmpty()) {
            return start;
        }
        int arguments = 0;
        while (defining.equals("def") && latex.startsWith("#" + (arguments + 1), at)) {
            arguments++;
            at += 2;
        }
        if (latex.startsWith("[", at) && Character.isDigit(charAt(latex, at + 1)) && charAt(latex, at + 2) == ']') {
            arguments = latex.charAt(at + 1) - '0';
            at += 3;
        }
        Optional<String> usual = Optional.empty();
        int bracket = latex.startsWith("[", at) ? latex.indexOf(']', at) : -1;
        if (bracket > 0 && bracket - at < LONGEST_BODY) {
            usual = Optional.of(latex.substring(at + 1, bracket));
            at = bracket + 1;
        }
        while (Character.isWhitespace(charAt(latex, at))) {
            at++;
        }
        int close = braces.closing(at);
        if (close < 0) {
            return start;
        }
        String body = latex.substring(at + 1, Math.min(close, at + 1 + LONGEST_BODY));
        boolean computes = body.contains("\\if") || body.contains("\\expandafter") || body.contains("\\csname") || body.contains("@")
                || body.contains("##") || close - at > LONGEST_BODY;
        if (!computes) {
            macros.put(name, new Macro(arguments, usual, body.replaceAll("(?<!\\\\)%[^\\n]*\\n?", "")));
        }
        return close + 1;
    }

    private void copy(String latex, Braces braces, int from, boolean source, int depth) {
        for (int at = from; at < latex.length();) {
            char c = latex.charAt(at);
            int where = source ? at : -1;
            if (c != '\\') {
                put(c, where);
                at++;
                continue;
            }
            int behind = source ? define(latex, braces, at) : at;
            String name = name(latex, at);
            Macro macro = macros.get(name);
            if (behind > at) {
                at = behind;
            } else if (macro == null || depth >= DEEPEST || out.length() > most) {
                put(c, where);
                int length = Math.max(1, name.length());
                for (int i = at + 1; i < Math.min(latex.length(), at + 1 + length); i++) {
                    put(latex.charAt(i), source ? i : -1);
                }
                at += 1 + length;
            } else {
                int before = out.length();
                at = use(macro, latex, braces, at + 1 + name.length(), depth);
                if (source) {
                    Arrays.fill(offsets, before, out.length(), where);
                }
            }
        }
    }

    /** Puts what a macro stands for. @return the offset behind its arguments */
    private int use(Macro macro, String latex, Braces braces, int from, int depth) {
        String[] arguments = new String[macro.arguments()];
        int at = from;
        for (int i = 0; i < arguments.length; i++) {
            int open = at;
            while (Character.isWhitespace(charAt(latex, open))) {
                open++;
            }
            if (i == 0 && macro.usual().isPresent()) {
                int bracket = charAt(latex, open) == '[' ? latex.substring(open, Math.min(latex.length(), open + LONGEST_BODY)).indexOf(']') : -1;
                arguments[i] = bracket < 0 ? macro.usual().get() : latex.substring(open + 1, open + bracket);
                at = bracket < 0 ? at : open + bracket + 1;
            } else if (braces.closing(open) > 0) {
                arguments[i] = latex.substring(open + 1, braces.closing(open));
                at = braces.closing(open) + 1;
            } else {
                arguments[i] = "";
            }
        }
        String text = filled(macro.body(), arguments);
        copy(text, Braces.of(text), 0, false, depth + 1);
        return at;
    }

    private static String filled(String body, String[] arguments) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            int number = body.charAt(i) == '#' ? charAt(body, i + 1) - '1' : -1;
            if (number < 0 || number >= arguments.length) {
                text.append(body.charAt(i));
                continue;
            }
            boolean command = i > 0 && Character.isLetter(body.charAt(i - 1)) && !arguments[number].isEmpty()
                    && Character.isLetter(arguments[number].charAt(0));
            text.append(command ? " " : "").append(arguments[number]);
            i++;
        }
        return text.toString();
    }

    private void put(char c, int offset) {
        if (out.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[out.length()] = offset;
        out.append(c);
    }

    private static String name(String latex, int backslash) {
        if (charAt(latex, backslash) != '\\') {
            return "";
        }
        int end = backslash + 1;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        return latex.substring(backslash + 1, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
