package pubs.cli;

import java.util.ArrayList;
import java.util.List;

/** The help of the program and of each command, in 80 columns. */
final class HelpPage {
    private static final int WIDTH = 80;

    private HelpPage() {}

    /** What the program is and its commands. */
    static String overview() {
        StringBuilder page = new StringBuilder("""
                Usage: pubs <command> [options] [file...]

                Keeps one list of publications in BibTeX and makes every other copy from it.

                """);
        page.append(commands());
        return page.append("""

                Options:
                """)
                .append(rows(List.of(
                        List.of("    --version", "print the version"),
                        List.of("-h, --help", "print this help; after a command, its help"),
                        List.of("    --debug", "print a stack trace with an error"))))
                .append("\nSee 'pubs help <command>' for the options of a command.\n")
                .toString();
    }

    /** The list of commands with a line for each. */
    static String commands() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : CommandTable.NAMES) {
            rows.add(List.of(name, CommandTable.find(name).orElseThrow().summary()));
        }
        return "Commands:\n" + rows(rows);
    }

    /** The page of a command. */
    static String of(Command command) {
        StringBuilder page = new StringBuilder("Usage: pubs ").append(command.name()).append(" [options]");
        page.append(command.operands().isEmpty() ? "" : " " + command.operands()).append("\n");
        for (String paragraph : command.description().split("\n\n", -1)) {
            page.append('\n');
            wrap(page, paragraph, 0);
        }
        List<List<String>> rows = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            rows.add(List.of(synopsis(option), explanation(option)));
        }
        rows.add(List.of("-h, --help", "print this help"));
        rows.add(List.of("    --debug", "print a stack trace with an error"));
        return page.append("\nOptions:\n").append(rows(rows)).toString();
    }

    private static String synopsis(OptionSpec option) {
        String letter = option.shortName().isEmpty() ? "    " : "-" + option.shortName() + ", ";
        return letter + option.flag() + (option.takesValue() ? " " + option.argument() : "");
    }

    /** What an option does, with its values and what holds without it. */
    static String explanation(OptionSpec option) {
        List<String> notes = new ArrayList<>();
        if (!option.allowed().isEmpty()) {
            notes.add(Wording.or(option.allowed()));
        }
        if (option.repeatable()) {
            notes.add("may be repeated");
        }
        if (!option.defaultValue().isEmpty()) {
            notes.add("default: " + option.defaultValue());
        }
        return notes.isEmpty() ? option.help() : option.help() + " (" + String.join("; ", notes) + ")";
    }

    private static String rows(List<List<String>> rows) {
        int widest = 0;
        for (List<String> row : rows) {
            widest = Math.max(widest, row.get(0).length());
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("  ").append(row.get(0)).append(" ".repeat(widest - row.get(0).length() + 2));
            wrap(text, row.get(1), widest + 4);
        }
        return text.toString();
    }

    /** Appends a paragraph that begins in the column {@code indent} of the current line and ends its last line. */
    private static void wrap(StringBuilder page, String paragraph, int indent) {
        int column = indent;
        for (String word : paragraph.strip().split("\\s+")) {
            if (column > indent && column + 1 + word.length() > WIDTH) {
                page.append('\n').append(" ".repeat(indent));
                column = indent;
            }
            if (column > indent) {
                page.append(' ');
                column++;
            }
            page.append(word);
            column += word.length();
        }
        page.append('\n');
    }
}
