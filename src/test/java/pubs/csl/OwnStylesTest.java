package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of the project are CSL. The published styles are checked against its schema before they are taken in; so what
 * is said in ours has to be said, in the same place, in one of them.
 */
class OwnStylesTest {
    /** Attributes of which the values are free text. */
    private static final Set<String> FREE = Set.of("prefix", "suffix", "delimiter", "name", "macro", "href", "value", "et-al-min", "et-al-use-first", "initialize-with", "xml:lang", "default-locale", "license");

    private static List<Path> styles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("styles"))) {
            return files.filter(file -> file.toString().endsWith(".csl")).sorted().toList();
        }
    }

    @Test
    void whatOurStylesSayIsSaidByPublishedOnes() throws Exception {
        Set<String> said = new TreeSet<>();
        for (Path file : styles()) {
            collect(SecureXml.parse(Files.readAllBytes(file), file.toString()).getDocumentElement(), "", said);
        }
        assertTrue(said.size() > 50, said.toString());
        List<String> published = PublishedStyles.independent();
        collect(SecureXml.parse(PublishedStyles.bytes("/dependent/plos-one.csl"), "").getDocumentElement(), "", said, true);
        for (int i = 0; i < published.size() && !said.isEmpty(); i++) {
            String name = "/" + published.get(i) + ".csl";
            collect(SecureXml.parse(PublishedStyles.bytes(name), name).getDocumentElement(), "", said, true);
        }
        assertEquals(Set.of(), said);
    }

    @Test
    void eachIsFoundByItsNameAndKnowsIt() throws Exception {
        for (Path file : styles()) {
            String name = file.getFileName().toString().replace(".csl", "");
            StyleCatalog catalog = new StyleCatalog(Path.of("/"), Path.of("/"));
            assertTrue(StyleCatalog.aliases().containsKey(name), name);
            assertTrue(catalog.find(name).document() != null);
            assertTrue(Files.readString(file).contains("<id>https://github.com/JF-D/pubs/styles/" + name + "</id>"), name);
        }
    }

    private static void collect(Element element, String parent, Set<String> said) {
        collect(element, parent, said, false);
    }

    private static void collect(Element element, String parent, Set<String> said, boolean remove) {
        note(parent + " > " + element.getNodeName(), said, remove);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = element.getNodeName() + " " + attribute.getName();
            // An attribute may list variables or types.
            for (String value : FREE.contains(attribute.getName()) ? new String[] {""} : attribute.getValue().split(" ")) {
                note(name + "=" + value, said, remove);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, element.getNodeName(), said, remove);
            }
        }
    }

    private static void note(String what, Set<String> said, boolean remove) {
        if (remove) {
            said.remove(what);
        } else {
            said.add(what);
        }
    }
}
