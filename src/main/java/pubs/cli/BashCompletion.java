package pubs.cli;

import java.util.ArrayList;
import java.util.List;
import pubs.cli.CompletionWords.Offer;

/** The completion of bash, which needs nothing but bash. */
final class BashCompletion {
    private BashCompletion() {}

    static String script() {
        StringBuilder values = new StringBuilder();
        StringBuilder options = new StringBuilder();
        StringBuilder operands = new StringBuilder();
        for (String name : CommandTable.NAMES) {
            Command command = CommandTable.find(name).orElseThrow();
            List<String> flags = new ArrayList<>();
            for (OptionSpec option : command.options()) {
                flags.add(option.flag());
                if (option.takesValue()) {
                    String pattern = "'" + name + " " + option.flag() + "'"
                            + (option.shortName().isEmpty() ? "" : " | '" + name + " -" + option.shortName() + "'");
                    values.append("        ").append(pattern).append(") ").append(offer(CompletionWords.of(option)))
                            .append(" return ;;\n");
                }
            }
            flags.add("--help");
            options.append("            ").append(name).append(") _pubs_offer '").append(String.join(" ", flags))
                    .append("' ;;\n");
            operands.append("        ").append(name).append(") ").append(offer(CompletionWords.operands(command)))
                    .append(" ;;\n");
        }
        return HEAD + "    case \"$command $previous\" in\n" + values + "    esac\n"
                + "    if [[ $current == -* ]]; then\n        case $command in\n" + options + "        esac\n        return\n"
                + "    fi\n    case $command in\n" + operands + "        '') _pubs_offer '"
                + String.join(" ", CommandTable.NAMES) + "' ;;\n    esac\n}\n\ncomplete -F _pubs pubs\n";
    }

    private static String offer(Offer offer) {
        return switch (offer.source()) {
            case NONE -> ":;";
            case FILES -> "compopt -o default;";
            case FIXED -> "_pubs_offer '" + offer.joined() + "';";
            case ASKED -> "_pubs_ask " + offer.joined() + ";";
        };
    }

    /** An equals sign and a colon part words in bash, so that {@code --only key=a:b} comes in six of them. */
    private static final String HEAD = """
            # Completion of pubs for bash; made by "pubs completion bash".

            _pubs_offer() {
                COMPREPLY=($(compgen -W "$1" -- "$current"))
            }

            _pubs_ask() {
                local IFS=$'\\n' word cut=${current%"${COMP_WORDS[COMP_CWORD]#[=:]}"}
                COMPREPLY=()
                for word in $("$program" completion "$1" "$current" 2>/dev/null); do
                    [[ $word != *= ]] || compopt -o nospace
                    COMPREPLY+=("${word:${#cut}}")
                done
            }

            _pubs() {
                local program=$1 current='' previous='' command='' word i joined=()
                COMPREPLY=()
                # Words that were parted at = and : are put together again; --option=value becomes two.
                for ((i = 1; i <= COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    if ((i > 1)) && [[ $word == [=:]* && ${#joined[@]} -gt 0 ]]; then
                        if [[ $word == = && ${joined[-1]} == --* ]]; then
                            joined+=('')
                        else
                            joined[-1]+=$word
                        fi
                    elif ((i > 1)) && [[ ${COMP_WORDS[i - 1]} == [=:] ]]; then
                        joined[-1]+=$word
                    else
                        joined+=("$word")
                    fi
                done
                current=${joined[-1]}
                ((${#joined[@]} < 2)) || previous=${joined[-2]} command=${joined[0]}
            """;
}
