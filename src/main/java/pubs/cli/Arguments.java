package pubs.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words after the name of a command, understood. */
final class Arguments {
    private final Map<String, List<String>> values;
    private final List<String> operands;

    /**
     * @param values   the values of each option that was given, in their order; none for an option without a value
     * @param operands the words that are neither an option nor its value
     */
    Arguments(Map<String, List<String>> values, List<String> operands) {
        this.values = Map.copyOf(values);
        this.operands = List.copyOf(operands);
    }

    boolean has(OptionSpec option) {
        return values.containsKey(option.name());
    }

    /** The value of an option: the last one given, or else its default; empty when there is neither. */
    Optional<String> value(OptionSpec option) {
        List<String> given = values(option);
        if (!given.isEmpty()) {
            return Optional.of(given.get(given.size() - 1));
        }
        return option.defaultValue().isEmpty() ? Optional.empty() : Optional.of(option.defaultValue());
    }

    /** All values given for an option that may be repeated, in their order. */
    List<String> values(OptionSpec option) {
        return values.getOrDefault(option.name(), List.of());
    }

    /** The values given, by the names of the options. */
    Map<String, List<String>> asMap() {
        return values;
    }

    List<String> operands() {
        return operands;
    }
}
