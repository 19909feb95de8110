package pubs.cli;

import java.util.List;
import java.util.Locale;
import pubs.settings.Settings;

/** What is chosen for an option: on the command line, else in the settings, else by default. */
final class Choices {
    private final Arguments arguments;
    private final Settings settings;

    Choices(Arguments arguments, Settings settings) throws Failure {
        this.arguments = arguments;
        this.settings = settings;
        for (OptionSpec option : FormatOptions.ALL) {
            String value = settings.format().get(option.name());
            if (value != null && !option.allowed().isEmpty() && !option.allowed().contains(value)) {
                throw new Failure("bad-value", "pubs.toml: \"" + value + "\" is no value of " + option.name()
                        + " in [format], expected " + Wording.or(option.allowed()));
            }
        }
    }

    /** The value; empty when there is none. */
    String text(OptionSpec option) {
        List<String> given = arguments.values(option);
        if (!given.isEmpty()) {
            return given.get(given.size() - 1);
        }
        return settings.format().getOrDefault(option.name(), option.defaultValue());
    }

    /** The value as one of an enumeration: {@code section-down} is {@code SECTION_DOWN}. */
    <E extends Enum<E>> E of(OptionSpec option, Class<E> values) {
        return Enum.valueOf(values, text(option).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
