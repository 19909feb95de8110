package pubs.latex;

import java.util.Optional;
import pubs.latex.LatexTokens.Argument;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Reads a formula into its readable form: letters italic, scripts raised and lowered, {@code \frac{a}{b}} as a/b.
 * Every run carries the LaTeX source of the whole formula and is protected from changes of case.
 */
final class MathParser {
    private final LatexTokens tokens;
    private final String text;
    private final StyledBuffer out;
    private final TextParser parser;
    private final MathSetter setter;
    private final MathActions actions;

    MathParser(LatexTokens tokens, StyledBuffer out, TextParser parser) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.out = out;
        this.parser = parser;
        this.setter = new MathSetter(out);
        this.actions = new MathActions(tokens, out, this, setter);
    }

    /** Reads the formula between two offsets. */
    void formula(int from, int to, TextStyle around) {
        String source = text.substring(from, to).strip();
        if (out.styleBefore(out.length()).math().equals(source)) {
            // Two equal formulas in a row stay two.
            source += " ";
        }
        TextStyle style = around.with(Look.PROTECTED);
        fresh(from, to, style.math().isEmpty() ? style.withMath(source) : style);
    }

    /** Reads the argument of {@code \ensuremath}: one symbol is text, for that is how symbols are put in text. */
    void ensured(Argument argument, TextStyle around) {
        int start = out.length();
        formula(argument.from(), argument.to(), around);
        if (out.length() - start > 0 && out.length() - start < 8) {
            String symbol = StyledBuffer.composed(out.from(start));
            if (symbol.codePointCount(0, symbol.length()) == 1 && symbol.codePointAt(0) >= 0x80) {
                out.restyle(start, around);
            }
        }
    }

    /** Reads a command of formulas that stands in running text; returns where reading goes on. */
    int loose(int backslash, int to) {
        MathSetter.State outside = setter.save();
        setter.begin(parser.style().with(Look.PROTECTED));
        parser.enter();
        int next = command(backslash, to);
        parser.leave();
        setter.restore(outside);
        return next;
    }

    /** Reads a stretch in the present state; what it changes ends with it. */
    void read(int from, int to) {
        MathSetter.State outside = setter.save();
        parser.enter();
        loop(from, to);
        parser.leave();
        setter.restoreLook(outside);
    }

    /** Reads a stretch as a script, a formula of its own in size and spacing. */
    void script(Argument argument, Look look) {
        MathSetter.State outside = setter.save();
        setter.beginScript(look);
        parser.enter();
        loop(argument.from(), argument.to());
        parser.leave();
        setter.restore(outside);
        setter.afterScript();
    }

    boolean canNest() {
        return parser.canNest();
    }

    private void fresh(int from, int to, TextStyle style) {
        MathSetter.State outside = setter.save();
        setter.begin(style);
        parser.enter();
        loop(from, to);
        parser.leave();
        setter.restore(outside);
    }

    private void loop(int from, int to) {
        int i = from;
        while (i < to) {
            i = unit(i, to);
        }
    }

    private int unit(int i, int to) {
        char c = text.charAt(i);
        switch (c) {
            case '\\' -> {
                return command(i, to);
            }
            case '{' -> {
                return group(i, to);
            }
            case '}' -> {
                return tokens.delimiters().isPaired(i) ? i + 1 : put("}", AtomClass.CLOSE, i + 1);
            }
            case '^', '_' -> {
                return scripted(i, to, c == '^' ? Look.SUPERSCRIPT : Look.SUBSCRIPT);
            }
            case ' ', '\t', '\n', '\r', '\f' -> {
                setter.sourceBlank();
                return i + 1;
            }
            default -> {
                int end = Math.min(to, i + Character.charCount(text.codePointAt(i)));
                setter.character(text.substring(i, end));
                return end;
            }
        }
    }

    private int group(int i, int to) {
        if (!tokens.opensGroup(i, to)) {
            return put("{", AtomClass.OPEN, i + 1);
        }
        if (!canNest()) {
            return i + 1;
        }
        int close = tokens.delimiters().partner(i);
        read(i + 1, close);
        return close + 1;
    }

    private int scripted(int i, int to, Look look) {
        Argument argument = tokens.argument(i + 1, to);
        if (argument == Argument.NONE || !canNest()) {
            return put(text.substring(i, i + 1), AtomClass.ORD, i + 1);
        }
        String source = text.substring(argument.from(), Math.min(argument.to(), argument.from() + 8)).strip();
        if (source.equals("\\circ") && look == Look.SUPERSCRIPT) {
            return put("°", AtomClass.ORD, argument.next());
        }
        if (source.equals("\\prime") && look == Look.SUPERSCRIPT) {
            return put("′", AtomClass.ORD, argument.next());
        }
        if (!argument.braced() && text.charAt(argument.from()) == '\\') {
            // x^\frac12 and x^\mathrm{T}: the command takes its arguments with it.
            Argument whole = new Argument(argument.from(), to, to, false);
            return scriptCommand(whole, look);
        }
        script(argument, look);
        return argument.next();
    }

    private int scriptCommand(Argument argument, Look look) {
        MathSetter.State outside = setter.save();
        setter.beginScript(look);
        parser.enter();
        int next = command(argument.from(), argument.to());
        parser.leave();
        setter.restore(outside);
        setter.afterScript();
        return next;
    }

    private int command(int backslash, int to) {
        int end = tokens.nameEnd(backslash, to);
        String name = text.substring(backslash, end);
        if (" ,;:>!~".indexOf(end == backslash + 2 ? name.charAt(1) : 'x') >= 0) {
            return space(name, end);
        }
        Optional<Accent> accent = Accents.ofCommand(name).filter(found -> found.kind() == Accent.Kind.MATH);
        if (accent.isPresent() && canNest()) {
            return actions.accent(accent.get(), end, to);
        }
        Optional<Symbol> symbol = Symbols.ofCommand(name);
        if (symbol.isPresent()) {
            setter.symbol(symbol.get());
            return tokens.skipBlanks(end, to);
        }
        Optional<Commands.Command> command = Commands.find(name);
        if (command.isPresent() && canNest() && command.get().action().isMath()) {
            boolean starred = text.startsWith("*", end) && end < to && Commands.find(name + "*").isPresent();
            return actions.perform(command.get(), backslash, starred ? end + 1 : end, to);
        }
        if (command.isPresent() && command.get().action().isDeclaration()) {
            // {\rm d}x: a font of text is no math italic.
            setter.setUpright();
        }
        return text(backslash, to);
    }

    /** A command of running text within the formula: read there, in the formula's style. */
    private int text(int backslash, int to) {
        setter.flushGap(AtomClass.ORD);
        TextStyle outside = parser.style();
        parser.setStyle(setter.style());
        int next = parser.command(backslash, to);
        if (!parser.style().equals(setter.style())) {
            setter.setStyle(parser.style());
        }
        parser.setStyle(outside);
        setter.afterText();
        return next;
    }

    private int space(String name, int end) {
        if (!name.equals("\\!")) {
            setter.blank();
        }
        return end;
    }

    private int put(String character, AtomClass kind, int next) {
        setter.atom(character, kind, setter.style());
        return next;
    }
}
