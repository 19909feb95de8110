package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.cv.venue.SameVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;

/** Works without titles or people are found again in a library, and others are not taken for them. */
class KnownWorksTest {
    private static final String DOCUMENT = "cv.md";

    /** {@code "article year=2020; journal=J"} as an entry. */
    private static Entry entry(String text) {
        int blank = text.indexOf(' ');
        List<Field> fields = new ArrayList<>();
        for (String field : text.substring(blank + 1).split("; ")) {
            fields.add(new Field(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        }
        return new Entry(new CitationKey("k"), new EntryType(text.substring(0, blank)), fields, Optional.empty());
    }

    private static boolean isKnown(String library, String item) {
        KnownWorks works = new KnownWorks(new SameVenue(VenueCatalog.builtIn()));
        works.add(entry(library));
        return works.find(entry(item), DOCUMENT).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article author=Poe, A. and Roe, B.; journal=MNRAS; volume=485; pages=1234; year=2019 | article author=A. Poe and B. Roe; journal=Monthly Notices of the Royal Astronomical Society; volume=485; pages=1234--1250; year=2019
            article author=Poe, A. and Roe, B.; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A. and others; journal=Hedge Letters; volume=4; pages=12; year=2019
            article author=Poe, A.; title=On Hedges; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019
            article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A.; title=On Hedges; journal=Hedge Lett.; volume=4; number=2; pages=12--15; year=2019
            article author=Poe, A.; journal=Hedge Lett.; volume=4; eid=e12; year=2019 | article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=e12; year=2019; doi=10.1/2
            article author=Poe, A.; journal=Hedge Lett.; pubstate=submitted | article author=Poe, A.; journal=Hedge Lett.; pubstate=submitted
            misc title=The sound of hedges; year=2016 | misc title=The Sound of Hedges; year=2016
            misc title=The sound of hedges; year=2016; url=http://a | misc title=The sound of hedges; year=2016
            thesis title=Fences; type=Licentiate thesis | thesis title=Fences; type=Licentiate thesis
            """)
    void isOne(String library, String item) {
        assertEquals(true, isKnown(library, item));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=21; year=2019
            article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A.; journal=Hedge Lett.; volume=5; pages=12; year=2019
            article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A.; journal=Annals of Walls; volume=4; pages=12; year=2019
            article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Roe, B.; journal=Hedge Lett.; volume=4; pages=12; year=2019
            article author=Poe, A.; title=On Hedges and Walls; journal=Hedge Lett.; volume=4; pages=12; year=2019 | article author=Poe, A.; title=On Slates and Roofs; journal=Hedge Lett.; volume=4; pages=12; year=2019
            article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019; doi=10.1/1 | article author=Poe, A.; journal=Hedge Lett.; volume=4; pages=12; year=2019; doi=10.1/2
            article author=Poe, A.; journal=Hedge Lett.; pubstate=submitted | article author=Poe, A.; journal=Hedge Lett.; pubstate=submitted; note=with B. Roe
            misc title=The sound of hedges; year=2016 | misc title=The sound of hedges; year=2017
            article title=Editorial; journal=Hedge Lett.; volume=4; year=2016 | article title=Editorial; journal=Hedge Lett.; volume=5; year=2016
            misc title=The sound of hedges; year=2016 | misc title=The sound of hedges; author=Poe, A.; year=2016
            """)
    void areTwo(String library, String item) {
        assertEquals(false, isKnown(library, item));
    }

    /** Two papers of the same people are under review at one journal: neither swallows the other, nor are they added again. */
    @Test
    void whatIsSaidTwiceIsTwo() {
        Entry item = entry("article author=Poe, A.; journal=Hedge Lett.; pubstate=submitted");
        KnownWorks works = new KnownWorks(new SameVenue(VenueCatalog.builtIn()));
        assertEquals(Optional.empty(), works.find(item, DOCUMENT));
        works.add(item, DOCUMENT);
        assertEquals(Optional.empty(), works.find(item, DOCUMENT));
        works.add(item, DOCUMENT);
        KnownWorks later = new KnownWorks(new SameVenue(VenueCatalog.builtIn()));
        later.add(item);
        later.add(item);
        assertEquals(Optional.of(item), later.find(item, DOCUMENT));
        assertEquals(Optional.of(item), later.find(item, DOCUMENT));
    }
}
