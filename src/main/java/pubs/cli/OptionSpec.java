package pubs.cli;

import java.util.List;
import java.util.Optional;

/**
 * All there is to know of an option. Parsing, {@code --help}, the manual page and the completions are made from it.
 *
 * @param name         the long name without hyphens, {@code output}
 * @param shortName    the one-letter name, {@code o}; empty for none
 * @param argument     what stands for its value in help, {@code FILE}; empty for an option without a value
 * @param help         a sentence without a full stop, beginning with a verb or a noun in lower case
 * @param defaultValue the value without the option; empty when there is none, or when the help explains it
 * @param allowed      the values it takes; empty for any
 * @param repeatable   whether it may be given more than once; of another one the last counts
 */
record OptionSpec(String name, String shortName, String argument, String help, String defaultValue,
        List<String> allowed, boolean repeatable) {

    /** An option that is there or not. */
    static OptionSpec flag(String name, String help) {
        return new OptionSpec(name, "", "", help, "", List.of(), false);
    }

    /** An option with a value. */
    static OptionSpec value(String name, String argument, String help) {
        return new OptionSpec(name, "", argument, help, "", List.of(), false);
    }

    OptionSpec letter(char letter) {
        return new OptionSpec(name, String.valueOf(letter), argument, help, defaultValue, allowed, repeatable);
    }

    OptionSpec orElse(String value) {
        return new OptionSpec(name, shortName, argument, help, value, allowed, repeatable);
    }

    OptionSpec oneOf(String... values) {
        return new OptionSpec(name, shortName, argument, help, defaultValue, List.of(values), repeatable);
    }

    OptionSpec repeated() {
        return new OptionSpec(name, shortName, argument, help, defaultValue, allowed, true);
    }

    /** What is wrong with a value of the option, which a user wrote as {@code shown}; empty when it is allowed. */
    Optional<String> fault(String shown, String value) {
        return allowed.isEmpty() || allowed.contains(value) ? Optional.empty()
                : Optional.of("unknown value '" + value + "' of " + shown + "; expected " + Wording.or(allowed));
    }

    boolean takesValue() {
        return !argument.isEmpty();
    }

    /** How it is written in messages: {@code --output}. */
    String flag() {
        return "--" + name;
    }
}
