package pubs.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.inject.Document;
import pubs.inject.Injection;
import pubs.inject.Region;
import pubs.io.TextFile;
import pubs.io.UnencodableTextException;
import pubs.io.UnifiedDiff;
import pubs.settings.Settings;

/** {@code pubs inject}: keeps the sections of documents equal to the library. */
final class InjectCommand implements Command {
    private static final OptionSpec FORCE = OptionSpec.flag("force", "overwrite what was edited by hand in a section");

    @Override
    public String name() {
        return "inject";
    }

    @Override
    public String summary() {
        return "keep the publications inside other documents up to date";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Fills the marked sections of text documents with publications of the library, and shows what would change;
                with --write, writes it. Without FILEs, does the documents of pubs.toml. FILE - is standard input.

                A section stands between two comments of the document, in Markdown <!-- pubs:begin style=acm only=selected -->
                and <!-- pubs:end -->, in LaTeX % pubs:begin and % pubs:end; HTML, AsciiDoc, Typst, Org, YAML and
                reStructuredText have their comments too. After pubs:begin stand options of 'pubs format' without their
                hyphens. pubs:count kind=journal begins a section with a number of publications, and pubs:updated one
                with the date of their last change.

                Nothing outside the sections is changed. A section that was edited by hand is shown and left as it is,
                unless --force is given.""";
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> all = new ArrayList<>(RewriteOptions.ALL);
        all.add(FORCE);
        all.add(FormatOptions.CONFIG);
        return all;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        ExitStatus[] worst = {ExitStatus.DONE};
        ExitStatus status = Findings.report(invocation.console(), diagnostics -> {
            LibrarySource source = new LibrarySource(invocation, diagnostics::add);
            Settings settings = source.settings();
            SectionTexts texts = new SectionTexts(invocation, source, settings, diagnostics::add);
            Rewriting rewriting = new Rewriting(invocation, Rewriting.Unasked.DIFF);
            for (NamedDocument document : NamedDocument.of(invocation, source, settings)) {
                ExitStatus one = document(invocation, document, texts, rewriting, diagnostics::add);
                worst[0] = one.compareTo(worst[0]) > 0 ? one : worst[0];
            }
            return rewriting.status();
        });
        return status.compareTo(worst[0]) > 0 ? status : worst[0];
    }

    /** Does one document: what is wrong with it is reported, and the others go on. */
    private static ExitStatus document(Invocation invocation, NamedDocument named, SectionTexts texts,
            Rewriting rewriting, Consumer<Diagnostic> diagnostics) throws Failure, IOException {
        TextFile file;
        try {
            file = named.read(invocation);
        } catch (Failure | IOException e) {
            diagnostics.accept(named.trouble(e, invocation.folder()));
            return ExitStatus.FAILED;
        }
        Optional<Document> document = Document.read(new SourceText(named.name(), file.text()), diagnostics);
        if (document.isEmpty()) {
            return ExitStatus.FAILED;
        }
        if (document.get().regions().isEmpty()) {
            diagnostics.accept(named.withoutSection());
            return ExitStatus.DONE;
        }
        boolean force = invocation.arguments().has(FORCE);
        Optional<List<Injection.Content>> contents = texts.of(document.get());
        Optional<Injection> injection = contents.isEmpty() ? Optional.empty()
                : Injection.into(document.get(), contents.get(), force, diagnostics);
        if (injection.isEmpty()) {
            return ExitStatus.FAILED;
        }
        try {
            rewriting.put(named.name(), named.path(), file, injection.get().text());
        } catch (UnencodableTextException | FileSystemException e) {
            diagnostics.accept(named.trouble(e, invocation.folder()));
            return ExitStatus.FAILED;
        }
        if (invocation.arguments().has(RewriteOptions.CHECK)) {
            report(injection.get().stale(), "stale-section", "this section is out of date; 'pubs inject --write' updates it",
                    diagnostics);
        }
        if (injection.get().edited().isEmpty() || force) {
            return ExitStatus.DONE;
        }
        report(injection.get().edited(), "edited-section", "this section was edited by hand, and is left so; change the"
                + " library or the marker instead, or give --force to lose the edit", diagnostics);
        String forced = Injection.into(document.get(), contents.get(), true, diagnostics).map(Injection::text).orElse("");
        UnifiedDiff.of(named.name(), injection.get().text(), forced).lines().forEach(invocation.console()::message);
        return ExitStatus.FINDINGS;
    }

    private static void report(List<Region> regions, String rule, String message, Consumer<Diagnostic> diagnostics) {
        for (Region region : regions) {
            diagnostics.accept(Diagnostic.error(rule, region.opening().span(), message));
        }
    }
}
