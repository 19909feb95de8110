package pubs.csl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import pubs.csl.style.CslLocale;
import pubs.csl.style.Form;
import pubs.csl.style.TextCase;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** CSL's rules on text, row by row. */
class TextRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jean-Luc          | ". "  | true  | true  | J.-L.
            Jean-Luc          | ". "  | true  | false | J. L.
            Jean-Luc          | ""    | true  | true  | J-L
            John Ronald Reuel | ". "  | true  | true  | J. R. R.
            John R. R.        | ". "  | true  | true  | J. R. R.
            J.R.R.            | ". "  | true  | true  | J. R. R.
            J R R             | "."   | true  | true  | J.R.R.
            John R.           | ". "  | false | true  | John R.
            Yu. A.            | ". "  | true  | true  | Yu. A.
            Ji-young          | ". "  | true  | true  | J.
            Ana de            | ". "  | true  | true  | A. de
            小明               | ". "  | true  | true  | 小明
            Évariste          | ". "  | true  | true  | É.
            """)
    void initials(String given, String with, boolean full, boolean hyphen, String expected) {
        assertEquals(expected, Initials.of(given, with, full, hyphen));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TITLE            | on the road to a {gpu}: the end of it    | On the Road to a gpu: The End of It
            TITLE            | a study of iOS and the {B}ayes rule      | A Study of iOS and the Bayes Rule
            TITLE            | what are step-by-step guides for?        | What Are Step-by-Step Guides For?
            TITLE            | it's the author's                        | It's the Author's
            TITLE            | growth on r-plane sapphire and C-plane   | Growth on r-Plane Sapphire and C-Plane
            TITLE            | k-means is [u(iii)k(re)]use(d)           | K-Means Is [u(iii)k(re)]use(d)
            TITLE            | why <am> does it                         | Why am Does It
            UPPERCASE        | a <small> b                              | A SMALL B
            SENTENCE         | On The {GPU} Road To {B}ayes             | On the GPU road to Bayes
            SENTENCE         | {iOS} Apps And More                      | iOS apps and more
            UPPERCASE        | abc {def}                                | ABC def
            LOWERCASE        | ABC {DEF}                                | abc DEF
            CAPITALIZE_FIRST | abc def                                  | Abc def
            CAPITALIZE_FIRST | iOS and mcDJ                             | iOS and mcDJ
            CAPITALIZE_ALL   | abc of def                               | Abc Of Def
            NONE             | abc Def                                  | abc Def
            """)
    void textCase(TextCase textCase, String text, String expected) {
        assertEquals(expected, Chunk.plain(CaseChanger.apply(textCase, chunks(text), "en")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TITLE            | fr | (éd. et trad.) | (Éd. et Trad.)
            TITLE            | tr | metin yazarı   | Metin Yazarı
            CAPITALIZE_FIRST | tr | içinde         | İçinde
            UPPERCASE        | tr | içinde         | İÇİNDE
            """)
    void wordsOfAStyleHaveItsCaseInAnyLanguage(TextCase textCase, String language, String words, String expected) {
        assertEquals(expected, Chunk.plain(CaseChanger.applyToWords(textCase, chunks(words), language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | 321-328      | 321–328
            ''         | 12--34       | 12–34
            ''         | 12           | 12
            ''         | 1-3, 7       | 1–3, 7
            ''         | A12-A15      | A12–A15
            ''         | e12345       | e12345
            expanded   | 321-8        | 321–328
            minimal    | 321-328      | 321–8
            minimal-two| 321-328      | 321–28
            minimal-two| 101-108      | 101–08
            chicago    | 321-328      | 321–28
            chicago    | 100-104      | 100–104
            chicago    | 107-108      | 107–8
            chicago    | 71-72        | 71–72
            chicago    | 1496-1504    | 1496–1504
            chicago-16 | 1496-1500    | 1496–500
            chicago    | 775-784 vol.2 | 775–84 vol.2
            minimal    | 1254-1254    | 1254–1254
            minimal    | 82620P1-82620P8 | 82620P1–8
            minimal    | 32:11-32:19  | 32:11–32:19
            minimal    | LL16-04      | LL16-04
            """)
    void pages(String format, String pages, String expected) throws Exception {
        assertEquals(expected, NumberWriter.pages(pages, format, english()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMERIC      | 2      | 2
            NUMERIC      | 2-3    | 2–3
            NUMERIC      | second | second
            NUMERIC      | 93-12-04 | 93-12-04
            NUMERIC      | 2-3, 7-9 | 2–3, 7–9
            ORDINAL      | 1      | 1st
            ORDINAL      | 2      | 2nd
            ORDINAL      | 3      | 3rd
            ORDINAL      | 4      | 4th
            ORDINAL      | 11     | 11th
            ORDINAL      | 12     | 12th
            ORDINAL      | 21     | 21st
            ORDINAL      | 111    | 111th
            LONG_ORDINAL | 2      | second
            LONG_ORDINAL | 12     | 12th
            ROMAN        | 14     | xiv
            """)
    void numbers(Form.Number.Shape shape, String number, String expected) throws Exception {
        assertEquals(expected, NumberWriter.write(number, shape, "edition", english()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page            | 12      | false
            page            | 12-34   | true
            page            | 1, 5    | true
            page            | xi–xv   | true
            volume          | 2       | false
            number          | EU-12   | false
            number          | NSF-75-23453-4 | false
            number          | 9,367,592 | false
            number          | 2-3, 5-1-2 | true
            issue           | 1–2     | true
            number-of-pages | 1       | false
            number-of-pages | 12      | true
            """)
    void plurals(String variable, String value, boolean plural) {
        assertEquals(plural, NumberWriter.isPlural(value, variable));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en-US | CONTENT | "Titre : suite ? « oui »" | "Titre~: suite~? «~oui~»"
            en-US | CONTENT | "Title: a? b"             | "Title: a? b"
            en-US | AFFIX   | " : "                     | " : "
            fr-FR | AFFIX   | " : "                     | "~: "
            fr-CA | AFFIX   | " ; "                     | "~; "
            fr-FR | LABEL   | " :"                      | " :"
            """)
    void narrowSpaces(String language, Chunk.Origin origin, String text, String expected) throws Exception {
        Chunk chunk = new Chunk(text, TextStyle.PLAIN, origin, Chunk.NOBODY);
        assertEquals(expected.replace('~', '\u202f'), NarrowSpaces.of(chunk, locale(language)));
    }

    private static List<Chunk> chunks(String text) {
        StyledText.Builder styled = new StyledText.Builder();
        TextStyle style = TextStyle.PLAIN;
        for (String part : text.split("(?<=[{}<>])|(?=[{}<>])")) {
            switch (part) {
                case "{" -> style = TextStyle.PLAIN.with(Look.PROTECTED);
                case "<" -> style = TextStyle.PLAIN.with(Look.SMALL_CAPS);
                case "}", ">" -> style = TextStyle.PLAIN;
                default -> styled.append(part, style);
            }
        }
        return Chunk.of(styled.build(), TextStyle.PLAIN);
    }

    private static CslLocale english() throws Exception {
        return locale("en-US");
    }

    private static CslLocale locale(String language) throws Exception {
        try (InputStream in = TextRulesTest.class.getResourceAsStream("/locales-" + language + ".xml")) {
            Document locale = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
            Document style = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            style.appendChild(style.createElement("style"));
            return CslLocale.of(List.of(locale), style, language);
        }
    }
}
