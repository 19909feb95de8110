package pubs.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import pubs.publist.SectionSpec;

/**
 * What {@code pubs.toml} says. Everything has a default, so that there need not be one.
 *
 * @param folder   the folder of the file, which its paths are relative to
 * @param library  patterns of the BibTeX files
 * @param documents patterns of the documents with sections
 * @param owner    the owner's name, or empty
 * @param spellings other spellings of it
 * @param people   right name to other spellings
 * @param distinct groups of names that are of different people, however alike
 * @param options  values for the options of commands: by the name of the command, then by that of the option
 * @param sections of a list by kind, in order
 * @param papers   that are kept in step with the library
 * @param venues   that the user knows beside those that come with the program
 */
public record Settings(Path folder, List<String> library, List<String> documents, String owner, List<String> spellings,
        Map<String, List<String>> people, List<List<String>> distinct, Map<String, Map<String, String>> options, List<SectionSpec> sections,
        List<PaperSpec> papers, List<VenueSpec> venues) {
    public static final List<String> DEFAULT_LIBRARY = List.of("bib/*.bib");

    /** What holds in a folder without a file. */
    public static Settings defaults(Path folder) {
        return of(folder, DEFAULT_LIBRARY);
    }

    /** Those of a folder with nothing but a library. */
    public static Settings of(Path folder, List<String> library) {
        return new Settings(folder, library, List.of(), "", List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(),
                List.of());
    }

    /** What the table of a command says for its options, {@code [format]} for {@code format}. */
    public Map<String, String> options(String command) {
        return options.getOrDefault(command, Map.of());
    }
}
