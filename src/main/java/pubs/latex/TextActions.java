package pubs.latex;

import java.util.function.Consumer;
import pubs.latex.LatexTokens.Argument;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Performs the actions of {@code commands.txt} in running text. */
final class TextActions {
    private final LatexTokens tokens;
    private final String text;
    private final StyledBuffer out;
    private final TextParser parser;
    private final Consumer<String> unknown;
    private int quotes;

    TextActions(LatexTokens tokens, StyledBuffer out, TextParser parser, Consumer<String> unknown) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.out = out;
        this.parser = parser;
        this.unknown = unknown;
    }

    /**
     * Performs a command of text.
     *
     * @param backslash where the command begins
     * @param end       after its name
     * @return where reading goes on
     */
    int perform(Commands.Command command, int backslash, int end, int to) {
        TextStyle style = parser.style();
        switch (command.action()) {
            case DECLARE_EMPHASIS -> parser.setStyle(emphasis(style));
            case DECLARE -> parser.setStyle(style.with(Look.valueOf(command.parameter())));
            case UNDECLARE -> parser.setStyle(without(style, command.parameter()));
            case IGNORE -> { }
            case BLANK -> out.blank(style);
            default -> {
                return withArgument(command, backslash, end, to);
            }
        }
        int after = command.parameter().equals("options") ? tokens.skipOptions(end, to) : end;
        return text.startsWith("{}", after) && after + 2 <= to ? after + 2 : tokens.skipBlanks(after, to);
    }

    private int withArgument(Commands.Command command, int backslash, int end, int to) {
        if (command.action() == Action.CHAR) {
            return number(backslash, tokens.skipBlanks(end, to), to);
        }
        Argument argument = tokens.argument(tokens.skipOptions(end, to), to);
        if (argument == Argument.NONE) {
            // Nothing to act on: the command stays as it is written.
            unknown.accept(text.substring(backslash, end));
            out.append(text, backslash, end, parser.style());
            return end;
        }
        int start = out.length();
        TextStyle style = parser.style();
        switch (command.action()) {
            case EMPHASIS -> read(argument, emphasis(style));
            case LOOK -> read(argument, style.with(Look.valueOf(command.parameter())));
            case UNLOOK -> read(argument, without(style, command.parameter()));
            case TRANSPARENT -> read(argument, style);
            case UPPER -> {
                read(argument, style);
                out.upperCase(start);
            }
            case LOWER -> {
                read(argument, style);
                out.lowerCase(start);
            }
            case BETWEEN -> between(argument, command.parameter().substring(0, 1), command.parameter().substring(1));
            case QUOTE -> quote(argument);
            case FIRST, SECOND, SWAP -> {
                return two(command.action(), argument, to);
            }
            case HSPACE -> hspace(argument);
            case URL -> out.append(raw(argument), linked(raw(argument), "\\url"));
            case HREF -> {
                return href(argument, to);
            }
            case SYMBOL -> number(backslash, argument.from(), argument.to());
            case ENSUREMATH -> parser.math().ensured(argument, style);
            default -> { }
        }
        return argument.next();
    }

    private void read(Argument argument, TextStyle style) {
        parser.read(argument.from(), argument.to(), style);
    }

    private void between(Argument argument, String before, String after) {
        out.append(before, parser.style());
        read(argument, parser.style());
        out.append(after, parser.style());
    }

    private void quote(Argument argument) {
        boolean outer = quotes++ % 2 == 0;
        between(argument, outer ? "“" : "‘", outer ? "”" : "’");
        quotes--;
    }

    private int two(Action action, Argument first, int to) {
        Argument second = tokens.argument(first.next(), to);
        if (second == Argument.NONE) {
            read(first, parser.style());
            return first.next();
        }
        if (action != Action.FIRST) {
            read(second, parser.style());
        }
        if (action != Action.SECOND) {
            read(first, parser.style());
        }
        return second.next();
    }

    private int href(Argument target, int to) {
        Argument label = tokens.argument(target.next(), to);
        if (label == Argument.NONE) {
            out.append(raw(target), linked(raw(target), "\\href"));
            return target.next();
        }
        read(label, linked(raw(target), "\\href"));
        return label.next();
    }

    private TextStyle linked(String target, String command) {
        if (parser.style().link().isEmpty() && LinkTarget.isSafe(target)) {
            return parser.style().withLink(target);
        }
        unknown.accept(command + "{" + target + "}");
        return parser.style();
    }

    /** An address as it is written, without the backslashes that only shield characters from TeX. */
    private String raw(Argument argument) {
        StringBuilder address = new StringBuilder();
        for (int i = argument.from(); i < argument.to(); i++) {
            char c = text.charAt(i);
            boolean shield = c == '\\' && i + 1 < argument.to() && "%#&_~{}$^".indexOf(text.charAt(i + 1)) >= 0;
            if (!shield) {
                address.append(c);
            }
        }
        return address.toString().strip();
    }

    private void hspace(Argument argument) {
        String length = text.substring(argument.from(), argument.to()).strip();
        boolean none = length.startsWith("-") || length.startsWith("0") && !length.startsWith("0.");
        if (!none) {
            out.blank(parser.style());
        }
    }

    /** A character by its number: decimal, {@code "} hexadecimal, {@code '} octal, {@code `} itself. */
    private int number(int backslash, int from, int to) {
        char sign = from < to ? text.charAt(from) : ' ';
        int radix = sign == '"' ? 16 : sign == '\'' ? 8 : 10;
        int i = radix == 10 ? from : from + 1;
        int value = 0;
        int digits = 0;
        while (i < to && digits < 6 && Character.digit(text.charAt(i), radix) >= 0) {
            value = radix * value + Character.digit(text.charAt(i++), radix);
            digits++;
        }
        boolean usable = digits > 0 && value >= ' ' && Character.isValidCodePoint(value)
                && (value < 0x7F || value > 0x9F) && (value < 0xD800 || value > 0xDFFF);
        if (!usable) {
            unknown.accept(text.substring(backslash, from));
            out.append(text, backslash, i = Math.min(i, to), parser.style());
            return i;
        }
        out.append(Character.toString(value), parser.style());
        return i;
    }

    private static TextStyle emphasis(TextStyle style) {
        return style.has(Look.ITALIC) ? style.without(Look.ITALIC) : style.with(Look.ITALIC);
    }

    private static TextStyle without(TextStyle style, String look) {
        if (!look.isEmpty()) {
            return style.without(Look.valueOf(look));
        }
        return style.without(Look.ITALIC).without(Look.BOLD).without(Look.SMALL_CAPS).without(Look.MONOSPACE);
    }
}
