package pubs.sync.tex;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pubs.sync.tex.Token.Kind;

/** The tokens of a document: files that read files, and what macros put before the rest of them. */
final class Mouth {
    /** More is a document that never ends; the rest of it is read without macros. */
    private static final int MOST_TOKENS = 5_000_000;
    private static final int DEEPEST = 2_000;
    /** How much may be read in vain for groups that have no end. */
    private static final int PATIENCE = 2_000_000;

    /** Tokens that a macro or a look ahead left to be read. */
    private static final class Pushed implements Input {
        private final List<Token> tokens;
        private int at;

        Pushed(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public Token next() {
            return at < tokens.size() ? tokens.get(at++) : Token.END_OF_INPUT;
        }

        @Override
        public Kind atEnd() {
            return Kind.END_OF_INPUT;
        }
    }

    private final Deque<Input> inputs = new ArrayDeque<>();
    private final Catcodes catcodes = new Catcodes();
    private int pushed;
    private int wasted;

    Catcodes catcodes() {
        return catcodes;
    }

    void open(TexFile file) {
        inputs.push(file);
    }

    /** The file that is being read. */
    Optional<TexFile> file() {
        for (Input input : inputs) {
            if (input instanceof TexFile file) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The file that is being read, when nothing stands before the rest of it. */
    Optional<TexFile> directFile() {
        while (inputs.peek() instanceof Pushed tokens && tokens.at >= tokens.tokens.size()) {
            inputs.pop();
        }
        return inputs.peek() instanceof TexFile file ? Optional.of(file) : Optional.empty();
    }

    /** How many files read each other here. */
    int openFiles() {
        return (int) inputs.stream().filter(TexFile.class::isInstance).count();
    }

    boolean isOpen(Path path) {
        return inputs.stream().anyMatch(input -> input instanceof TexFile file && file.path().equals(path));
    }

    /** Whether macros may still be expanded: neither without end nor too deep. */
    boolean mayExpand() {
        return pushed < MOST_TOKENS && inputs.size() < DEEPEST;
    }

    /** Puts tokens before all that is still to be read. */
    void push(List<Token> tokens) {
        directFile();
        if (!tokens.isEmpty()) {
            pushed += tokens.size();
            inputs.push(new Pushed(tokens));
        }
    }

    /** The next token; the end of a file is one. */
    Token next() {
        while (!inputs.isEmpty()) {
            Token token = inputs.peek().next();
            if (token.is(Kind.END_OF_INPUT)) {
                inputs.pop();
            } else if (token.is(Kind.END_OF_FILE)) {
                ((TexFile) inputs.pop()).close();
                return token;
            } else {
                return token;
            }
        }
        return Token.END_OF_INPUT;
    }

    /** The next token, left where it is; the end of the file is not passed. */
    Token peek() {
        Optional<TexFile> file = directFile();
        if (file.isPresent()) {
            int before = file.get().offset();
            Token token = file.get().next();
            if (token.endsFile()) {
                file.get().moveTo(before);
                return token;
            }
            push(List.of(token));
            return token;
        }
        if (inputs.isEmpty()) {
            return Token.END_OF_INPUT;
        }
        Pushed tokens = (Pushed) inputs.peek();
        return tokens.tokens.get(tokens.at);
    }

    /** The next token that is not a blank or a line end, left where it is; a blank line counts as a token. */
    Token peekSolid() {
        Token token = peek();
        while (token.is(Kind.SPACE)) {
            next();
            token = peek();
        }
        return token;
    }

    /** Whether the next token that is not a blank is a character; passes over it. */
    boolean take(char c) {
        if (peekSolid().isCharacter(c)) {
            next();
            return true;
        }
        return false;
    }

    /** The tokens of the group that comes next, without its braces; absent, and nothing passed, when none comes. */
    Optional<List<Token>> group(boolean blankLines) {
        if (!peekSolid().is(Kind.BEGIN)) {
            return Optional.empty();
        }
        next();
        List<Token> tokens = new ArrayList<>();
        int depth = 1;
        while (wasted < PATIENCE) {
            Token token = peek();
            if (token.endsFile() || token.is(Kind.PARAGRAPH) && !blankLines) {
                break;
            }
            next();
            depth += token.is(Kind.BEGIN) ? 1 : token.is(Kind.END) ? -1 : 0;
            if (depth == 0) {
                return Optional.of(tokens);
            }
            tokens.add(token);
        }
        giveBack(tokens);
        return Optional.empty();
    }

    /** What was read in vain; the opening brace before it is gone, as it has no partner. */
    void giveBack(List<Token> tokens) {
        wasted += tokens.size();
        push(tokens);
        pushed -= tokens.size();
    }

    /**
     * The tokens between two characters, the first of which comes next. Braces hide both. Characters of the pair within
     * are counted when that ends before the paragraph does, else the first closing one is the end.
     */
    Optional<List<Token>> between(char open, char close) {
        if (!peekSolid().isCharacter(open) || wasted >= PATIENCE) {
            return Optional.empty();
        }
        Token first = next();
        List<Token> tokens = new ArrayList<>();
        int braces = 0;
        int depth = 1;
        int firstClose = -1;
        for (Token token = peek(); !token.endsFile() && !token.is(Kind.PARAGRAPH); token = peek()) {
            if (token.is(Kind.END) && braces == 0) {
                break;
            }
            next();
            braces += token.is(Kind.BEGIN) ? 1 : token.is(Kind.END) ? -1 : 0;
            if (braces == 0) {
                depth += token.isCharacter(open) ? 1 : token.isCharacter(close) ? -1 : 0;
                firstClose = firstClose < 0 && token.isCharacter(close) ? tokens.size() : firstClose;
            }
            if (depth == 0) {
                return Optional.of(tokens);
            }
            tokens.add(token);
        }
        if (firstClose < 0) {
            tokens.add(0, first);
            giveBack(tokens);
            return Optional.empty();
        }
        giveBack(tokens.subList(firstClose + 1, tokens.size()));
        return Optional.of(tokens.subList(0, firstClose));
    }

    /** Whether too much was read in vain to look far ahead again. */
    boolean isImpatient() {
        return wasted >= PATIENCE;
    }

    /** Ends the document, or the part of it that has an end of its own. */
    void endDocument() {
        while (!inputs.isEmpty()) {
            if (inputs.peek() instanceof TexFile file) {
                file.end();
                if (file.role() != TexFile.Role.CODE) {
                    return;
                }
            }
            inputs.pop();
        }
    }
}
