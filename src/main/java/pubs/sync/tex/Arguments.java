package pubs.sync.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.sync.tex.Macro.Parameter;
import pubs.sync.tex.Token.Kind;

/** Finds the arguments of a macro and puts them into its body (TeXbook, chapter 20; xparse). */
final class Arguments {
    private static final int LONGEST = 200_000;

    private final Mouth mouth;

    Arguments(Mouth mouth) {
        this.mouth = mouth;
    }

    /** The body with the arguments that come next; absent when they cannot be found. */
    Optional<List<Token>> expand(Macro macro, Origin origin) {
        List<List<Token>> arguments = new ArrayList<>();
        for (Parameter parameter : macro.parameters()) {
            Optional<List<Token>> argument = find(parameter);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            if (parameter.numbered()) {
                arguments.add(argument.get());
            }
        }
        return Optional.of(substitute(macro.body(), arguments, origin));
    }

    private Optional<List<Token>> find(Parameter parameter) {
        return switch (parameter.kind()) {
            case MANDATORY -> mandatory();
            case OPTIONAL -> Optional.of(mouth.between(parameter.open(), parameter.close()).orElse(parameter.tokens()));
            case STAR -> Optional.of(List.of(Token.command(mouth.take(parameter.open()) ? "BooleanTrue" : "BooleanFalse",
                    Origin.NONE)));
            case LITERAL -> literal(parameter.tokens());
            case UP_TO -> upTo(parameter.tokens());
        };
    }

    /** A group or a single token. */
    Optional<List<Token>> mandatory() {
        while (mouth.peekSolid().is(Kind.PARAGRAPH)) {
            mouth.next();
        }
        Token next = mouth.peekSolid();
        if (next.is(Kind.BEGIN)) {
            return mouth.group(true);
        }
        if (next.endsFile() || next.is(Kind.END)) {
            return Optional.empty();
        }
        return Optional.of(List.of(mouth.next()));
    }

    private Optional<List<Token>> literal(List<Token> tokens) {
        List<Token> taken = new ArrayList<>();
        for (Token expected : tokens) {
            Token next = mouth.peek();
            if (!next.same(expected)) {
                mouth.giveBack(taken);
                return Optional.empty();
            }
            taken.add(mouth.next());
        }
        return Optional.of(List.of());
    }

    private Optional<List<Token>> upTo(List<Token> end) {
        List<Token> found = new ArrayList<>();
        int depth = 0;
        int most = mouth.isImpatient() ? 0 : LONGEST;
        for (Token token = mouth.peek(); !token.endsFile() && found.size() < most; token = mouth.peek()) {
            if (token.is(Kind.END) && depth == 0) {
                break;
            }
            found.add(mouth.next());
            depth += token.is(Kind.BEGIN) ? 1 : token.is(Kind.END) ? -1 : 0;
            int start = found.size() - end.size();
            if (depth == 0 && start >= 0 && same(found.subList(start, found.size()), end)) {
                return Optional.of(withoutBraces(found.subList(0, start)));
            }
        }
        mouth.giveBack(found);
        return Optional.empty();
    }

    private static boolean same(List<Token> some, List<Token> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).same(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> withoutBraces(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 1 || !tokens.get(0).is(Kind.BEGIN) || !tokens.get(last).is(Kind.END)) {
            return tokens;
        }
        int depth = 0;
        for (int i = 0; i < last; i++) {
            depth += tokens.get(i).is(Kind.BEGIN) ? 1 : tokens.get(i).is(Kind.END) ? -1 : 0;
            if (depth == 0) {
                return tokens;
            }
        }
        return tokens.subList(1, last);
    }

    private static List<Token> substitute(List<Token> body, List<List<Token>> arguments, Origin origin) {
        List<Token> result = new ArrayList<>(body.size());
        for (int i = 0; i < body.size() && result.size() < LONGEST; i++) {
            Token token = body.get(i);
            if (!token.is(Kind.PARAMETER) || i + 1 == body.size()) {
                result.add(token.at(origin));
                continue;
            }
            Token number = body.get(++i);
            if (number.is(Kind.PARAMETER)) {
                result.add(number);
                continue;
            }
            int index = number.text().isEmpty() ? -1 : number.text().charAt(0) - '1';
            if (index >= 0 && index < arguments.size()) {
                result.addAll(arguments.get(index));
            }
        }
        return result;
    }
}
