package pubs.cli;

import java.util.List;

/** What a shell can offer in a place of the command line, from the definitions of the commands and options. */
final class CompletionWords {
    /** Where the words for a place come from. */
    enum Source {
        /** There are none. */
        NONE,
        /** The names of files. */
        FILES,
        /** They are known when the script is made. */
        FIXED,
        /** The program is asked, {@code pubs completion styles}. */
        ASKED
    }

    /**
     * @param words the words when they are fixed; the one word that the program is asked with
     */
    record Offer(Source source, List<String> words) {
        String joined() {
            return String.join(" ", words);
        }
    }

    private CompletionWords() {}

    /** What can be the value of an option. */
    static Offer of(OptionSpec option) {
        return option.allowed().isEmpty() ? named(option.argument()) : new Offer(Source.FIXED, option.allowed());
    }

    /** What can be an operand of a command: its first word in capitals says it, {@code [FILE...]}. */
    static Offer operands(Command command) {
        if (command.operands().contains("|")) {
            return new Offer(Source.FIXED, List.of(command.operands().split("\\|")));
        }
        String operands = command.operands();
        int start = 0;
        while (start < operands.length() && !Character.isUpperCase(operands.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < operands.length() && Character.isUpperCase(operands.charAt(end))) {
            end++;
        }
        return named(operands.substring(start, end));
    }

    private static Offer named(String what) {
        return switch (what) {
            case "STYLE", "QUERY" -> new Offer(Source.ASKED, List.of("styles"));
            case "TEST" -> new Offer(Source.ASKED, List.of("tests"));
            case "KEY", "KEYS" -> new Offer(Source.ASKED, List.of("keys"));
            case "FILE", "FOLDER", "PATTERN", "DIR" -> new Offer(Source.FILES, List.of());
            case "COMMAND" -> new Offer(Source.FIXED, CommandTable.NAMES);
            default -> new Offer(Source.NONE, List.of());
        };
    }

    /** A line on an option, {@code citation style}: the help up to its first stop. */
    static String brief(OptionSpec option) {
        int end = option.help().length();
        for (String stop : List.of(":", ";", " (")) {
            int at = option.help().indexOf(stop);
            end = at > 0 && at < end ? at : end;
        }
        return option.help().substring(0, end);
    }
}
