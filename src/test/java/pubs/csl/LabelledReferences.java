package pubs.csl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import pubs.csl.style.Form;
import pubs.csl.style.Formatting;
import pubs.csl.style.Frame;
import pubs.csl.style.TextCase;
import pubs.csl.text.Chunk;
import pubs.csl.text.Punctuation;

/**
 * References in a published style of which each character says which variable it was printed for. The leaves of the tree that
 * the engine gives are wrapped in groups whose affixes are private-use characters; what comes out between two of them is the
 * leaf's. They are taken off before punctuation is put right. A word of the style that stands for a term has the variable
 * {@code term} and its name.
 */
public final class LabelledReferences {
    /**
     * A reference.
     *
     * @param variables the CSL variable of each character; empty for words and punctuation of the style
     */
    public record Labelled(String text, List<String> variables) {}

    private static final char OPEN = '\uF000';
    private static final char CLOSE = '\uF001';
    private static final char BASE = '\uF100';
    private static final Map<String, Document> LOCALES = new HashMap<>();

    private final Style style;
    private final List<String> variables = new ArrayList<>();

    private LabelledReferences(Style style) {
        this.style = style;
    }

    /** The ids of the independent styles that print a bibliography may be among these; see {@link #in}. */
    public static List<String> styles() throws IOException {
        return PublishedStyles.independent();
    }

    /** The items of a BibTeX text. */
    public static List<CslItem> items(String bib) {
        return BibItems.read(bib);
    }

    /**
     * A style in a language; empty when it prints no bibliography.
     *
     * @param language of the locales, {@code de-DE}; empty for that of the style
     */
    public static Optional<LabelledReferences> in(String id, String language) throws IOException {
        Document document = parse("/" + id + ".csl");
        if (document.getElementsByTagName("bibliography").getLength() == 0) {
            return Optional.empty();
        }
        String own = document.getDocumentElement().getAttribute("default-locale");
        String tag = !language.isEmpty() ? language : PublishedStyles.locales().contains(own) ? own : "en-US";
        if (!LOCALES.containsKey(tag)) {
            LOCALES.put(tag, parse("/locales-" + tag + ".xml"));
        }
        return Optional.of(new LabelledReferences(Style.of(document, List.of(LOCALES.get(tag)), tag)));
    }

    private static Document parse(String resource) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(PublishedStyles.bytes(resource)));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(resource, e);
        }
    }

    /** An item in the style. */
    public Labelled write(CslItem item) {
        ReferenceWriter writer = new ReferenceWriter(style.prepared(), item, EtAl.STYLE, Purpose.ENTRY, Place.of(1));
        List<PrintedElement> elements = style.engine().layout(style.engine().item(item, Place.of(1))).stream().map(this::wrap).toList();
        List<Chunk> chunks = Punctuation.apply(named(writer.write(elements)), style.prepared().locale());
        StringBuilder text = new StringBuilder();
        List<String> labels = new ArrayList<>();
        for (Chunk chunk : chunks) {
            boolean label = chunk.origin() == Chunk.Origin.LABEL;
            String said = chunk.isText() ? chunk.text() : " ";
            text.append(said);
            labels.addAll(java.util.Collections.nCopies(said.length(), label ? "citation-number" : chunk.style().link()));
        }
        return new Labelled(text.toString(), labels);
    }

    private PrintedElement wrap(PrintedElement element) {
        if (element.form() instanceof Form.Group) {
            return new PrintedElement(element.form(), element.parts().stream().map(this::wrap).toList(), element.names());
        }
        String variable = variable(element);
        if (variable.isEmpty() || variable.equals("citation-number")) {
            return element;
        }
        int number = variables.indexOf(variable);
        if (number < 0) {
            number = variables.size();
            variables.add(variable);
        }
        Frame frame = new Frame("" + OPEN + (char) (BASE + number), "" + CLOSE, Formatting.NONE, TextCase.NONE, false, false,
                Optional.empty());
        return new PrintedElement(new Form.Group(frame, ""), List.of(element), List.of());
    }

    private static String variable(PrintedElement element) {
        if (element.form() instanceof Form.Variable form) {
            return form.variable();
        } else if (element.form() instanceof Form.Number form) {
            return form.variable();
        } else if (element.form() instanceof Form.Label form) {
            return form.variable();
        } else if (element.form() instanceof Form.Date form) {
            return form.variable();
        } else if (element.form() instanceof Form.Words form) {
            return form.term().isEmpty() ? form.text().startsWith("[") ? "genre" : "" : "term " + form.term();
        }
        return element.form() instanceof Form.Names && !element.names().isEmpty() ? element.names().get(0) : "";
    }

    /** Takes the private-use characters off and puts what they said where a link would be. */
    private List<Chunk> named(List<Chunk> chunks) {
        List<Chunk> named = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        for (Chunk chunk : chunks) {
            StringBuilder text = new StringBuilder();
            String said = chunk.text();
            for (int i = 0; i < said.length(); i++) {
                char c = said.charAt(i);
                if (c == OPEN || c == CLOSE) {
                    add(named, chunk, text, open.peek());
                    if (c == OPEN) {
                        open.push(variables.get(said.charAt(++i) - BASE));
                    } else {
                        open.pop();
                    }
                } else {
                    text.append(c);
                }
            }
            if (!chunk.isText()) {
                named.add(chunk);
            } else {
                add(named, chunk, text, open.peek());
            }
        }
        return named;
    }

    private static void add(List<Chunk> named, Chunk chunk, StringBuilder text, String variable) {
        if (text.length() > 0) {
            named.add(chunk.withText(text.toString()).withStyle(chunk.style().withLink(variable)));
            text.setLength(0);
        }
    }

    /** Languages that references are written in often, the usual one several times. */
    public static final List<String> LANGUAGES = Arrays.asList("", "", "", "", "", "en-US", "en-GB", "de-DE", "fr-FR", "es-ES",
            "it-IT", "pt-BR", "nl-NL");
}
