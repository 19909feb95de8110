package pubs.latex;

import java.util.Optional;
import java.util.function.Consumer;
import pubs.latex.LatexTokens.Argument;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Reads one command of running text: an escaped character, an accent, a symbol, an action. */
final class CommandReader {
    private final LatexTokens tokens;
    private final String text;
    private final StyledBuffer out;
    private final TextParser parser;
    private final TextActions actions;
    private final Consumer<String> unknown;

    CommandReader(LatexTokens tokens, StyledBuffer out, TextParser parser, Consumer<String> unknown) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.out = out;
        this.parser = parser;
        this.unknown = unknown;
        this.actions = new TextActions(tokens, out, parser, unknown);
    }

    /** Reads the command at an offset; returns where reading goes on. */
    int read(int backslash, int to) {
        int end = tokens.nameEnd(backslash, to);
        if (end == backslash + 2 && character(text.charAt(backslash + 1))) {
            return end;
        }
        String name = text.substring(backslash, end);
        Optional<Accent> accent = Accents.ofCommand(name);
        if (accent.isPresent() && parser.canNest()) {
            return accent(accent.get(), end, to);
        }
        boolean starred = text.startsWith("*", end) && end < to && Commands.find(name + "*").isPresent();
        Optional<Commands.Command> command = Commands.find(starred ? name + "*" : name);
        if (command.isPresent() && parser.canNest()) {
            int after = starred ? end + 1 : end;
            return command.get().action().isMath()
                    ? parser.math().loose(backslash, to)
                    : actions.perform(command.get(), backslash, after, to);
        }
        // Last, for it is the largest table.
        Optional<Symbol> symbol = Symbols.ofCommand(name);
        if (symbol.isPresent()) {
            TextStyle style = parser.style();
            out.append(symbol.get().text(), symbol.get().kind() == AtomClass.LOGO ? style.with(Look.PROTECTED) : style);
            return afterName(end, to);
        }
        return unknown(backslash, end, to);
    }

    /** The commands of one character that need no table. */
    private boolean character(char c) {
        switch (c) {
            case '&', '%', '$', '#', '_', '{', '}' -> out.append(String.valueOf(c), parser.style());
            case ' ', '\t', '\n', '\r' -> out.append(" ", parser.style());
            case '\\' -> out.blank(parser.style());
            case '-', '/', '@', '!' -> { }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int accent(Accent accent, int end, int to) {
        Argument argument = tokens.argument(end, to);
        if (argument == Argument.NONE) {
            out.append(accent.alone(), parser.style());
            return end;
        }
        int start = out.length();
        parser.read(argument.from(), argument.to(), parser.style());
        if (out.length() == start) {
            out.append(accent.alone(), parser.style());
        } else {
            out.accent(start, accent.mark());
        }
        return argument.next();
    }

    /** TeX drops the blanks after a name of letters, and {@code {}} is written to stop that. */
    private int afterName(int end, int to) {
        if (!LatexTokens.isLetter(text.charAt(end - 1))) {
            return end;
        }
        return text.startsWith("{}", end) && end + 2 <= to ? end + 2 : tokens.skipBlanks(end, to);
    }

    /** Keeps a command that is not known: its name and braces as written, its arguments read as text. */
    private int unknown(int backslash, int end, int to) {
        TextStyle style = parser.style();
        unknown.accept(text.substring(backslash, end));
        out.append(text, backslash, end, style.with(Look.PROTECTED));
        int next = end;
        while (tokens.opensGroup(next, to) && parser.canNest()) {
            int close = tokens.delimiters().partner(next);
            out.append("{", style);
            parser.read(next + 1, close, style);
            out.append("}", style);
            next = close + 1;
        }
        return next;
    }
}
