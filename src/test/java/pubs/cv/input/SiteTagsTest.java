package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of sites are no text; braces of TeX and of formulas stay. */
class SiteTagsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            A {{ site.name }} tree              ¦ A  tree
            A {{site.name}} tree                ¦ A  tree
            A {{- .Params.x -}} tree            ¦ A  tree
            A{{< icon "star" >}}                ¦ A
            A {{% ref "b" %}}                   ¦ A
            A {%- if b < c -%}tree{% endif %}   ¦ A tree
            A {{ "tree" | upcase }} b           ¦ A tree b
            A {% comment %}no{% endcomment %} b ¦ A  b
            A {% comment %} b                   ¦ A  b
            {{ICML}} and {{of the}} trees       ¦ {{ICML}} and {{of the}} trees
            x_{{ij}} and x^{{abc}}              ¦ x_{{ij}} and x^{{abc}}
            {{ not closed                       ¦ {{ not closed
            50 %} and {% not closed             ¦ 50 %} and {% not closed
            """)
    void aTagIsNoText(String text, String shown) {
        String blank = SiteTags.blank(text);
        assertEquals(text.length(), blank.length());
        assertEquals(shown, blank.replace("\u200B", "").strip());
    }

    @Test
    void aLineOfTagsIsEmpty() {
        assertEquals("a\n        \nb", SiteTags.blank("a\n{{ b }} \nb"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {{ site.baseurl }}/a.pdf          ¦ /a.pdf
            {{ '/a.pdf' | relative_url }}     ¦ /a.pdf
            https://x.org/{{ page.id }}/a.pdf ¦ #
            https://x.org/a.pdf               ¦ https://x.org/a.pdf
            """)
    void anAddressIsKnownOrNot(String written, String address) {
        assertEquals(address, SiteTags.address(SiteTags.blank("(" + written + ")").replaceAll("[()]", "")));
    }
}
