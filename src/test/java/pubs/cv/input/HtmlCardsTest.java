package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.SourceText;

class HtmlCardsTest {
    /** Cards of {@code what stands above=heading}. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Jane Roe, Ann Loe, Bo Bay=Walls|Jane Roe, Ann Loe=Ports; Walls|Jane Roe, Ann Loe, Bo Bay|Ports|Jane Roe, Ann Loe",
        "Jane Roe, Ann Loe=Ports|Jane Roe, Ann Loe, Bo Bay=Walls; Ports|Jane Roe, Ann Loe|Walls|Jane Roe, Ann Loe, Bo Bay",
        "2024=Ports|Jane Roe, Ann Loe, Bo Bay=Walls; 2024|Ports|Walls|Jane Roe, Ann Loe, Bo Bay",
        "Nature=Ports|Journal of Walls and Ports=Walls; Nature|Ports|Walls|Journal of Walls and Ports",
        "Nature=Ports|Sea Walls=Walls; Nature|Ports|Sea Walls|Walls"})
    void whatStandsAboveIsAlikeInARow(String cards, String lines) {
        String html = cards.replaceAll("([^|=]+)=([^|=]+)\\|?", "<div class=\"card\"><div class=\"a\">$1</div><h3>$2</h3></div>");
        assertEquals(lines.strip(), HtmlLines.read(new SourceText("page.html", html)).stream().map(line -> line.text().plain())
                .collect(Collectors.joining("|")));
    }
}
