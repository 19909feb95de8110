package pubs.cli;

import pubs.cli.CompletionWords.Offer;
import pubs.cli.CompletionWords.Source;

/** The completion of fish. */
final class FishCompletion {
    private FishCompletion() {}

    static String script() {
        StringBuilder script = new StringBuilder("""
                # Completion of pubs for fish; made by "pubs completion fish".

                complete -c pubs -f
                complete -c pubs -n __fish_use_subcommand -l version -d 'print the version'
                complete -c pubs -n __fish_use_subcommand -s h -l help -d 'print help'
                """);
        for (String name : CommandTable.NAMES) {
            Command command = CommandTable.find(name).orElseThrow();
            script.append("\ncomplete -c pubs -n __fish_use_subcommand -a ").append(name).append(" -d ")
                    .append(quoted(command.summary())).append('\n');
            String start = "complete -c pubs -n '__fish_seen_subcommand_from " + name + "'";
            for (OptionSpec option : command.options()) {
                script.append(start).append(" -l ").append(option.name())
                        .append(option.shortName().isEmpty() ? "" : " -s " + option.shortName())
                        .append(option.takesValue() ? " -r" + offer(CompletionWords.of(option)) : "")
                        .append(" -d ").append(quoted(CompletionWords.brief(option))).append('\n');
            }
            Offer operands = CompletionWords.operands(command);
            if (operands.source() != Source.NONE) {
                script.append(start).append(offer(operands)).append('\n');
            }
        }
        return script.toString();
    }

    private static String offer(Offer offer) {
        return switch (offer.source()) {
            case NONE -> " -f";
            case FILES -> " -F";
            case FIXED -> " -f -a " + quoted(offer.joined());
            case ASKED -> " -f -a '(pubs completion " + offer.joined() + " (commandline -ct | string replace -r \"^--[^=]*=\" \"\")"
                    + " 2>/dev/null)'";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
