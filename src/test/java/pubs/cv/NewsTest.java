package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.cv.venue.SameVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;

/** What a document knows more, and which entries are of one work. */
class NewsTest {
    private static final SameVenue VENUES = new SameVenue(VenueCatalog.builtIn());

    /** {@code "article year=2020, journal=J"} as an entry. */
    private static Entry entry(String text) {
        int blank = text.indexOf(' ');
        List<Field> fields = new ArrayList<>();
        for (String field : text.substring(blank + 1).split(", ")) {
            fields.add(new Field(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        }
        return new Entry(new CitationKey("k"), new EntryType(text.substring(0, blank)), fields, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // What moved on brings where it appeared, and the old status goes.
        "misc note=Under review, year=2023 | inproceedings booktitle=ICML, year=2024 | Optional[inproceedings] {note=Optional.empty, booktitle=Optional[ICML], year=Optional[2024]}",
        "article pubstate=submitted, journal=J | article pubstate=inpress, journal=J | Optional.empty {pubstate=Optional[inpress]}",
        "article journal=in press, year=2020 | article journal=J, year=2021 | Optional.empty {journal=Optional[J], year=Optional[2021]}",
        "misc howpublished=To appear, year=2020 | article journal=J, year=2020 | Optional[article] {howpublished=Optional.empty, journal=Optional[J]}",
        "article journaltitle=J, date=2020-05, pubstate=submitted | article journal=J, year=2020, month=June | Optional.empty {pubstate=Optional.empty}",
        "misc doi=10.48550/arXiv.2101.00001 | article journal=J, doi=10.1/2 | Optional[article] {eprint=Optional[2101.00001], eprinttype=Optional[arXiv], journal=Optional[J], doi=Optional[10.1/2]}",
        // An older document, and one that says as much.
        "article journal=J, year=2020 | article journal=J, pubstate=submitted | Optional.empty {}",
        "article journal=J, pubstate=inpress | article journal=K, pubstate=submitted, volume=3 | Optional.empty {}",
        "article journal=J, year=2020 | article journal=J, year=2021, volume=3 | Optional.empty {volume=Optional[3]}",
        // Volume, pages and DOI of another place are those of another work; links are of both.
        "article journal=J, year=2020 | article journal=K, year=2021, volume=3, doi=10.1/2, code=http://e | Optional.empty {code=Optional[http://e]}",
        "article journal=J, pubstate=inpress, volume=3 | article journal=K, year=2021, pages=1--2 | Optional.empty {pubstate=Optional.empty, journal=Optional[K], volume=Optional.empty, pages=Optional[1--2], year=Optional[2021]}",
        // What a note says beside the status stays.
        "misc note=Under review at ICML. Code at hand | inproceedings booktitle=ICML, year=2024 | Optional[inproceedings] {note=Optional[Code at hand], booktitle=Optional[ICML], year=Optional[2024]}",
        "article journal=J, note=Under review; 12 pages | article journal=J, year=2024 | Optional.empty {note=Optional[12 pages], year=Optional[2024]}",
        "article note=Submitted to J. Trees | article journal=J. Trees, year=2024 | Optional.empty {note=Optional.empty, journal=Optional[J. Trees], year=Optional[2024]}",
        "inproceedings booktitle=B, year=2020 | article journal=K, year=2021, volume=3 | Optional.empty {}",
        // Links and awards.
        "article journal=J, url_pdf=http://a/b.pdf | article journal=J, pdf=http://c/d.pdf, code=http://e | Optional.empty {code=Optional[http://e]}",
        "article journal=J, doi=10.1/2 | article journal=J, url=http://a | Optional.empty {}",
        "article journal=J, award=Best Paper | article journal=J, award=Best Paper Award; Top Pick | Optional.empty {award=Optional[Best Paper; Top Pick]}",
        "article journal=J, note=Best Paper Award | article journal=J, award=Best Paper Award | Optional.empty {}",
        // People.
        "article journal=J, author=Bo Ng and Ann Lee* | article journal=J, author=Bo Ng and Ann Lee, author+an=1=equal; 2=equal | Optional.empty {author+an=Optional[1=equal; 2=equal]}",
        "article journal=J, author=Ann Lee and Bo Ng | article journal=J, author=B. Ng and A. Lee, author+an=2=corresponding | Optional.empty {author+an=Optional[1=corresponding]}",
        "article journal=J, author=Ann Lee, author+an=1=corresponding | article journal=J, author=Ann Lee, author+an=1=dagger | Optional.empty {}",
        "article journal=J, author=Ann Lee and others | article journal=J, author=Ann Lee and Bo Ng | Optional.empty {author=Optional[Ann Lee and Bo Ng]}",
        "article journal=J, author={\\'A}nn Lee and others | article journal=J, author=A. Lee and B. Ng | Optional.empty {author=Optional[{\\'A}nn Lee and B. Ng]}",
        "article journal=J, author=Ann Lee and others | article journal=J, author=Cem Oz and Ann Lee and Bo Ng | Optional.empty {}",
    })
    void newsOf(String known, String read, String news) {
        News found = News.of(entry(known), entry(read), VENUES);
        assertEquals(news, found.type().map(EntryType::name) + " " + found.fields());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "misc doi=10.1/AB | misc doi=https://doi.org/10.1/ab | true",
        "misc eprint=2101.00001v2, eprinttype=arXiv | misc doi=10.48550/arXiv.2101.00001 | true",
        "article title=Growing Big Trees, author=Ann Lee and Bo Ng | article title={G}rowing big trees!, author=B. Ng | true",
        "article title=Growing Big, subtitle=Trees, author=Bo Ng | article title=Growing Big: Trees, author=B. Ng | true",
        "article title=Growing Big Trees, author=Bo Ng | article title=Growing Big Trees, author=Ann Lee | false",
        "article title=Growing Big Trees in the Woods, author=Bo Ng, year=2020 | article title=Growing Big Trees in the Woods, author=B. Nguyen, year=2020 | true",
        "article title=Growing Big Trees, author=Bo Ng, doi=10.1/1 | article title=Growing Big Trees, author=Bo Ng, doi=10.1/2 | false",
        "article title=Growing Big Trees, author=Bo Ng, doi=10.1101/1 | article title=Growing Big Trees, author=Bo Ng, doi=10.1/2 | true",
        "article title=Growing Big Trees, author=Bo Ng, journal=J, year=2020 | inproceedings title=Growing Big Trees, author=Bo Ng, booktitle=C, year=2018 | false",
        "misc title=Growing Big Trees, author=Bo Ng, year=2020 | inproceedings title=Growing Big Trees, author=Bo Ng, booktitle=C, year=2018 | true",
    })
    void oneWork(String known, String read, boolean same) {
        KnownWorks works = new KnownWorks(VENUES);
        works.add(entry(known));
        works.expect(entry(read));
        assertEquals(same, works.find(entry(read), "cv.md").isPresent());
    }
}
