package pubs.csl;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import pubs.csl.json.CslJsonReader;
import pubs.diagnostic.SourceText;

/** Prints our text of CSL-JSON items in some styles, one JSON line each, to be compared with a peer's. */
final class PeerText {
    private PeerText() {}

    public static void main(String[] args) throws Exception {
        List<CslItem> items = CslJsonReader.read(new SourceText(args[0], Files.readString(Path.of(args[0]))), problem -> {
            throw new IllegalArgumentException(problem.message());
        }).stream().map(CslJsonReader.Read::item).toList();
        for (int i = 1; i < args.length; i++) {
            Document style = parse(PeerText.class.getResourceAsStream("/" + args[i] + ".csl"));
            String lang = style.getDocumentElement().getAttribute("default-locale");
            lang = lang.isEmpty() ? "en-US" : lang;
            Document locale = parse(PeerText.class.getResourceAsStream("/locales-" + lang + ".xml"));
            Style prepared = Style.of(style, List.of(locale), lang);
            Citer citer = new Citer(prepared, EtAl.STYLE, Marks.NONE);
            String[] suffixes = suffixes(items, prepared);
            List<String> before = List.of();
            for (int place = 0; place < items.size(); place++) {
                CslItem item = items.get(place);
                Reference reference = citer.cite(item, new Place(place + 1, suffixes[place], before));
                before = reference.names();
                System.out.println("{\"style\":" + quote(args[i]) + ",\"id\":" + quote(item.id()) + ",\"label\":"
                        + quote(reference.label()) + ",\"text\":" + quote(reference.plain()) + "}");
            }
        }
    }

    /** Letters go by the order of the style, as citeproc-js gives them; our lists give them in the order of the list. */
    private static String[] suffixes(List<CslItem> items, Style style) {
        List<Integer> order = StyleOrder.of(items, style);
        List<String> sorted = YearSuffixes.of(order.stream().map(items::get).toList(), style);
        String[] suffixes = new String[items.size()];
        for (int i = 0; i < suffixes.length; i++) {
            suffixes[order.get(i)] = sorted.get(i);
        }
        return suffixes;
    }

    private static Document parse(InputStream in) throws Exception {
        try (in) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(in.readAllBytes()));
        }
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(c < ' ' || c == '"' || c == '\\'
                ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return new String(quoted.append('"').toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
