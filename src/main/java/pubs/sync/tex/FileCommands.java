package pubs.sync.tex;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.diagnostic.SourceText;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;
import pubs.sync.tex.TexFile.Role;
import pubs.sync.tex.Token.Kind;

/** The commands that read files, and those that name the bibliography. */
final class FileCommands {
    /** More files in each other, or more text in all, is a document that reads itself. */
    private static final int DEEPEST = 100;
    private static final long MOST_CHARACTERS = 100_000_000;
    /** What they do is built in; their own code would say less. */
    private static final Set<String> BUILT_IN = Set.of("natbib", "biblatex", "apacite", "jurabib", "multibib", "cite",
            "chapterbib", "bibunits", "bibtopic", "bibentry", "csquotes", "etoolbox", "hyperref", "xparse", "multibbl",
            "revtex4", "revtex4-1", "revtex4-2", "harvard", "chicago", "subfiles", "import", "listings", "minted");

    private final Mouth mouth;
    private final Definitions definitions;
    private final FolderTree tree;
    private final PaperContent content;
    private final Path folder;
    private final String jobName;
    private final boolean wholePaper;
    private final Set<String> packages = new HashSet<>();
    private final Set<String> only = new HashSet<>();
    private final List<Path> inputPath = new ArrayList<>();
    private boolean onlySome;
    private long characters;

    /**
     * @param folder     of the main file
     * @param wholePaper whether {@code \includeonly} is passed over
     */
    FileCommands(Mouth mouth, Definitions definitions, FolderTree tree, PaperContent content, Path folder, String jobName,
            boolean wholePaper) {
        this.mouth = mouth;
        this.definitions = definitions;
        this.tree = tree;
        this.content = content;
        this.folder = folder;
        this.jobName = jobName;
        this.wholePaper = wholePaper;
    }

    /** Whether a command was one of these; it has been acted on then. */
    boolean handle(String name) {
        switch (name) {
            case "input", "@input", "@@input" -> input();
            case "include" -> include();
            case "InputIfFileExists", "subfile", "subfileinclude", "includestandalone", "loadglsentries" -> {
                mouth.between('[', ']');
                group().ifPresent(file -> part(base(), file));
            }
            case "import", "includefrom", "inputfrom" -> imported(folder);
            case "subimport", "subincludefrom", "subinputfrom" -> imported(base());
            case "includeonly" -> group().ifPresent(this::only);
            case "usepackage", "RequirePackage", "RequirePackageWithOptions" -> packages(".sty");
            case "documentclass", "documentstyle", "LoadClass", "LoadClassWithOptions" -> documentClass();
            case "endinput" -> mouth.file().ifPresent(TexFile::endAfterLine);
            case "addbibresource", "addglobalbib", "addsectionbib", "bibinput", "defaultbibliography", "bibdata",
                    "newrefsection" -> {
                Optional<String> options = mouth.between('[', ']').map(tokens -> definitions.text(tokens, jobName));
                boolean remote = options.orElse("").replace(" ", "").contains("location=remote");
                Optional<String> files = name.equals("newrefsection") ? options : group();
                files.filter(found -> !remote).ifPresent(this::bibliographies);
            }
            case "putbib" -> mouth.between('[', ']').map(tokens -> definitions.text(tokens, jobName))
                    .ifPresent(this::bibliographies);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code \bibliography{a,b}} and its kin. */
    void bibliography() {
        mouth.take('*');
        mouth.between('[', ']');
        if (!isLoaded("biblatex")) {
            content.useClassicBibtex();
        }
        group().ifPresent(this::bibliographies);
    }

    /** What an environment names in its optional or first argument: refsection of biblatex, btSect of bibtopic. */
    void bibliographyOfEnvironment(String environment) {
        if (environment.equals("refsection")) {
            mouth.between('[', ']').map(tokens -> definitions.text(tokens, jobName)).ifPresent(this::bibliographies);
        } else if (environment.equals("btSect") || environment.equals("btSect*")) {
            mouth.between('[', ']');
            group().ifPresent(this::bibliographies);
        }
    }

    private Optional<String> group() {
        return mouth.group(false).map(tokens -> definitions.text(tokens, jobName).strip());
    }

    private Path base() {
        return mouth.file().map(TexFile::base).orElse(folder);
    }

    private List<Path> folders(Path first) {
        List<Path> folders = new ArrayList<>(List.of(first, folder));
        mouth.file().map(file -> file.path().getParent()).ifPresent(folders::add);
        definitions.macro("input@path").map(macro -> definitions.text(macro.body(), jobName))
                .ifPresent(paths -> inputPath(paths).forEach(folders::add));
        folders.add(tree.root());
        return folders;
    }

    private List<Path> inputPath(String paths) {
        // The braces around each path are gone; each ends in a slash.
        inputPath.clear();
        for (String path : paths.split("/(?=[^/]*)")) {
            tree.place(folder, path.strip()).ifPresent(inputPath::add);
        }
        tree.place(folder, paths.strip()).ifPresent(inputPath::add);
        return inputPath;
    }

    private void input() {
        if (mouth.peekSolid().is(Kind.BEGIN)) {
            group().ifPresent(file -> part(base(), file));
            return;
        }
        List<Token> name = new ArrayList<>();
        for (Token token = mouth.peek(); token.is(Kind.OTHER) || token.isCommand("jobname"); token = mouth.peek()) {
            name.add(mouth.next());
        }
        part(base(), definitions.text(name, jobName).strip());
    }

    private void include() {
        group().filter(file -> wholePaper || !onlySome || only.contains(file)).ifPresent(file -> part(base(), file));
    }

    private void only(String files) {
        onlySome = true;
        for (String file : files.split(",")) {
            only.add(file.strip());
        }
    }

    private void imported(Path from) {
        mouth.take('*');
        Optional<String> path = group();
        Optional<String> file = group();
        if (path.isPresent() && file.isPresent()) {
            tree.place(from, path.get().isEmpty() ? "." : path.get()).ifPresent(base -> part(base, file.get()));
        }
    }

    private void part(Path base, String given) {
        String name = given.replace("\"", "");
        if (!name.startsWith("|")) {
            tree.find(folders(base), List.of(name + ".tex", name)).ifPresent(file -> open(file, base, Role.PART));
        }
    }

    private void open(Path file, Path base, Role role) {
        Optional<SourceText> source = tree.text(file);
        if (source.isEmpty() || mouth.isOpen(file) || mouth.openFiles() > DEEPEST || characters > MOST_CHARACTERS) {
            return;
        }
        characters += source.get().text().length();
        if (role != Role.PREAMBLE) {
            content.source(file);
        }
        mouth.open(new TexFile(source.get(), file, base, mouth.catcodes(), role));
    }

    private void packages(String ending) {
        mouth.between('[', ']');
        String[] names = group().orElse("").split(",");
        for (int i = 0; i < names.length; i++) {
            String name = names[i].strip();
            if (packages.add(name + ending) && !name.isEmpty() && !BUILT_IN.contains(name)) {
                Optional<Path> file = tree.find(folders(base()), List.of(name + ending));
                if (file.isPresent()) {
                    again(names, i + 1);
                    open(file.get(), base(), Role.CODE);
                    return;
                }
            }
        }
    }

    /** Leaves the packages that were named after one to be read after it. */
    private void again(String[] names, int from) {
        if (from < names.length) {
            List<Token> tokens = new ArrayList<>(List.of(Token.command("usepackage", Origin.NONE), Token.BEGIN));
            String.join(",", List.of(names).subList(from, names.length)).chars().forEach(c -> tokens.add(Token.other((char) c)));
            tokens.add(Token.END);
            mouth.push(tokens);
        }
    }

    private void documentClass() {
        Optional<String> options = mouth.between('[', ']').map(tokens -> definitions.text(tokens, jobName).strip());
        String name = group().orElse("");
        boolean main = mouth.file().map(file -> file.role() == Role.MAIN).orElse(false);
        if (name.equals("subfiles")) {
            options.filter(file -> main).flatMap(file -> tree.find(folders(base()), List.of(file, file + ".tex")))
                    .ifPresent(file -> open(file, file.getParent(), Role.PREAMBLE));
            return;
        }
        // These make | stand around verbatim text.
        if (name.equals("ltxdoc") || name.equals("ltxguide") || name.equals("ltnews") || name.equals("l3doc")) {
            mouth.catcodes().addShortVerb('|');
        }
        if (!BUILT_IN.contains(name) && packages.add(name + ".cls")) {
            tree.find(folders(base()), List.of(name + ".cls")).ifPresent(file -> open(file, base(), Role.CODE));
        }
    }

    /** Whether a package is loaded. */
    boolean isLoaded(String name) {
        return packages.contains(name + ".sty");
    }

    private void bibliographies(String names) {
        for (String each : names.split(",")) {
            String name = each.strip();
            if (name.isEmpty() || name.contains("://") || name.indexOf('\\') >= 0) {
                continue;
            }
            String file = name.endsWith(".bib") ? name : name + ".bib";
            Optional<Path> found = tree.find(folders(folder), List.of(file));
            if (found.isPresent()) {
                content.bibliography(found.get());
            } else {
                tree.place(folder, file).ifPresent(content::missingBibliography);
            }
        }
    }
}
