package pubs.sync.tex;

import java.util.List;

/**
 * A command of the document.
 *
 * @param parameters what it takes, in their order
 * @param body       what it stands for; a parameter is {@code #} and a digit
 * @param code       whether a package or a class defines it
 */
record Macro(List<Parameter> parameters, List<Token> body, boolean code) {
    /** How an argument is found. */
    enum Kind {
        /** A group or a single token. */
        MANDATORY,
        /** Between two characters, or not there. */
        OPTIONAL,
        /** Tokens that have to stand there. */
        LITERAL,
        /** All up to some tokens. */
        UP_TO,
        /** A star or another character, which may be there. */
        STAR
    }

    /**
     * @param kind      how it is found
     * @param open      the character before it, of an optional one; the star
     * @param close     the character after it
     * @param tokens    those that stand there, or come after it; what holds when it is not there
     * @param numbered  whether it is counted in the body
     */
    record Parameter(Kind kind, char open, char close, List<Token> tokens, boolean numbered) {
        static Parameter mandatory() {
            return new Parameter(Kind.MANDATORY, '{', '}', List.of(), true);
        }

        static Parameter optional(char open, char close, List<Token> otherwise) {
            return new Parameter(Kind.OPTIONAL, open, close, otherwise, true);
        }

        static Parameter literal(List<Token> tokens) {
            return new Parameter(Kind.LITERAL, ' ', ' ', tokens, false);
        }

        static Parameter upTo(List<Token> tokens) {
            return new Parameter(Kind.UP_TO, ' ', ' ', tokens, true);
        }

        static Parameter star(char star) {
            return new Parameter(Kind.STAR, star, star, List.of(), true);
        }
    }
}
