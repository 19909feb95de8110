package pubs.latex;

import pubs.latex.LatexTokens.Argument;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Performs the commands of formulas: alphabets, fractions, roots, accents. */
final class MathActions {
    private final LatexTokens tokens;
    private final String text;
    private final StyledBuffer out;
    private final MathParser parser;
    private final MathSetter setter;

    MathActions(LatexTokens tokens, StyledBuffer out, MathParser parser, MathSetter setter) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.out = out;
        this.parser = parser;
        this.setter = setter;
    }

    /**
     * Performs a command.
     *
     * @param backslash where it begins
     * @param end       after its name
     * @return where reading goes on
     */
    int perform(Commands.Command command, int backslash, int end, int to) {
        if (command.action() == Action.DELIMITER) {
            int next = tokens.skipBlanks(end, to);
            return next < to && text.charAt(next) == '.' ? next + 1 : next;
        }
        if (command.action() == Action.DECLARE_ALPHABET) {
            setter.setAlphabet(command.parameter());
            return tokens.skipBlanks(end, to);
        }
        Argument argument = tokens.argument(tokens.skipOptions(end, to), to);
        if (argument == Argument.NONE) {
            setter.atom(text.substring(backslash, end), AtomClass.ORD, setter.style());
            return end;
        }
        switch (command.action()) {
            case FRACTION, CHOOSE, OVER, UNDER -> {
                return two(command.action(), argument, to);
            }
            case ROOT -> root(argument, end);
            case MODULO -> {
                setter.blank();
                setter.atom("(", AtomClass.OPEN, setter.style());
                setter.name("mod");
                parser.read(argument.from(), argument.to());
                setter.atom(")", AtomClass.CLOSE, setter.style());
            }
            case OPERATOR -> operator(argument);
            default -> styled(command.action(), text.substring(backslash, end), argument);
        }
        return argument.next();
    }

    /** Reads the argument of an accent and puts the mark on it; {@code \not} on the sign that follows. */
    int accent(Accent accent, int end, int to) {
        Argument argument = tokens.argument(end, to);
        if (argument == Argument.NONE) {
            setter.atom(accent.alone(), AtomClass.ORD, setter.style());
            return end;
        }
        setter.flushGap(AtomClass.ORD);
        boolean not = accent.command().equals("\\not");
        int start = out.length();
        parser.read(argument.from(), argument.to());
        while (start < out.length() - 1 && out.from(start).charAt(0) == ' ') {
            start++;
        }
        if (out.length() == start) {
            setter.atom(accent.alone(), AtomClass.ORD, setter.style());
        } else if (accent.command().equals("\\overline")) {
            out.accentAll(start, accent.mark());
        } else {
            out.accent(start, accent.mark());
        }
        if (!not) {
            setter.afterText();
        }
        return argument.next();
    }

    /** {@code name} is the command as the argument's alphabet is called by. */
    private void styled(Action action, String name, Argument argument) {
        MathSetter.State outside = setter.save();
        TextStyle style = setter.style();
        switch (action) {
            case UPRIGHT -> setter.setUpright();
            case BOLD -> {
                setter.setUpright();
                setter.setStyle(style.with(Look.BOLD));
            }
            case BOLD_AS_IS -> setter.setStyle(style.with(Look.BOLD));
            case MONOSPACE -> {
                setter.setUpright();
                setter.setStyle(style.with(Look.MONOSPACE));
            }
            case ALPHABET -> setter.setAlphabet(alphabet(name));
            default -> { }
        }
        parser.read(argument.from(), argument.to());
        setter.restoreLook(outside);
    }

    private static String alphabet(String name) {
        return name.equals("\\mathds") || name.equals("\\mathbbm") ? "\\mathbb" : name;
    }

    private void operator(Argument argument) {
        MathSetter.State outside = setter.save();
        setter.name("");
        setter.flushGap(AtomClass.OPEN);
        setter.setUpright();
        parser.read(argument.from(), argument.to());
        setter.restoreLook(outside);
        setter.name("");
    }

    private int two(Action action, Argument first, int to) {
        Argument second = tokens.argument(first.next(), to);
        if (second == Argument.NONE) {
            parser.read(first.from(), first.to());
            return first.next();
        }
        switch (action) {
            case FRACTION -> {
                part(first);
                setter.atom("/", AtomClass.OPEN, setter.style());
                part(second);
            }
            case CHOOSE -> {
                setter.atom("(", AtomClass.OPEN, setter.style());
                parser.read(first.from(), first.to());
                setter.name("choose");
                parser.read(second.from(), second.to());
                setter.atom(")", AtomClass.CLOSE, setter.style());
            }
            case OVER -> {
                parser.read(second.from(), second.to());
                parser.script(first, Look.SUPERSCRIPT);
            }
            default -> {
                parser.read(second.from(), second.to());
                parser.script(first, Look.SUBSCRIPT);
            }
        }
        setter.afterText();
        return second.next();
    }

    private void root(Argument argument, int end) {
        int options = tokens.skipOptions(end, argument.from());
        if (options > end) {
            Argument degree = new Argument(end + 1, options - 1, options, true);
            parser.script(degree, Look.SUPERSCRIPT);
        }
        setter.atom("√", AtomClass.OPEN, setter.style());
        part(argument);
    }

    /** A part of a fraction: in parentheses when it is more than one letter, number or command. */
    private void part(Argument argument) {
        if (isSimple(argument)) {
            parser.read(argument.from(), argument.to());
            return;
        }
        setter.atom("(", AtomClass.OPEN, setter.style());
        parser.read(argument.from(), argument.to());
        setter.atom(")", AtomClass.CLOSE, setter.style());
    }

    private boolean isSimple(Argument argument) {
        int i = tokens.skipBlanks(argument.from(), argument.to());
        if (i < argument.to() && text.charAt(i) == '\\') {
            return tokens.skipBlanks(tokens.nameEnd(i, argument.to()), argument.to()) == argument.to();
        }
        int start = i;
        while (i < argument.to() && Character.isLetterOrDigit(text.charAt(i))
                && Character.isDigit(text.charAt(i)) == Character.isDigit(text.charAt(start))) {
            i++;
        }
        return tokens.skipBlanks(i, argument.to()) == argument.to();
    }
}
