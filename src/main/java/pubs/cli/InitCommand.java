package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.inject.Document;
import pubs.inject.NewSection;
import pubs.io.AtomicFile;
import pubs.io.TextFile;
import pubs.resource.Resource;
import pubs.settings.LibraryFiles;
import pubs.settings.Settings;
import pubs.settings.SettingsReader;

/** {@code pubs init}: the first settings of a library, and the first markers of a document. */
final class InitCommand implements Command {
    private static final OptionSpec OWNER = OptionSpec.value("owner", "NAME",
            "whose list it is; otherwise who is an author of most entries");
    private static final OptionSpec LIBRARY = OptionSpec.value("library", "PATTERN",
            "the BibTeX files, such as bib/*.bib; otherwise those that are found").repeated();
    private static final List<String> USUAL = List.of("bib/*.bib", "*.bib", "*/*.bib");

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String summary() {
        return "begin: write a pubs.toml, put markers into documents";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Writes a pubs.toml with comments into the working folder: the BibTeX files that are there, the person who
                is an author of most of them, and all that can be set. One that is there is left as it is.

                Puts markers into each FILE, after a heading that announces publications or at the end, where 'pubs inject'
                then puts the list.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(OWNER, LIBRARY);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        Path settings = invocation.folder().resolve(SettingsReader.FILE);
        boolean there = Files.exists(settings);
        List<String> names = invocation.arguments().operands();
        if (there && names.isEmpty()) {
            throw new Failure("file-exists", SettingsReader.FILE
                    + " is there already; name documents to put markers into them, or edit it");
        }
        // All documents are read before anything is written.
        List<TextFile> files = new ArrayList<>();
        List<Optional<String>> texts = new ArrayList<>();
        for (String name : names) {
            files.add(TextFile.decode(invocation.read(name)));
            texts.add(marked(name, files.get(files.size() - 1).text()));
        }
        for (int i = 0; i < names.size(); i++) {
            if (texts.get(i).isPresent()) {
                AtomicFile.write(invocation.path(names.get(i)), files.get(i).encode(texts.get(i).get()));
                invocation.console().message(names.get(i) + ": has a section now; 'pubs inject' shows what comes into it");
            } else {
                invocation.console().message(names.get(i) + ": has sections already");
            }
        }
        if (!there) {
            String text = settings(invocation);
            AtomicFile.write(settings, text.getBytes(StandardCharsets.UTF_8));
            invocation.console().message(SettingsReader.FILE + ": written");
        } else if (!names.isEmpty()) {
            invocation.console().message(SettingsReader.FILE + ": is there already; for 'pubs inject' without names"
                    + " it needs documents = [\"" + String.join("\", \"", names) + "\"]");
        }
        return ExitStatus.DONE;
    }

    /** The text with markers; empty when it has some. */
    private static Optional<String> marked(String name, String text) throws Failure {
        if (name.equals(Invocation.STANDARD_STREAM)) {
            throw new Failure("bad-path", "standard input cannot be given markers; name a file");
        }
        List<Diagnostic> faults = new ArrayList<>();
        Optional<Document> document = Document.read(new SourceText(name, text), faults::add);
        if (document.isEmpty()) {
            throw new Failure(faults.get(0), null);
        }
        if (!document.get().regions().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> marked = NewSection.into(document.get());
        if (marked.isEmpty()) {
            throw new Failure("no-place", name + ": there is no place for a section outside code; write the markers yourself");
        }
        return marked;
    }

    private static String settings(Invocation invocation) throws Failure, IOException {
        List<String> patterns = invocation.arguments().values(LIBRARY);
        if (patterns.isEmpty()) {
            patterns = List.of(found(invocation.folder()));
        }
        String owner = invocation.arguments().value(OWNER).orElse("");
        String how = "";
        if (owner.isEmpty()) {
            Settings library = Settings.of(invocation.folder(), patterns);
            Optional<OwnerGuess> guess = LibraryFiles.find(library.folder(), patterns).isEmpty() ? Optional.empty()
                    : OwnerGuess.of(invocation, library);
            owner = guess.map(OwnerGuess::name).orElse("");
            how = guess.map(it -> "Found as an author of " + it.entries() + " of " + it.all() + " entries.").orElse("");
        }
        String documents = invocation.arguments().operands().stream().map(InitCommand::quoted)
                .collect(Collectors.joining(", "));
        return Resource.text(InitCommand.class, "init.toml")
                .replace("{library}", patterns.stream().map(InitCommand::quoted).collect(Collectors.joining(", ")))
                .replace("{documents}", documents.isEmpty() ? "# documents = [\"README.md\"]"
                        : "documents = [" + documents + "]")
                .replace(" {found}", how.isEmpty() ? "" : " " + how)
                .replace("{owner}", owner.isEmpty() ? "# name = \"Ada Sum\"" : "name = " + quoted(owner));
    }

    /** The usual place where BibTeX files are. */
    private static String found(Path folder) throws IOException {
        for (String pattern : USUAL) {
            if (!LibraryFiles.find(folder, List.of(pattern)).isEmpty()) {
                return pattern;
            }
        }
        return Settings.DEFAULT_LIBRARY.get(0);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
