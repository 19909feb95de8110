package pubs.cli;

import java.io.IOException;
import java.util.List;

/** {@code pubs help [COMMAND]}. */
final class HelpCommand implements Command {
    private static final OptionSpec MAN = OptionSpec.flag("man", "print a manual page, for man(1)");

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "explain a command";
    }

    @Override
    public String operands() {
        return "[COMMAND]";
    }

    @Override
    public String description() {
        return "Explains a command and all its options. Without a COMMAND, lists the commands.";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(MAN);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        List<String> operands = invocation.arguments().operands();
        if (operands.size() > 1) {
            throw new Failure("too-many-operands", "expected one command, got '" + operands.get(1) + "' too");
        }
        boolean man = invocation.arguments().has(MAN);
        if (operands.isEmpty()) {
            invocation.console().print(man ? ManualPage.overview() : HelpPage.overview());
            return ExitStatus.DONE;
        }
        String name = operands.get(0);
        Command command = CommandTable.find(name).orElseThrow(() -> CommandTable.unknown(name));
        invocation.console().print(man ? ManualPage.of(command) : HelpPage.of(command));
        return ExitStatus.DONE;
    }
}
