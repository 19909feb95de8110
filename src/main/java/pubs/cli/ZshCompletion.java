package pubs.cli;

import pubs.cli.CompletionWords.Offer;

/** The completion of zsh. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String script() {
        StringBuilder commands = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (String name : CommandTable.NAMES) {
            Command command = CommandTable.find(name).orElseThrow();
            commands.append("        ").append(quoted(name + ":" + command.summary())).append('\n');
            cases.append("        ").append(name).append(")\n            _arguments -s \\\n");
            for (OptionSpec option : command.options()) {
                String value = option.takesValue()
                        ? ":" + escaped(option.argument()) + ":" + action(CompletionWords.of(option)) : "";
                String help = "[" + escaped(CompletionWords.brief(option)) + "]";
                String again = option.repeatable() ? "*" : "";
                line(cases, again + option.flag() + (option.takesValue() ? "=" : "") + help + value);
                if (!option.shortName().isEmpty()) {
                    line(cases, again + "-" + option.shortName() + (option.takesValue() ? "+" : "") + help + value);
                }
            }
            line(cases, "--help[print help]");
            String operands = action(CompletionWords.operands(command));
            cases.append("                ").append(quoted("*:" + escaped(command.operands()) + ":" + operands))
                    .append("\n            ;;\n");
        }
        return """
                #compdef pubs
                # Completion of pubs for zsh; made by "pubs completion zsh".

                _pubs_ask() {
                    local -a found nospace
                    found=(${(f)"$(_call_program pubs pubs completion ${@[-1]} ${(q)PREFIX} 2>/dev/null)"})
                    [[ ${found[1]} != *= ]] || nospace=(-S '')
                    compadd "${@[1,-2]}" "${nospace[@]}" -a found
                }

                _pubs() {
                    local -a commands
                    commands=(
                """ + commands + """
                    )
                    if ((CURRENT == 2)); then
                        _describe command commands
                        return
                    fi
                    shift words
                    ((CURRENT--))
                    case ${words[1]} in
                """ + cases + """
                    esac
                }

                if [[ $funcstack[1] == _pubs ]]; then
                    _pubs "$@"
                else
                    compdef _pubs pubs
                fi
                """;
    }

    private static void line(StringBuilder cases, String spec) {
        cases.append("                ").append(quoted(spec)).append(" \\\n");
    }

    private static String action(Offer offer) {
        return switch (offer.source()) {
            case NONE -> " ";
            case FILES -> "_files";
            case FIXED -> "(" + offer.joined() + ")";
            case ASKED -> "_pubs_ask " + offer.joined();
        };
    }

    /** What parts a specification of {@code _arguments} stands after a backslash. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
