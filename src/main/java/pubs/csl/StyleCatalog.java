package pubs.csl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.diagnostic.Suggestion;
import pubs.resource.Resource;

/**
 * Finds a style by what people call it: a path, a file of the project's {@code styles} folder, a short name, the id of any
 * style of the public repository.
 */
public final class StyleCatalog {
    private static final int LONGEST_CHAIN = 5;

    private final StyleFiles files;

    /**
     * @param workingFolder what paths are relative to
     * @param projectFolder whose {@code styles} folder is looked in
     */
    public StyleCatalog(Path workingFolder, Path projectFolder) {
        this.files = new StyleFiles(workingFolder, projectFolder);
    }

    /**
     * Looked for in this order: a path, a file {@code styles/NAME.csl} of the project, one of the program, a short name, an
     * id of the public repository ({@code ieee}, or in full {@code http://www.zotero.org/styles/ieee}). Case and blanks do
     * not matter in a name: {@code American Chemical Society -> american-chemical-society}.
     *
     * @return the style, or for a dependent one its parent (CSL 1.0.2, "Dependent styles")
     * @throws StyleException when there is no such style, or it cannot be used; the message says what to do
     */
    public StyleSource find(String name) throws StyleException {
        Optional<StyleText> text = files.named(name);
        if (text.isEmpty()) {
            throw unknown(name);
        }
        StyleText.Read named = text.get().read();
        StyleText.Read independent = named;
        for (int i = 0; independent.parent().isPresent(); i++) {
            String address = independent.parent().get();
            if (i == LONGEST_CHAIN) {
                throw fault(named, "style-parent", "the parents of " + named.text().subject()
                        + " lead back to it or go on without end");
            }
            Optional<StyleText> parent = files.parent(address);
            if (parent.isEmpty()) {
                throw fault(independent, "style-parent", independent.text().subject() + " stands on " + address
                        + ", which is not there; save that style in the folder styles");
            }
            independent = parent.get().read();
        }
        if (!independent.hasBibliography()) {
            throw withoutBibliography(independent);
        }
        String language = named.language();
        return new StyleSource(name, independent.document(), language.isEmpty() ? independent.language() : language);
    }

    private static StyleException fault(StyleText.Read style, String rule, String message) {
        return style.text().fault(rule, message, "<link href=\"" + style.parent().orElse(""));
    }

    private static StyleException withoutBibliography(StyleText.Read style) {
        String id = style.text().name();
        id = id.substring(id.lastIndexOf('/') + 1).replace(".csl", "");
        List<String> others = new ArrayList<>();
        for (StyleInfo info : StyleIndex.find(id.replace('-', ' '))) {
            if (others.size() < 3) {
                others.add(info.id());
            }
        }
        return style.text().fault("style-without-bibliography", style.text().subject()
                + " prints citations only, it has no bibliography"
                + (others.isEmpty() ? "; choose another one" : "; did you mean " + String.join(", ", others) + "?"),
                "<style");
    }

    /** The short names and what they stand for, in their order. */
    public static Map<String, StyleInfo> aliases() {
        Map<String, StyleInfo> aliases = new LinkedHashMap<>();
        for (String row : Resource.rows(StyleCatalog.class, "aliases.tsv")) {
            String[] cells = row.split("\t");
            aliases.put(cells[0], new StyleInfo(cells[1], cells[2], "", "", ""));
        }
        return aliases;
    }

    private static StyleException unknown(String name) {
        if (name.endsWith(".csl") || name.indexOf('/') >= 0) {
            return new StyleException("unknown-style", name + ": there is no such file");
        }
        List<String> known = new ArrayList<>(aliases().keySet());
        known.addAll(StyleIndex.ids());
        List<String> nearest = new ArrayList<>(Suggestion.nearest(name, known));
        for (StyleInfo info : StyleIndex.find(name.replace('-', ' '))) {
            if (nearest.size() < 3 && !nearest.contains(info.id())) {
                nearest.add(info.id());
            }
        }
        return new StyleException("unknown-style", "there is no style \"" + name + "\"" + (nearest.isEmpty() ? ""
                : "; did you mean " + String.join(", ", nearest) + "?") + " ('pubs styles WORD' finds styles)");
    }
}
