package pubs.sync.tex;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pubs.diagnostic.SourceText;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;
import pubs.sync.tex.TexFile.Role;
import pubs.sync.tex.Token.Kind;

/**
 * Reads what a LaTeX document cites, and what it is made of. Follows {@code \input} and its kin within the folder tree,
 * expands the macros that the document itself defines, and passes over comments, verbatim text and branches that are not
 * taken. Hostile input ends: depth, expansions and text have bounds, beyond which macros are no longer expanded.
 *
 * <p>{@code \newcommand\own[1]{\cite{#1}} \own{a} % \cite{b}}  ->  a, with the place and name of {@code \own}
 */
public final class TexReader {
    private final Mouth mouth = new Mouth();
    private final CiteCommands citeCommands = new CiteCommands();
    private final Definitions definitions = new Definitions(citeCommands);
    private final Arguments arguments = new Arguments(mouth);
    private final Conditionals conditionals = new Conditionals(mouth, definitions);
    private final Branches branches = new Branches(mouth, definitions);
    private final DefinitionCommands defining = new DefinitionCommands(mouth, definitions, citeCommands);
    private final VerbatimCommands verbatim = new VerbatimCommands(mouth, definitions);
    private final CitationCommands citing;
    private final FileCommands files;

    private TexReader(Path main, FolderTree tree, PaperContent content, boolean wholePaper) {
        String name = main.getFileName().toString();
        String jobName = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        citing = new CitationCommands(mouth, definitions, citeCommands, content, jobName);
        files = new FileCommands(mouth, definitions, tree, content, main.getParent(), jobName, wholePaper);
    }

    /**
     * Reads a document.
     *
     * @param main       its main file, a real path in the tree
     * @param content    gets what is found
     * @param wholePaper whether what {@code \includeonly} leaves out is read as well
     */
    public static void read(Path main, FolderTree tree, PaperContent content, boolean wholePaper) {
        Optional<SourceText> source = tree.text(main);
        if (source.isPresent()) {
            content.source(main);
            TexReader reader = new TexReader(main, tree, content, wholePaper);
            reader.mouth.open(new TexFile(source.get(), main, main.getParent(), reader.mouth.catcodes(), Role.MAIN));
            reader.read();
        }
    }

    /** Reads what a piece of text cites that stands within something else, such as LaTeX in Markdown. */
    public static void readPiece(SourceText source, Path file, FolderTree tree, PaperContent content) {
        TexReader reader = new TexReader(file, tree, content, true);
        reader.mouth.open(new TexFile(source, file, file.getParent(), reader.mouth.catcodes(), Role.MAIN));
        reader.read();
    }

    private void read() {
        while (true) {
            Optional<TexFile> file = mouth.directFile();
            if (file.isPresent()) {
                file.get().skipPlain();
                if (file.get().skipShortVerb()) {
                    continue;
                }
            }
            Token token = mouth.next();
            if (token.is(Kind.END_OF_INPUT)) {
                return;
            }
            if (token.is(Kind.COMMAND)) {
                command(token);
            }
        }
    }

    private void command(Token token) {
        Optional<Macro> macro = definitions.find(token.text());
        if (macro.isPresent()) {
            expand(macro.get(), token);
            return;
        }
        String name = definitions.builtIn(token.text());
        switch (name) {
            case "begin" -> begin(token);
            case "end" -> end();
            case "csname" -> named(defining.spelt(), token);
            case "csuse", "@nameuse" -> mouth.group(false)
                    .ifPresent(tokens -> named(definitions.text(tokens, "").strip(), token));
            default -> {
                boolean done = conditionals.handle(name) || defining.handle(name) || branches.handle(name)
                        || files.handle(name) || verbatim.handle(name);
                if (!done && (citing.isFamily(name, "bibliography") || citing.isFamily(name, "nobibliography"))) {
                    files.bibliography();
                } else if (!done && name.equals("citefield") && files.isLoaded("jurabib")) {
                    citing.read("mk", token.origin(), true);
                } else if (!done) {
                    citing.handle(name, token);
                }
            }
        }
    }

    private void named(String name, Token token) {
        if (!name.isEmpty() && mouth.mayExpand()) {
            mouth.push(List.of(Token.command(name, token.origin())));
        }
    }

    private void expand(Macro macro, Token token) {
        if (mouth.mayExpand()) {
            arguments.expand(macro, token.origin()).ifPresent(mouth::push);
        }
    }

    private void begin(Token token) {
        String name = mouth.group(false).map(tokens -> definitions.text(tokens, "").strip()).orElse("");
        Optional<Macro> own = definitions.find("begin " + name);
        if (verbatim.isVerbatim(name) || own.isPresent() && beginsVerbatim(own.get())) {
            verbatim.skip(name);
        } else if (own.isPresent()) {
            expand(own.get(), token);
        } else if (name.equals("document")) {
            mouth.file().filter(file -> file.role() == Role.PREAMBLE).ifPresent(file -> mouth.endDocument());
        } else if (!citing.environment(name, token.origin())) {
            files.bibliographyOfEnvironment(name);
        }
    }

    /** Whether an environment of the document is made of one of verbatim text. */
    private boolean beginsVerbatim(Macro begin) {
        for (Token token : begin.body()) {
            if (token.is(Kind.COMMAND) && (verbatim.isVerbatim(token.text()) || token.text().equals("VerbatimEnvironment"))) {
                return true;
            }
        }
        return false;
    }

    private void end() {
        String name = mouth.group(false).map(tokens -> definitions.text(tokens, "").strip()).orElse("");
        if (name.equals("document")) {
            mouth.endDocument();
        } else {
            definitions.find("end " + name).filter(macro -> mouth.mayExpand()).ifPresent(macro -> mouth.push(macro.body()));
        }
    }
}
