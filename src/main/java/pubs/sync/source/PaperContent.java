package pubs.sync.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pubs.diagnostic.Diagnostic;

/** What the reading of a paper finds, in the order of reading. Not thread-safe. */
public final class PaperContent {
    private final List<Citation> citations = new ArrayList<>();
    private final Set<Path> sources = new LinkedHashSet<>();
    private final Set<Path> bibliographies = new LinkedHashSet<>();
    private final Set<Path> wanted = new LinkedHashSet<>();
    private final Set<Path> outside = new LinkedHashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean classicBibtex;

    public void cite(Citation citation) {
        citations.add(citation);
    }

    /** A file that the paper is made of. */
    public void source(Path file) {
        sources.add(file);
    }

    /** A BibTeX file that the paper names and that is there. */
    public void bibliography(Path file) {
        bibliographies.add(file);
    }

    /** A BibTeX file that the paper names and that is not there, where it would be. */
    public void missingBibliography(Path file) {
        wanted.add(file);
    }

    /** A file that the paper names and that lies outside its folder. */
    public void outside(Path file) {
        outside.add(file);
    }

    public List<Path> outside() {
        return List.copyOf(outside);
    }

    /** The paper is set with BibTeX, not with biber or a reader of its own. */
    public void useClassicBibtex() {
        classicBibtex = true;
    }

    public boolean usesClassicBibtex() {
        return classicBibtex;
    }

    public void report(Diagnostic diagnostic) {
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
        }
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    public List<Path> sources() {
        return List.copyOf(sources);
    }

    public List<Path> bibliographies() {
        return List.copyOf(bibliographies);
    }

    public List<Path> missingBibliographies() {
        return List.copyOf(wanted);
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Takes up all that another reading found. */
    public void add(PaperContent other) {
        citations.addAll(other.citations);
        other.addFilesTo(this);
    }

    /** Hands on all but the citations. */
    public void addFilesTo(PaperContent other) {
        other.sources.addAll(sources);
        other.bibliographies.addAll(bibliographies);
        other.wanted.addAll(wanted);
        other.outside.addAll(outside);
        diagnostics.forEach(other::report);
        other.classicBibtex |= classicBibtex;
    }
}
