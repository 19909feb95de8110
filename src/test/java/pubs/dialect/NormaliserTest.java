package pubs.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;

/** Each habit of other tools, and what it becomes; doing it twice changes nothing more. */
class NormaliserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            author=A B* and C D                          | author=A B and C D ¦ author+an=1=equal
            author=A B and C D$^*$                       | author=A B and C D ¦ author+an=2=equal
            author=A B^{*} and C D^{*}                   | author=A B and C D ¦ author+an=1=equal; 2=equal
            author=B*, A and D, C\\textsuperscript{*}    | author=B, A and D, C ¦ author+an=1=equal; 2=equal
            author=A B† and C D$^{\\dagger}$             | author=A B and C D ¦ author+an=1=dagger; 2=dagger
            author=A B‡                                  | author=A B ¦ author+an=1=ddagger
            author=A B*†                                 | author=A B ¦ author+an=1=dagger,equal
            author=A B (corresponding author) and C D    | author=A B and C D ¦ author+an=1=corresponding
            author=A B (Contributed equally) and D, C [co-first] | author=A B and D, C ¦ author+an=1=equal; 2=equal
            author=A B (co-first and corresponding author) and C D | author=A B and C D ¦ author+an=1=corresponding,equal
            author=A B (Korrespondenzautorin) and C D (auteur correspondant) | author=A B and C D ¦ author+an=1=corresponding; 2=corresponding
            author=A B\\thanks{*} and C D\\thanks{Equal contribution.} | author=A B and C D ¦ author+an=1=equal; 2=equal
            author=A B\\footnote{$\\dagger$} and C D     | author=A B and C D ¦ author+an=1=dagger
            author=A B (PhD student) and C D             | author=A B and C D ¦ author+an=1=student
            author=Jane (Janie) B and C D (Student Branch) | author=Jane (Janie) B and C D (Student Branch)
            author=A B\\thanks{Funded by C} and C D      | author=A B\\thanks{Funded by C} and C D
            author=**A B** and C D                       | author=A B and C D
            author=\\textbf{A B}* and C D                | author=A B and C D ¦ author+an=1=equal
            author={\\bf A B} and C D                    | author=A B and C D
            author=\\underline{A B} and C D              | author=A B and C D
            author=<b>A B</b> and C D                    | author=A B and C D
            author=A B ¦ author+an=1=highlight           | author=A B
            author=A B and C D ¦ equalcontrib=1,2        | author=A B and C D ¦ author+an=1=equal; 2=equal
            author=A B and C D and E F ¦ equalcontrib=3-3   | author=A B and C D and E F ¦ author+an=3=equal
            author=A B and C D ¦ equalcontrib=2-3        | author=A B and C D ¦ author+an=2=equal
            author=A B and C D and E F ¦ equalcontrib=1-2,3 | author=A B and C D and E F ¦ author+an=1=equal; 2=equal; 3=equal
            author=A B and C D ¦ equalcontrib=yes        | author=A B and C D ¦ equalcontrib=yes
            author=A B and C D ¦ cofirst=2               | author=A B and C D ¦ author+an=1=equal; 2=equal
            author=A B ¦ author+an=1=cofirst             | author=A B ¦ author+an=1=equal
            author=Jos{\\'e} B and C D                   | author=Jos{\\'e} B and C D
            author={\\O}yvind Da{\\v g} and C D          | author={\\O}yvind Da{\\v g} and C D
            note=Under review                            | pubstate=submitted
            note={Under Review.}                         | pubstate=submitted
            note=Under review at JMLR                    | note=Under review at JMLR ¦ pubstate=submitted
            howpublished=Submitted to {JMLR}             | note=Submitted to {JMLR} ¦ pubstate=submitted
            note=To appear                               | pubstate=forthcoming
            note=In press                                | pubstate=inpress
            note=in preparation                          | pubstate=inpreparation
            year=to appear                               | pubstate=forthcoming
            pubstate=In Press                            | pubstate=inpress
            journal=Submitted                            | pubstate=submitted
            note=Accepted. See the appendix              | note=Accepted. See the appendix
            note=12 pages                                | note=12 pages
            note=Best Paper Award                        | award=Best Paper Award
            note=Best Paper Award; 12 pages              | note=12 pages ¦ award=Best Paper Award
            award_name=Best Demo                         | award=Best Demo
            award=A; B ¦ note=Honorable Mention          | award=A; B; Honorable Mention
            archivePrefix=arXiv ¦ eprint=2401.00001 ¦ primaryClass=cs.LG | eprint=2401.00001 ¦ eprinttype=arXiv ¦ eprintclass=cs.LG
            journal=CoRR ¦ volume=abs/2401.00001         | eprint=2401.00001 ¦ eprinttype=arXiv
            journal=arXiv preprint arXiv:2401.00001      | eprint=2401.00001 ¦ eprinttype=arXiv
            url=https://arxiv.org/abs/2401.00001v2       | url=https://arxiv.org/abs/2401.00001v2 ¦ eprint=2401.00001v2 ¦ eprinttype=arXiv
            arxiv=math.GT/0309136                        | eprint=math.GT/0309136 ¦ eprinttype=arXiv
            eprint=arXiv:2401.00001                      | eprint=2401.00001 ¦ eprinttype=arXiv
            url=https://example.org/2401.00001           | url=https://example.org/2401.00001
            abbr=ICML                                    | series=ICML
            url_pdf=https://e.org/a.pdf                  | pdf=https://e.org/a.pdf
            url_code=https://e.org/c                     | code=https://e.org/c
            selected=yes                                 | selected=true
            keywords=a; b                                | keywords=a, b
            """)
    void readsEveryDialect(String before, String after) {
        Entry normal = Normaliser.normalise(entry(before));
        assertEquals(after, text(normal));
        assertEquals(after, text(Normaliser.normalise(normal)), "done twice");
    }

    private static Entry entry(String text) {
        List<Field> fields = new ArrayList<>();
        for (String field : text.split(" ¦ ")) {
            int equals = field.indexOf('=');
            fields.add(new Field(field.substring(0, equals), field.substring(equals + 1)));
        }
        return new Entry(new CitationKey("k"), new EntryType("article"), fields, Optional.empty());
    }

    private static String text(Entry entry) {
        return String.join(" ¦ ", entry.fields().stream().map(field -> field.name() + "=" + field.value()).toList());
    }

    @Test
    void signsWithoutEndTakeTimeInProportion() {
        Entry entry = new Entry(new CitationKey("a"), new EntryType("article"), List.of(), Optional.empty())
                .with("author", "A B" + "*".repeat(1_000_000) + "†".repeat(1_000_000));
        Entry done = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Normaliser.normalise(entry));
        assertEquals("A B", done.get("author").orElseThrow());
    }
}
