package pubs.cv.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The references of anystyle's core data set, for measuring, in our labels. It has one label for volume and issue. */
final class Anystyle {
    private static final Map<String, Label> LABELS = Map.ofEntries(Map.entry("author", Label.AUTHOR),
            Map.entry("editor", Label.EDITOR), Map.entry("translator", Label.EDITOR), Map.entry("director", Label.EDITOR),
            Map.entry("producer", Label.EDITOR), Map.entry("title", Label.TITLE), Map.entry("container-title", Label.CONTAINER),
            Map.entry("journal", Label.CONTAINER), Map.entry("collection-title", Label.CONTAINER),
            Map.entry("date", Label.DATE), Map.entry("volume", Label.VOLUME), Map.entry("pages", Label.PAGES),
            Map.entry("publisher", Label.PUBLISHER), Map.entry("location", Label.PLACE), Map.entry("url", Label.URL),
            Map.entry("doi", Label.DOI), Map.entry("citation-number", Label.OTHER));

    private Anystyle() {}

    static List<LabelledText> read(Path file) throws IOException {
        Document document;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(file));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
        List<LabelledText> references = new ArrayList<>();
        NodeList sequences = document.getElementsByTagName("sequence");
        for (int i = 0; i < sequences.getLength(); i++) {
            LabelledText.Builder builder = new LabelledText.Builder();
            for (Node node = sequences.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element part) {
                    builder.add(builder.isEmpty() ? "" : " ");
                    builder.add(part.getTextContent().strip(), LABELS.getOrDefault(part.getTagName(), Label.NOTE));
                }
            }
            references.add(builder.build());
        }
        return references;
    }
}
