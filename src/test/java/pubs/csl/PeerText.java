package pubs.csl;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Prints our text of CSL-JSON items in some styles, one JSON line each, to be compared with a peer's. */
final class PeerText {
    private PeerText() {}

    public static void main(String[] args) throws Exception {
        List<CslItem> items = CslJsonReader.read(Files.readString(Path.of(args[0])));
        for (int i = 1; i < args.length; i++) {
            Document style = parse(PeerText.class.getResourceAsStream("/" + args[i] + ".csl"));
            String lang = style.getDocumentElement().getAttribute("default-locale");
            lang = lang.isEmpty() ? "en-US" : lang;
            Document locale = parse(PeerText.class.getResourceAsStream("/locales-" + lang + ".xml"));
            Style prepared = Style.of(style, List.of(locale), lang);
            Citer citer = new Citer(prepared, EtAl.STYLE, Marks.NONE);
            List<String> suffixes = YearSuffixes.of(items, prepared);
            int number = 1;
            String before = "";
            for (CslItem item : items) {
                Reference reference = citer.cite(item, new Place(number, suffixes.get(number++ - 1), before));
                before = reference.names();
                String label = reference.label().isEmpty() ? "" : reference.label() + " ";
                System.out.println("{\"style\":" + quote(args[i]) + ",\"id\":" + quote(item.id()) + ",\"text\":"
                        + quote(label + reference.plain()) + "}");
            }
        }
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
