package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.SourceText;

class LoneAccentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bj¨orn Lund|Björn Lund", "Hans M¨ uller|Hans Müller", "Mu¨ller and Jose´|Müller and José", "Jos´e P´erez|José Pérez",
        "Fran¸cois Roe and C´ecile Poe|François Roe and Cécile Poe", "¨Ozlem Kaya|Özlem Kaya", "Bj¨orn e M¨ uller all´Aquila|Björn e Müller all´Aquila",
        // An apostrophe, a raised sign, a price, a sign of mathematics: no accents.
        "dell´arte|dell´arte", "L´analyse d´un lac|L´analyse d´un lac", "A. Roe˚, B. Poe¨|A. Roe˚, B. Poe¨", "10ˆa|10ˆa", "the O´Neill case|the O´Neill case",
        "Universit`a di Roe|Università di Roe", "dell`uomo|dell`uomo", "Bj¨orn Lund: L´analyse des lacs|Björn Lund: L´analyse des lacs",
        "Bj¨orn Lund. D´un lac à l´autre, qu´il pleuve. C´est l´Europe|Björn Lund. D´un lac à l´autre, qu´il pleuve. C´est l´Europe",
        "Mu¨ller: qu´il dell´arte o´clock|Müller: qu´il dell´arte o´clock", "Miloˇs L´Analyse|Miloš L´Analyse", "J. P´erez: L´ogica y n´umeros|J. Pérez: Lógica y números",
        "J. P´erez: l´histoire de l´eau|J. Pérez: l´histoire de l´eau", "Miloˇs D´ıaz, Ana L´opez and T´oth Bo|Miloš Díaz, Ana López and Tóth Bo", "J¨urgen sant´e|Jürgen santé",
        "Bj¨orn Lund, J. L´opez. L´eau|Björn Lund, J. López. L´eau", "a `quoted` word|a `quoted` word"})
    void joinsAnAccentWithItsLetter(String text, String joined) {
        assertEquals(joined, CvFormat.TEXT.read(new SourceText("a.txt", text)).get(0).text().plain());
    }
}
