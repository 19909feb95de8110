package pubs.sync.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.sync.tex.Macro.Parameter;
import pubs.sync.tex.Token.Kind;

/** The commands that define commands and environments. */
final class DefinitionCommands {
    private final Mouth mouth;
    private final Definitions definitions;
    private final CiteCommands citeCommands;
    private final Arguments arguments;

    DefinitionCommands(Mouth mouth, Definitions definitions, CiteCommands citeCommands) {
        this.mouth = mouth;
        this.definitions = definitions;
        this.citeCommands = citeCommands;
        this.arguments = new Arguments(mouth);
    }

    /** Whether a command was one of these; it has been acted on then. */
    boolean handle(String name) {
        switch (name) {
            case "newcommand", "renewcommand", "DeclareRobustCommand", "newrobustcmd", "renewrobustcmd", "newcommandx",
                    "renewcommandx", "DeclareRobustCommandx" -> command(false);
            case "providecommand", "providerobustcmd", "providecommandx" -> command(true);
            case "def", "gdef", "edef", "xdef" -> plain(commandName());
            case "csdef", "csgdef", "csedef", "csxdef", "@namedef" -> plain(groupName());
            case "let", "LetLtxMacro", "GlobalLetLtxMacro", "NewCommandCopy", "RenewCommandCopy", "DeclareCommandCopy" ->
                    let(commandName(), true);
            case "cslet" -> let(groupName(), true);
            case "letcs" -> let(commandName(), false);
            case "csletcs" -> let(groupName(), false);
            case "undef" -> commandName().ifPresent(of -> definitions.let(of, "undefined"));
            case "NewDocumentCommand", "RenewDocumentCommand", "DeclareDocumentCommand", "NewExpandableDocumentCommand",
                    "RenewExpandableDocumentCommand", "DeclareExpandableDocumentCommand" -> document(false);
            case "ProvideDocumentCommand", "ProvideExpandableDocumentCommand" -> document(true);
            case "newenvironment", "renewenvironment" -> environment();
            case "NewDocumentEnvironment", "RenewDocumentEnvironment", "DeclareDocumentEnvironment",
                    "ProvideDocumentEnvironment" -> documentEnvironment();
            case "DeclareCiteCommand" -> declare(CiteCommands.PLAIN, 4);
            case "DeclareMultiCiteCommand" -> declare(CiteCommands.PLAIN + "+", 2);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The name of the command that comes next, in braces or not, or spelt by {@code \csname}. */
    private Optional<String> commandName() {
        Token token = mouth.peekSolid();
        while (token.isCommand("expandafter") || token.isCharacter('*')) {
            mouth.next();
            token = mouth.peekSolid();
        }
        if (token.is(Kind.BEGIN)) {
            return mouth.group(false).flatMap(tokens -> tokens.stream().filter(each -> each.is(Kind.COMMAND)).findFirst())
                    .map(Token::text);
        }
        if (!token.is(Kind.COMMAND)) {
            return Optional.empty();
        }
        mouth.next();
        return Optional.of(token.isCommand("csname") ? spelt() : token.text());
    }

    /** A name up to {@code \endcsname}. */
    String spelt() {
        List<Token> tokens = new ArrayList<>();
        for (Token token = mouth.peek(); !token.endsFile() && tokens.size() < 200; token = mouth.peek()) {
            mouth.next();
            if (token.isCommand("endcsname")) {
                break;
            }
            tokens.add(token);
        }
        return definitions.text(tokens, "").strip();
    }

    private Optional<String> groupName() {
        return mouth.group(false).map(tokens -> definitions.text(tokens, "").strip());
    }

    private boolean inCode() {
        return mouth.file().map(TexFile::isCode).orElse(false);
    }

    private void command(boolean provide) {
        Optional<String> name = commandName();
        List<Parameter> parameters = counted();
        Optional<List<Token>> body = arguments.mandatory();
        if (name.isPresent() && body.isPresent()) {
            define(name.get(), new Macro(parameters, body.get(), inCode()), provide);
        }
    }

    private void define(String name, Macro macro, boolean provide) {
        if (provide) {
            definitions.provide(name, macro);
        } else {
            definitions.define(name, macro);
        }
    }

    /** {@code [2][default]}; xargs has {@code [2][1=default]}. */
    private List<Parameter> counted() {
        Optional<List<Token>> number = mouth.between('[', ']');
        Optional<List<Token>> standard = number.isPresent() ? mouth.between('[', ']') : Optional.empty();
        int count = 0;
        String digits = number.map(tokens -> definitions.text(tokens, "").strip()).orElse("");
        if (digits.length() == 1 && Character.isDigit(digits.charAt(0))) {
            count = digits.charAt(0) - '0';
        }
        List<Parameter> parameters = new ArrayList<>();
        String text = standard.map(tokens -> definitions.text(tokens, "")).orElse("");
        boolean named = text.length() > 1 && Character.isDigit(text.charAt(0)) && text.charAt(1) == '=';
        for (int i = 1; i <= count; i++) {
            boolean optional = standard.isPresent() && (named ? ("," + text.replace(" ", "")).contains("," + i + "=") : i == 1);
            parameters.add(optional ? Parameter.optional('[', ']', named ? List.of() : standard.get()) : Parameter.mandatory());
        }
        return parameters;
    }

    /** {@code \def\x#1.#2{…}}. */
    private void plain(Optional<String> name) {
        List<Parameter> parameters = new ArrayList<>();
        List<Token> between = new ArrayList<>();
        boolean open = false;
        Token token = mouth.peek();
        for (; !token.is(Kind.BEGIN) && !token.endsFile() && !token.is(Kind.PARAGRAPH); token = mouth.peek()) {
            mouth.next();
            if (!token.is(Kind.PARAMETER)) {
                between.add(token);
                continue;
            }
            flush(parameters, between, open);
            open = true;
            if (mouth.peek().is(Kind.OTHER)) {
                mouth.next();
            }
        }
        flush(parameters, between, open);
        Optional<List<Token>> body = mouth.group(true);
        if (name.isPresent() && body.isPresent()) {
            definitions.define(name.get(), new Macro(parameters, body.get(), inCode()));
        }
    }

    private static void flush(List<Parameter> parameters, List<Token> between, boolean open) {
        List<Token> tokens = List.copyOf(between);
        if (open) {
            parameters.add(tokens.isEmpty() ? Parameter.mandatory() : Parameter.upTo(tokens));
        } else if (!tokens.isEmpty()) {
            parameters.add(Parameter.literal(tokens));
        }
        between.clear();
    }

    private void let(Optional<String> name, boolean toCommand) {
        mouth.take('=');
        Token token = mouth.peekSolid();
        Optional<String> other = toCommand && (token.is(Kind.COMMAND) || token.is(Kind.BEGIN)) ? commandName()
                : toCommand ? Optional.empty() : groupName();
        if (name.isPresent() && other.isPresent()) {
            definitions.let(name.get(), other.get());
        }
    }

    private void document(boolean provide) {
        Optional<String> name = commandName();
        Optional<List<Token>> specification = mouth.group(true);
        Optional<List<Token>> body = mouth.group(true);
        if (name.isPresent() && specification.isPresent() && body.isPresent()) {
            define(name.get(), new Macro(DocumentParameters.read(specification.get()), body.get(), inCode()), provide);
        }
    }

    private void environment() {
        mouth.take('*');
        Optional<String> name = groupName();
        List<Parameter> parameters = counted();
        begin(name, parameters);
    }

    private void documentEnvironment() {
        Optional<String> name = groupName();
        begin(name, mouth.group(true).map(DocumentParameters::read).orElse(List.of()));
    }

    private void begin(Optional<String> name, List<Parameter> parameters) {
        Optional<List<Token>> begin = mouth.group(true);
        Optional<List<Token>> end = mouth.group(true);
        if (name.isPresent() && begin.isPresent()) {
            boolean inCode = inCode();
            definitions.define("begin " + name.get(), new Macro(parameters, begin.get(), inCode));
            definitions.define("end " + name.get(), new Macro(List.of(), end.orElse(List.of()), inCode));
        }
    }

    private void declare(String groups, int following) {
        Optional<String> name = commandName();
        mouth.between('[', ']');
        for (int i = 0; i < following; i++) {
            mouth.group(true);
        }
        name.ifPresent(of -> citeCommands.declare(of, groups));
    }
}
