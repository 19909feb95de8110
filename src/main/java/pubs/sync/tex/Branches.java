package pubs.sync.tex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commands that choose between two groups: of etoolbox, ifthen, xparse and the LaTeX kernel. */
final class Branches {
    private final Mouth mouth;
    private final Definitions definitions;
    private final Map<String, Boolean> switches = new HashMap<>();

    Branches(Mouth mouth, Definitions definitions) {
        this.mouth = mouth;
        this.definitions = definitions;
    }

    /** Whether a command was one of these; it has been acted on then. */
    boolean handle(String name) {
        switch (name) {
            case "newboolean", "newbool", "providebool", "newtoggle", "providetoggle", "provideboolean" ->
                    group().ifPresent(of -> switches.putIfAbsent(of, false));
            case "booltrue", "toggletrue" -> group().ifPresent(of -> switches.put(of, true));
            case "boolfalse", "togglefalse" -> group().ifPresent(of -> switches.put(of, false));
            case "setboolean", "setbool", "settoggle" -> set();
            case "ifbool", "iftoggle" -> choose(group().map(switches::get), true, true);
            case "notbool", "nottoggle" -> choose(group().map(switches::get).map(on -> !on), true, true);
            case "ifthenelse" -> choose(mouth.group(true).flatMap(this::test), true, true);
            case "@ifundefined" -> choose(group().flatMap(this::undefined), true, true);
            case "IfNoValueTF" -> choose(noValue(), true, true);
            case "IfNoValueT" -> choose(noValue(), true, false);
            case "IfNoValueF" -> choose(noValue(), false, true);
            case "IfValueTF" -> choose(noValue().map(none -> !none), true, true);
            case "IfValueT" -> choose(noValue().map(none -> !none), true, false);
            case "IfValueF" -> choose(noValue().map(none -> !none), false, true);
            case "IfBooleanTF" -> choose(flag(), true, true);
            case "IfBooleanT" -> choose(flag(), true, false);
            case "IfBooleanF" -> choose(flag(), false, true);
            case "@firstoftwo" -> choose(Optional.of(true), true, true);
            case "@secondoftwo" -> choose(Optional.of(false), true, true);
            case "@gobble" -> mouth.group(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<String> group() {
        return mouth.group(true).map(tokens -> definitions.text(tokens, "").strip());
    }

    private void set() {
        Optional<String> name = group();
        Optional<String> value = group();
        if (name.isPresent() && value.isPresent()) {
            switches.put(name.get(), value.get().equals("true"));
        }
    }

    private Optional<Boolean> undefined(String name) {
        return definitions.isUndefined(name) ? Optional.of(true)
                : definitions.isDefined(name) ? Optional.of(false) : Optional.empty();
    }

    private Optional<Boolean> noValue() {
        return mouth.group(true).map(tokens -> tokens.size() == 1 && tokens.get(0) == Token.NO_VALUE);
    }

    private Optional<Boolean> flag() {
        Optional<List<Token>> tokens = mouth.group(true);
        if (tokens.isEmpty() || tokens.get().size() != 1) {
            return Optional.empty();
        }
        return tokens.get().get(0).isCommand("BooleanTrue") ? Optional.of(true)
                : tokens.get().get(0).isCommand("BooleanFalse") ? Optional.of(false) : Optional.empty();
    }

    /** A test of ifthen that is a switch or a comparison, by itself. */
    private Optional<Boolean> test(List<Token> tokens) {
        List<Token> solid = tokens.stream().filter(token -> !token.is(Token.Kind.SPACE)).toList();
        boolean not = !solid.isEmpty() && (solid.get(0).isCommand("NOT") || solid.get(0).isCommand("not"));
        List<Token> test = not ? solid.subList(1, solid.size()) : solid;
        Mouth words = new Mouth();
        words.push(test);
        Token command = words.next();
        Optional<Boolean> result = Optional.empty();
        if (command.isCommand("boolean")) {
            result = words.group(true).map(of -> switches.get(definitions.text(of, "").strip()));
        } else if (command.isCommand("equal")) {
            Optional<List<Token>> one = words.group(true);
            Optional<List<Token>> other = words.group(true);
            if (one.isPresent() && other.isPresent()) {
                result = Optional.of(definitions.text(one.get(), "").equals(definitions.text(other.get(), "")));
            }
        }
        return words.peekSolid().endsFile() ? result.map(value -> value != not) : Optional.empty();
    }

    /** Leaves the group that counts, or both of them when that is not known. */
    private void choose(Optional<Boolean> value, boolean hasFirst, boolean hasSecond) {
        if (value.isEmpty()) {
            return;
        }
        Optional<List<Token>> first = hasFirst ? mouth.group(true) : Optional.empty();
        Optional<List<Token>> second = hasSecond ? mouth.group(true) : Optional.empty();
        (value.get() ? first : second).ifPresent(mouth::push);
    }
}
