package pubs.sync.tex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.sync.tex.Token.Kind;

/**
 * TeX's conditionals (TeXbook, chapter 20). What a document itself decides is known: {@code \iffalse}, switches of
 * {@code \newif}, comparisons of what it defines. Of another one both branches are read.
 */
final class Conditionals {
    private static final Set<String> PRIMITIVES = Set.of("if", "ifcat", "ifx", "ifnum", "ifdim", "ifodd", "ifvmode",
            "ifhmode", "ifmmode", "ifinner", "ifvoid", "ifhbox", "ifvbox", "ifeof", "iftrue", "iffalse", "ifcase",
            "ifdefined", "ifcsname", "iffontchar", "ifabsnum", "ifabsdim", "ifincsname", "ifpdf", "ifxetex", "ifluatex",
            "ifPDFTeX", "ifXeTeX", "ifLuaTeX", "iftutex", "ifpTeX", "ifuptex");

    /** What is known of a conditional that is open. */
    private enum Open {
        /** Its first branch is the one. */
        FIRST,
        /** Both branches are read, or the second one is the one. */
        REST
    }

    private final Mouth mouth;
    private final Definitions definitions;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private boolean negated;

    Conditionals(Mouth mouth, Definitions definitions) {
        this.mouth = mouth;
        this.definitions = definitions;
        switches.put("true", true);
        switches.put("false", false);
    }

    /** {@code \newif\ifdraft}. */
    void addSwitch(String name) {
        if (name.startsWith("if")) {
            switches.putIfAbsent(name.substring(2), false);
        }
    }

    /** Whether a command was one of conditionals; it has been acted on then. */
    boolean handle(String name) {
        switch (name) {
            case "else", "or" -> alternative(name);
            case "fi" -> open.poll();
            case "unless" -> negated = !negated;
            case "newif" -> nextCommand().ifPresent(this::addSwitch);
            default -> {
                return name.startsWith("if") ? begin(name) : set(name);
            }
        }
        return true;
    }

    private void alternative(String name) {
        if (open.peek() == Open.FIRST) {
            open.pop();
            skip(false);
        }
    }

    private boolean set(String name) {
        boolean on = name.endsWith("true");
        if (!on && !name.endsWith("false")) {
            return false;
        }
        String of = name.substring(0, name.length() - (on ? 4 : 5));
        return !of.isEmpty() && switches.replace(of, on) != null;
    }

    private boolean begin(String name) {
        Boolean known = switches.get(name.substring(2));
        if (known == null && !isConditional(name)) {
            boolean macroLike = name.startsWith("ifdef") || name.startsWith("ifundef") || mouth.peekSolid().is(Kind.BEGIN)
                    || mouth.peek().isCharacter('*') || mouth.peek().isCharacter('[');
            if (macroLike) {
                return false;
            }
        }
        Optional<Boolean> value = known == null ? evaluate(name) : Optional.of(known);
        boolean negate = negated;
        negated = false;
        if (value.isEmpty()) {
            open.push(Open.REST);
        } else if (value.get() != negate) {
            open.push(Open.FIRST);
        } else if (skip(true)) {
            open.push(Open.REST);
        }
        return true;
    }

    private boolean isConditional(String name) {
        return PRIMITIVES.contains(name) || name.startsWith("if@") || switches.containsKey(name.substring(2));
    }

    /** Passes over a branch. @return whether it ended with {@code \else}, if that counts, and not with {@code \fi} */
    private boolean skip(boolean toElse) {
        int depth = 0;
        for (Token token = mouth.next(); !token.endsFile(); token = mouth.next()) {
            if (!token.is(Kind.COMMAND)) {
                continue;
            }
            String name = token.text();
            if (name.equals("fi")) {
                if (depth-- == 0) {
                    return false;
                }
            } else if (name.equals("else") && depth == 0 && toElse) {
                return true;
            } else if (name.startsWith("if") && isConditional(name)) {
                depth++;
            }
        }
        return false;
    }

    private Optional<Boolean> evaluate(String name) {
        return switch (name) {
            case "ifx", "if" -> sameTokens(name.equals("ifx"));
            case "ifnum" -> number();
            case "ifdefined" -> nextCommand().flatMap(this::defined);
            case "ifcsname" -> defined(text(upToEnd()));
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> defined(String command) {
        return definitions.isUndefined(command) ? Optional.of(false)
                : definitions.isDefined(command) ? Optional.of(true) : Optional.empty();
    }

    private Optional<String> nextCommand() {
        return mouth.peekSolid().is(Kind.COMMAND) ? Optional.of(mouth.next().text()) : Optional.empty();
    }

    private Optional<Boolean> sameTokens(boolean meaning) {
        Token first = mouth.next();
        Token second = first.endsFile() ? first : mouth.next();
        if (first.endsFile() || second.endsFile()) {
            return Optional.empty();
        }
        if (!first.is(Kind.COMMAND) && !second.is(Kind.COMMAND)) {
            return Optional.of(first.same(second));
        }
        if (!meaning) {
            return Optional.empty();
        }
        if (first.same(second)) {
            return Optional.of(true);
        }
        Optional<Macro> one = first.is(Kind.COMMAND) ? definitions.macro(first.text()) : Optional.empty();
        Optional<Macro> other = second.is(Kind.COMMAND) ? definitions.macro(second.text()) : Optional.empty();
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(text(one.get().body()).equals(text(other.get().body())));
        }
        if (one.isPresent() != other.isPresent()) {
            String name = one.isPresent() ? second.text() : first.text();
            Macro macro = one.isPresent() ? one.get() : other.get();
            return name.endsWith("empty") ? Optional.of(macro.body().isEmpty())
                    : name.endsWith("undefined") || name.equals("relax") ? Optional.of(false) : Optional.empty();
        }
        boolean none = second.text().endsWith("undefined") || second.text().equals("relax");
        return none && first.is(Kind.COMMAND) && definitions.isUndefined(first.text()) ? Optional.of(true) : Optional.empty();
    }

    private String text(List<Token> tokens) {
        return definitions.text(tokens, "");
    }

    private List<Token> upToEnd() {
        List<Token> tokens = new ArrayList<>();
        for (Token token = mouth.peek(); !token.endsFile() && tokens.size() < 100; token = mouth.peek()) {
            mouth.next();
            if (token.isCommand("endcsname")) {
                return tokens;
            }
            tokens.add(token);
        }
        return tokens;
    }

    /** {@code 1<2 }, {@code \mode=1 } with a macro of the document. */
    private Optional<Boolean> number() {
        List<Token> seen = new ArrayList<>();
        for (Token token = mouth.peek(); !token.endsFile() && seen.size() < 40; token = mouth.peek()) {
            boolean macro = token.is(Kind.COMMAND) && definitions.macro(token.text()).isPresent();
            boolean part = macro || token.is(Kind.OTHER) && "0123456789<=>-".contains(token.text());
            if (!part) {
                break;
            }
            seen.add(mouth.next());
        }
        String text = text(seen);
        int relation = 0;
        while (relation < text.length() && "<=>".indexOf(text.charAt(relation)) < 0) {
            relation++;
        }
        if (relation == text.length()) {
            return Optional.empty();
        }
        try {
            int left = Integer.parseInt(text.substring(0, relation).strip());
            int right = Integer.parseInt(text.substring(relation + 1).strip());
            char sign = text.charAt(relation);
            return Optional.of(sign == '<' ? left < right : sign == '>' ? left > right : left == right);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
