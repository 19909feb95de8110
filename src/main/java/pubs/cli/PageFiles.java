package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceText;
import pubs.inject.Document;
import pubs.inject.Injection;
import pubs.inject.Injection.Content;
import pubs.inject.Region;
import pubs.io.AtomicFile;
import pubs.io.TextFile;
import pubs.io.UnencodableTextException;
import pubs.render.TemplateRenderer.Page;

/**
 * Files of papers, one for each. Of a file that is there already only what stands between its markers is written anew, and
 * that only when nobody has edited it.
 */
final class PageFiles {
    private final Invocation invocation;
    private final Consumer<Diagnostic> diagnostics;

    PageFiles(Invocation invocation, Consumer<Diagnostic> diagnostics) {
        this.invocation = invocation;
        this.diagnostics = diagnostics;
    }

    /** @throws Failure before anything is written when two papers would have one file */
    void write(List<Page> pages) throws Failure, IOException {
        Map<Path, String> named = new HashMap<>();
        for (Page page : pages) {
            Path file = invocation.path(page.name()).toAbsolutePath().normalize();
            if (named.put(file, page.name()) != null) {
                throw new Failure("one-file", "two papers would be written to " + page.name()
                        + "; {{key}} or {{slug}} in the name tells them apart");
            }
        }
        int written = 0;
        for (Page page : pages) {
            Path file = invocation.path(page.name());
            try {
                written += write(page, file) ? 1 : 0;
            } catch (FileSystemException | UnencodableTextException e) {
                diagnostics.accept(error("not-written", page.name() + ": "
                        + FileTrouble.describe(e, invocation.folder()).getMessage()));
            }
        }
        invocation.console().message(pages.size() + (pages.size() == 1 ? " paper, " : " papers, ") + written
                + (written == 1 ? " file written" : " files written"));
    }

    /** @return whether the file is another one now */
    private boolean write(Page page, Path file) throws IOException, UnencodableTextException {
        Optional<Document> made = read(page.name(), page.text());
        if (made.isEmpty()) {
            return false;
        }
        Document fresh = made.get();
        List<Content> contents = fresh.regions().stream().map(region -> new Content(fresh.body(region), "")).toList();
        if (!Files.exists(file) || contents.isEmpty()) {
            String text = Injection.into(fresh, contents, true, diagnostics).map(Injection::text).orElse(page.text());
            if (Files.exists(file)) {
                TextFile there = TextFile.read(file);
                return !there.text().equals(text) && AtomicFile.write(file, there.encode(text));
            }
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            return AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        TextFile there = TextFile.read(file);
        Optional<Document> document = read(page.name(), there.text());
        if (document.isEmpty() || document.get().regions().size() != contents.size()) {
            diagnostics.accept(error("edited-file", page.name() + ": its markers are not those of the template, so that it is left as"
                    + " it is; without the file it would be made anew"));
            return false;
        }
        Optional<Injection> injection = Injection.into(document.get(), contents, false, diagnostics);
        for (Region region : injection.map(Injection::edited).orElse(List.of())) {
            diagnostics.accept(Diagnostic.error("edited-section", region.opening().span(), "what stands between the markers was"
                    + " edited by hand, and is left so; move the edit below them, or remove them to keep the file as it is"));
        }
        return injection.isPresent() && !injection.get().text().equals(there.text())
                && AtomicFile.write(file, there.encode(injection.get().text()));
    }

    private Optional<Document> read(String name, String text) {
        return Document.readByMarkers(new SourceText(name, text), diagnostics);
    }

    private static Diagnostic error(String rule, String message) {
        return new Diagnostic(Severity.ERROR, rule, message, Optional.empty());
    }
}
