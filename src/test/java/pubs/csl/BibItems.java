package pubs.csl;

import java.util.ArrayList;
import java.util.List;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Inheritance;
import pubs.dialect.Normaliser;
import pubs.diagnostic.SourceText;
import pubs.model.Entry;
import pubs.names.Roles;

/** The CSL items of a BibTeX text, read as the program reads it. */
final class BibItems {
    private BibItems() {}

    static List<CslItem> read(String bib) {
        List<CslItem> items = new ArrayList<>();
        BibFile file = BibFile.of(new SourceText("items.bib", bib));
        for (Entry entry : Inheritance.resolve(BibReader.read(List.of(file), fault -> { }), fault -> { }).entries()) {
            if (!entry.type().name().equals("xdata")) {
                Entry normal = Normaliser.normalise(entry);
                items.add(ItemMapper.map(normal, Roles.read(normal, fault -> { })));
            }
        }
        return items;
    }
}
