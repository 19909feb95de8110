package pubs.csl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Inheritance;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.Library;
import pubs.names.Roles;

/**
 * Prints entries of {@code .bib} files as CSL-JSON, for programs to be compared on the same items: of each type as many as
 * the first argument says, no two alike, from as many files as there are, then those of the files and folders that follow.
 */
final class PeerItems {
    private PeerItems() {}

    public static void main(String[] arguments) throws IOException {
        int most = Integer.parseInt(arguments[0]);
        // By type, then by the place in its file: the first of each file come before the second of any.
        Map<String, TreeMap<Integer, List<CslItem>>> types = new TreeMap<>();
        int number = 0;
        Set<String> known = new HashSet<>();
        for (Path file : files(arguments)) {
            number++;
            Map<String, Integer> places = new HashMap<>();
            for (CslItem item : items(file, "f" + number + "-")) {
                if (!known.add(CslJson.write(List.of(new CslItem("", item.type(), item.text(), item.names(), item.dates(),
                        item.language(), item.keepPrefix()))))) {
                    continue;
                }
                int place = places.merge(item.type(), 1, Integer::sum);
                types.computeIfAbsent(item.type(), type -> new TreeMap<>())
                        .computeIfAbsent(place, same -> new ArrayList<>()).add(item);
            }
        }
        List<CslItem> chosen = new ArrayList<>();
        types.values().forEach(type -> type.values().stream().flatMap(List::stream).limit(most).forEach(chosen::add));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(CslJson.write(chosen));
        out.flush();
    }

    private static List<Path> files(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Path> paths = Files.walk(Path.of(arguments[i]))) {
                paths.filter(path -> path.toString().endsWith(".bib")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** The items of a file that have a title; what is wrong with the others is of no interest here. */
    private static List<CslItem> items(Path file, String prefix) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        BibFile bib = BibFile.of(new SourceText(file.toString(), TextFile.decode(bytes).text()));
        Library library = Inheritance.resolve(BibReader.read(List.of(bib), diagnostic -> { }), diagnostic -> { });
        Map<String, CslItem> items = new TreeMap<>();
        for (Entry entry : library.entries()) {
            CslItem item = ItemMapper.map(entry, Roles.read(entry, diagnostic -> { }));
            if (item.text().containsKey("title")) {
                items.putIfAbsent(item.id(), new CslItem(prefix + item.id(), item.type(), item.text(), named(item.names()),
                        item.dates(), item.language(), item.keepPrefix()));
            }
        }
        return List.copyOf(items.values());
    }

    /** CSL-JSON has no "and others", and what stands for it is read in many ways. */
    private static Map<String, Contributors> named(Map<String, Contributors> roles) {
        Map<String, Contributors> named = new TreeMap<>(roles);
        named.replaceAll((role, people) -> new Contributors(people.people(), false));
        return named;
    }
}
