package pubs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pubs.settings.Settings;

/** What is chosen for an option: on the command line, else in the settings, else by default. */
final class Choices {
    private final Arguments arguments;
    private final Map<String, String> defaults;

    Choices(Command command, Arguments arguments, Settings settings) throws Failure {
        this.arguments = arguments;
        this.defaults = settings.options(command.name());
        for (OptionSpec option : command.options()) {
            String value = defaults.get(option.name());
            if (value != null && !option.allowed().isEmpty() && !option.allowed().contains(value)) {
                throw new Failure("bad-value", "pubs.toml: \"" + value + "\" is no value of " + option.name()
                        + " in [" + command.name() + "], expected " + Wording.or(option.allowed()));
            }
        }
    }

    /** The value; empty when there is none. */
    String text(OptionSpec option) {
        List<String> given = arguments.values(option);
        if (!given.isEmpty()) {
            return given.get(given.size() - 1);
        }
        return defaults.getOrDefault(option.name(), option.defaultValue());
    }

    /** The words of all values, which commas part. */
    List<String> words(OptionSpec option) {
        List<String> words = new ArrayList<>();
        List<String> given = arguments.values(option);
        for (String value : given.isEmpty() ? List.of(text(option)) : given) {
            for (String word : value.split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }

    /** Whether an option without a value is chosen. */
    boolean is(OptionSpec option) {
        return arguments.has(option) || defaults.getOrDefault(option.name(), "").equals("true");
    }

    /** The value as one of an enumeration: {@code section-down} is {@code SECTION_DOWN}. */
    <E extends Enum<E>> E of(OptionSpec option, Class<E> values) {
        return Enum.valueOf(values, text(option).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
