package pubs.latex;

import java.util.Optional;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Sets the atoms of a formula: looks, and the blanks that TeX's spacing shows (around relations and binary operators
 * on the line, after operator names; The TeXbook, chapter 18).
 */
final class MathSetter {
    /** A blank that is due before the next atom. */
    enum Gap { NONE, ALWAYS, UNLESS_OPENING }

    /** All that a group ends. */
    record State(TextStyle style, boolean upright, boolean script, String alphabet, AtomClass previous, Gap gap) {}

    private final StyledBuffer out;
    private TextStyle style = TextStyle.PLAIN;
    private boolean upright;
    private boolean script;
    private String alphabet = "";
    private AtomClass previous = AtomClass.NONE;
    private Gap gap = Gap.NONE;

    MathSetter(StyledBuffer out) {
        this.out = out;
    }

    State save() {
        return new State(style, upright, script, alphabet, previous, gap);
    }

    void restore(State state) {
        restoreLook(state);
        script = state.script();
        previous = state.previous();
        gap = state.gap();
    }

    /** Ends a group: its looks go, the last atom stays the last. */
    void restoreLook(State state) {
        style = state.style();
        upright = state.upright();
        alphabet = state.alphabet();
    }

    void begin(TextStyle base) {
        style = base;
        upright = false;
        script = false;
        alphabet = "";
        previous = AtomClass.NONE;
        gap = Gap.NONE;
    }

    void beginScript(Look look) {
        style = style.without(Look.SUPERSCRIPT).without(Look.SUBSCRIPT).with(look);
        script = true;
        previous = AtomClass.NONE;
        gap = Gap.NONE;
    }

    /** A script belongs to the atom before it; alone it is one. */
    void afterScript() {
        if (previous == AtomClass.NONE) {
            previous = AtomClass.ORD;
        }
    }

    void afterText() {
        previous = AtomClass.ORD;
    }

    TextStyle style() {
        return style;
    }

    void setStyle(TextStyle changed) {
        style = changed;
    }

    void setUpright() {
        upright = true;
    }

    void setAlphabet(String command) {
        alphabet = command;
    }

    /** A character of the source that is no command. */
    void character(String c) {
        switch (c) {
            case "-" -> operator("−", AtomClass.BIN);
            case "+" -> operator("+", AtomClass.BIN);
            case "*" -> operator("∗", AtomClass.BIN);
            case "=", "<", ">" -> operator(c, AtomClass.REL);
            case "'" -> atom("′", AtomClass.ORD, style);
            case "~" -> blank();
            case "(", "[" -> atom(c, AtomClass.OPEN, style);
            case ")", "]", "!" -> atom(c, AtomClass.CLOSE, style);
            case ",", ";" -> atom(c, AtomClass.PUNCT, style);
            default -> letter(c);
        }
    }

    void symbol(Symbol symbol) {
        switch (symbol.kind()) {
            case BIN, REL -> operator(symbol.text(), symbol.kind());
            case LETTER -> letter(symbol.text());
            case NAME -> name(symbol.text());
            case SPACE -> blank();
            default -> atom(symbol.text(), symbol.kind(), style);
        }
    }

    /** An operator in letters: {@code log}. */
    void name(String name) {
        if (previous.isOperand() && !script) {
            gap = Gap.ALWAYS;
        }
        atom(name, AtomClass.NAME, style);
        gap = Gap.UNLESS_OPENING;
    }

    void atom(String text, AtomClass kind, TextStyle look) {
        flushGap(kind);
        out.append(text, look);
        previous = kind;
    }

    void operator(String sign, AtomClass kind) {
        boolean binary = kind == AtomClass.REL ? previous != AtomClass.NONE : previous.isOperand();
        if (script || !binary) {
            atom(sign, previous == AtomClass.REL ? AtomClass.REL : AtomClass.OP, style);
            return;
        }
        gap = previous == AtomClass.REL ? Gap.NONE : Gap.ALWAYS;
        atom(sign, kind, style);
        gap = Gap.ALWAYS;
    }

    void blank() {
        gap = Gap.NONE;
        out.blank(style);
    }

    /** A blank of the source: it shows after a comma only. */
    void sourceBlank() {
        if (previous == AtomClass.PUNCT) {
            gap = Gap.ALWAYS;
        }
    }

    /** Puts the blank that is due before an atom. */
    void flushGap(AtomClass next) {
        boolean due = gap == Gap.ALWAYS || gap == Gap.UNLESS_OPENING && next != AtomClass.OPEN
                && next != AtomClass.CLOSE && next != AtomClass.PUNCT;
        gap = Gap.NONE;
        if (due) {
            out.blank(style);
        }
    }

    private void letter(String c) {
        boolean isLetter = Character.isLetter(c.codePointAt(0));
        if (!alphabet.isEmpty()) {
            Optional<Symbol> symbol = Symbols.ofCommand(alphabet + "{" + c + "}");
            if (symbol.isPresent()) {
                atom(symbol.get().text(), AtomClass.LETTER, style);
                return;
            }
        }
        boolean italic = isLetter && !upright && alphabet.isEmpty();
        atom(c, isLetter ? AtomClass.LETTER : AtomClass.ORD, italic ? style.with(Look.ITALIC) : style);
    }
}
