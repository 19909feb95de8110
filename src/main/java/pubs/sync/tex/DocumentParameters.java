package pubs.sync.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.sync.tex.Macro.Parameter;
import pubs.sync.tex.Token.Kind;

/** Reads the parameters of xparse, {@code s o m O{x}} (LaTeX's "usrguide", section 2.1). */
final class DocumentParameters {
    private DocumentParameters() {}

    static List<Parameter> read(List<Token> specification) {
        Mouth mouth = new Mouth();
        mouth.push(specification);
        List<Parameter> parameters = new ArrayList<>();
        for (Token token = mouth.peekSolid(); !token.endsFile(); token = mouth.peekSolid()) {
            mouth.next();
            String letter = token.is(Kind.OTHER) ? token.text() : "";
            switch (letter) {
                case "m", "v", "b", "l" -> {
                    if (!letter.equals("b")) {
                        parameters.add(Parameter.mandatory());
                    }
                }
                case "o" -> parameters.add(Parameter.optional('[', ']', List.of(Token.NO_VALUE)));
                case "O" -> parameters.add(Parameter.optional('[', ']', mouth.group(true).orElse(List.of())));
                case "s" -> parameters.add(Parameter.star('*'));
                case "t" -> parameters.add(Parameter.star(character(mouth)));
                case "d", "r" -> parameters.add(Parameter.optional(character(mouth), character(mouth),
                        List.of(Token.NO_VALUE)));
                case "D", "R" -> parameters.add(Parameter.optional(character(mouth), character(mouth),
                        mouth.group(true).orElse(List.of())));
                case ">" -> mouth.group(true);
                default -> { }
            }
        }
        return parameters;
    }

    private static char character(Mouth mouth) {
        Optional<Token> token = Optional.of(mouth.peekSolid()).filter(next -> next.is(Kind.OTHER) && !next.text().isEmpty());
        token.ifPresent(next -> mouth.next());
        return token.map(next -> next.text().charAt(0)).orElse(' ');
    }
}
