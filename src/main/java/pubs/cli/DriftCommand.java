package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.cv.CvReader;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Suggestion;
import pubs.drift.Drift;
import pubs.drift.DriftKind;
import pubs.names.People;
import pubs.publist.Publication;
import pubs.publist.Selection;
import pubs.settings.Settings;

/** {@code pubs drift}: where lists that are kept by hand differ from the library. */
final class DriftCommand implements Command {
    private static final OptionSpec WITHOUT = OptionSpec.value("without", "KINDS", "leave out these kinds of difference").repeated();
    private static final OptionSpec FORMAT = OptionSpec.value("format", "FORMAT", "how findings are printed").orElse("text")
            .oneOf("text", "json", "github");
    private static final OptionSpec ONLY = OptionSpec.value("only", "TEST",
            "expect in the lists only what passes the TEST of 'pubs format': kind=journal, year=2020.., selected").repeated();
    private static final OptionSpec NOT = OptionSpec.value("not", "TEST", "do not expect in the lists what passes the TEST").repeated();

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public String summary() {
        return "say where lists kept by hand differ from the library";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public String description() {
        return """
                Reads the publication list of each FILE as 'pubs import' does (Markdown, HTML, LaTeX, plain text; - is standard input)
                and compares it with the library that pubs.toml names: papers that one of them lacks, and for the others the title,
                authors, venue, year, status, marks and awards. Case, TeX, punctuation, initials, et al., other names of a venue and
                the spellings of pubs.toml are no difference. The exit status is 1 when anything differs.

                The kinds of difference: %s.""".formatted(String.join(", ", DriftKind.ids()));
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(CvSource.FROM, CvSource.SECTION, ONLY, NOT, WITHOUT, FORMAT, FormatOptions.CONFIG);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        CvSource.requireDocuments(invocation, this);
        return Findings.report(invocation.console(), diagnostics -> compare(invocation, diagnostics));
    }

    private ExitStatus compare(Invocation invocation, List<Diagnostic> diagnostics) throws Failure, IOException {
        LibrarySource source = new LibrarySource(invocation, diagnostics::add);
        Settings settings = source.settings();
        Choices choices = new Choices(this, invocation.arguments(), settings);
        Set<DriftKind> kinds = kinds(choices);
        Selection selection = ListFormatter.selection(invocation.arguments());
        List<Publication> publications = new PublicationSource(source, diagnostics::add).publications(settings, source.library(settings));
        ListFormatter.requireKeys(selection, publications);
        CvSource lists = new CvSource(choices, settings, diagnostics::add);
        Drift drift = new Drift(publications, People.of(settings.owner(), settings.spellings(), settings.people()), lists.venues());
        List<Diagnostic> findings = new ArrayList<>();
        for (LibrarySource.Input input : source.inputs(settings)) {
            CvReader.Result list = lists.read(input.source());
            findings.addAll(drift.of(list.items(), list.leftOut(), selection::accepts, kinds));
        }
        CheckFormat format = choices.of(FORMAT, CheckFormat.class);
        invocation.console().print(format.print(findings));
        if (format == CheckFormat.TEXT) {
            invocation.console().message(findings.isEmpty() ? "no difference"
                    : findings.size() + (findings.size() == 1 ? " difference" : " differences"));
        }
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private static Set<DriftKind> kinds(Choices choices) throws Failure {
        Set<DriftKind> kinds = EnumSet.allOf(DriftKind.class);
        for (String name : choices.words(WITHOUT)) {
            String kind = name.toLowerCase(Locale.ROOT);
            if (!DriftKind.ids().contains(kind)) {
                throw new Failure("unknown-kind", Wording.unknown("kind of difference", name, Suggestion.nearest(kind, DriftKind.ids()),
                        "'pubs help drift' lists all"));
            }
            kinds.remove(DriftKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return kinds;
    }
}
