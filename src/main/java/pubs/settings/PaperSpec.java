package pubs.settings;

import java.util.Map;

/**
 * A paper that is kept in step with the library, {@code [[paper]]}.
 *
 * @param path    of its folder or its main file, relative to the settings
 * @param bib     of the BibTeX file that takes new entries, relative to the settings; empty for the one that the paper names
 * @param options of {@code pubs sync} for this paper, by their long names
 */
public record PaperSpec(String path, String bib, Map<String, String> options) {
    public PaperSpec {
        options = Map.copyOf(options);
    }
}
