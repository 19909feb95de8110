package pubs.sync.tex;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What TeX does not read as TeX: verbatim text, listings, comments in environments, addresses. */
final class VerbatimCommands {
    private final Mouth mouth;
    private final Definitions definitions;
    private final Set<String> environments = new HashSet<>(Set.of("verbatim", "verbatim*", "Verbatim", "Verbatim*",
            "BVerbatim", "LVerbatim", "SaveVerbatim", "VerbatimOut", "lstlisting", "minted", "comment", "filecontents",
            "filecontents*", "spverbatim", "listing*", "verbatimtab", "verbatimwrite", "tcblisting",
            "tcboutputlisting", "LTXexample", "luacode", "luacode*", "pycode", "asy", "tikzcode", "Sinput", "Soutput",
            "algorithmcode", "macrocode", "macrocode*", "codeexample", "dispListing", "dispExample"));
    private final Set<String> inline = new HashSet<>(Set.of("verb", "Verb", "spverb", "lstinline", "mintinline", "cverb",
            "pygment", "EscVerb"));

    VerbatimCommands(Mouth mouth, Definitions definitions) {
        this.mouth = mouth;
        this.definitions = definitions;
    }

    /** Whether a command was one of these; it has been acted on then. */
    boolean handle(String name) {
        switch (name) {
            case "url", "path", "nolinkurl", "href", "hyperurl", "burl" -> mouth.directFile().ifPresent(this::address);
            case "MakeShortVerb", "DefineShortVerb", "lstMakeShortInline", "MakeSpecialShortVerb" -> shortVerb(true);
            case "DeleteShortVerb", "UndefineShortVerb", "lstDeleteShortInline" -> shortVerb(false);
            case "newminted" -> minted();
            case "newmint", "newmintinline" -> mintedInline(name);
            case "lstnewenvironment", "newtcblisting", "NewTCBListing", "DeclareTCBListing", "renewtcblisting",
                    "excludecomment", "excludeversion", "newverbatim", "specialcomment" ->
                    newEnvironment(name);
            case "DefineVerbatimEnvironment", "RecustomVerbatimEnvironment", "CustomVerbatimEnvironment" ->
                    mouth.group(false).ifPresent(of -> environments.add(definitions.text(of, "").strip()));
            case "includecomment", "includeversion" ->
                    mouth.group(false).ifPresent(of -> environments.remove(definitions.text(of, "").strip()));
            case "ExplSyntaxOn" -> mouth.catcodes().explSyntax = true;
            case "ExplSyntaxOff" -> mouth.catcodes().explSyntax = false;
            case "makeatletter" -> mouth.catcodes().atIsLetter = true;
            case "makeatother" -> mouth.catcodes().atIsLetter = false;
            default -> {
                return inline.contains(name) && inline(name);
            }
        }
        return true;
    }

    private boolean inline(String name) {
        Optional<TexFile> file = mouth.directFile();
        if (file.isEmpty()) {
            return true;
        }
        String text = file.get().text();
        int at = file.get().offset();
        at += at < text.length() && text.charAt(at) == '*' ? 1 : 0;
        boolean options = !name.equals("verb") && !name.equals("spverb");
        if (options && at < text.length() && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            at = close < 0 || close - at > 500 ? at : close + 1;
        }
        if (name.equals("mintinline") || name.equals("pygment")) {
            file.get().moveTo(at);
            mouth.group(false);
            at = mouth.directFile().map(TexFile::offset).orElse(at);
        }
        if (at < text.length() && text.charAt(at) == '{') {
            file.get().moveTo(at);
            file.get().skipRawGroup();
        } else {
            file.get().skipDelimited(at);
        }
        return true;
    }

    private void address(TexFile file) {
        int at = file.skipBlanks(file.offset());
        if (at < file.text().length() && file.text().charAt(at) == '{') {
            file.skipRawGroup();
        } else if (at < file.text().length() && "|!+".indexOf(file.text().charAt(at)) >= 0) {
            file.skipDelimited(at);
        }
    }

    private void shortVerb(boolean add) {
        mouth.take('*');
        mouth.between('[', ']');
        Token next = mouth.peekSolid();
        List<Token> tokens = next.is(Token.Kind.BEGIN) ? mouth.group(false).orElse(List.of()) : List.of(mouth.next());
        for (Token token : tokens) {
            if (token.text().length() == 1) {
                if (add) {
                    mouth.catcodes().addShortVerb(token.text().charAt(0));
                } else {
                    mouth.catcodes().removeShortVerb(token.text().charAt(0));
                }
                return;
            }
        }
    }

    /** {@code \newminted{python}{}} makes the environment pythoncode, {@code \newminted[py]{python}{}} py. */
    private void minted() {
        Optional<String> own = mouth.between('[', ']').map(tokens -> definitions.text(tokens, "").strip());
        Optional<String> language = mouth.group(false).map(tokens -> definitions.text(tokens, "").strip());
        environments.add(own.orElse(language.orElse("") + "code"));
    }

    private void mintedInline(String name) {
        Optional<String> own = mouth.between('[', ']').map(tokens -> definitions.text(tokens, "").strip());
        Optional<String> language = mouth.group(false).map(tokens -> definitions.text(tokens, "").strip());
        inline.add(own.orElse(language.orElse("") + (name.equals("newmintinline") ? "inline" : "")));
    }

    private void newEnvironment(String name) {
        mouth.between('[', ']');
        mouth.group(false).map(tokens -> definitions.text(tokens, "").strip()).filter(of -> !of.isEmpty())
                .filter(of -> !name.equals("specialcomment")).ifPresent(environments::add);
    }

    boolean isVerbatim(String environment) {
        return environments.contains(environment);
    }

    /** Passes over an environment that has begun. */
    void skip(String environment) {
        mouth.directFile().ifPresent(file -> file.skipPast("\\end{" + environment + "}"));
    }
}
