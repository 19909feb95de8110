package pubs.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.output.Bibliography;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Prints what citeproc-java by itself makes of CSL-JSON items in some styles, one JSON line each: the mark that our own
 * text has to better. Arguments: the file of the items, then ids of styles.
 */
final class PlainEngineText {
    private PlainEngineText() {}

    public static void main(String[] arguments) throws IOException {
        CSLItemData[] items = items(Files.readString(Path.of(arguments[0])));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int i = 1; i < arguments.length; i++) {
            CSL csl = new CSL(new ListItemDataProvider(items), arguments[i]);
            csl.setOutputFormat("html");
            List<String> ids = new ArrayList<>();
            for (CSLItemData item : items) {
                ids.add(item.getId());
            }
            csl.registerCitationItems(ids, true);
            Bibliography bibliography = csl.makeBibliography();
            for (int n = 0; n < bibliography.getEntries().length; n++) {
                out.println("{\"style\":" + PeerText.quote(arguments[i]) + ",\"id\":"
                        + PeerText.quote(ids.get(n)) + ",\"text\":"
                        + PeerText.quote(plain(bibliography.getEntries()[n])) + "}");
            }
        }
        out.flush();
    }

    /** Its plain format does not part a number from the entry that stands beside it; a block of its HTML does. */
    private static String plain(String html) {
        return Jsoup.parse(html.replace("<div", " <div")).wholeText().strip();
    }

    @SuppressWarnings("unchecked")
    private static CSLItemData[] items(String json) throws IOException {
        return new JsonParser(new JsonLexer(new StringReader(json))).parseArray().stream()
                .map(item -> CSLItemData.fromJson((Map<String, Object>) item)).toArray(CSLItemData[]::new);
    }
}
