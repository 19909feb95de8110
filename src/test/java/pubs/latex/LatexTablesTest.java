package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import pubs.model.TextStyle.Look;

/** Every row of every table, in both directions. */
class LatexTablesTest {

    private static void eachSymbol(BiConsumer<List<String>, Symbol> test) {
        String[] section = {"", ""};
        for (List<String> row : TableRows.of("symbols.txt")) {
            if (row.get(0).startsWith("[")) {
                section[0] = row.get(0).substring(1);
                section[1] = row.get(1).replace("]", "");
            } else {
                test.accept(row, new Symbol(TableRows.character(row.get(0)),
                        AtomClass.valueOf(section[0].toUpperCase(Locale.ROOT)),
                        Writing.valueOf(section[1].toUpperCase(Locale.ROOT)), row.get(1)));
            }
        }
    }

    @Test
    void everyCommandOfTheSymbolsIsRead() {
        eachSymbol((row, symbol) -> {
            for (String command : row.subList(1, row.size())) {
                String text = symbol.text();
                // An alphabet takes its letter in a formula; an accent stands alone.
                boolean formula = command.contains("{") && !command.equals("\\c{}");
                if (formula) {
                    assertEquals(text, LatexReader.plain("$" + command + "$"), command);
                    assertEquals(text, LatexReader.plain("\\ensuremath{" + command + "}"), command);
                } else {
                    assertEquals("a" + text + "b", LatexReader.plain("a{" + command + "}b"), command);
                    assertEquals("a" + text + "b", LatexReader.plain("a" + command + "{}b"), command);
                    boolean swallows = Character.isLetter(command.charAt(command.length() - 1));
                    if (!command.endsWith("}") && !text.isBlank()) {
                        assertEquals("a" + text + (swallows ? "b" : " b"), LatexReader.plain("a" + command + " b"), command);
                    }
                    if (symbol.kind() != AtomClass.SPACE && !command.endsWith("}")) {
                        assertEquals(text, LatexReader.plain("$" + command + "$"), command);
                    }
                }
            }
        });
    }

    @Test
    void everySymbolIsWrittenAndReadBackInPlace() {
        int[] tested = {0};
        eachSymbol((row, symbol) -> {
            if (symbol.writing() != Writing.READ) {
                String text = "a" + symbol.text() + "b " + symbol.text() + " c-" + symbol.text();
                String document = LatexWriter.escape(text);
                String bibtex = LatexWriter.bibtex(text);
                assertEquals(text, LatexReader.plain(document), document);
                assertEquals(text, LatexReader.plain(bibtex), bibtex);
                assertTrue(bibtex.chars().allMatch(c -> c < 0x80), bibtex);
                boolean asItself = document.contains(symbol.text()) && symbol.text().charAt(0) >= 0x80;
                boolean expected = symbol.writing() == Writing.UTF8 || symbol.writing() == Writing.UTF8MATH
                        || symbol.writing() == Writing.UNICODE;
                assertEquals(expected, asItself, document);
                tested[0]++;
            }
        });
        assertTrue(tested[0] >= 700, tested[0] + " symbols");
    }

    @Test
    void noCommandAndNoCharacterHasTwoRows() {
        Set<String> commands = new HashSet<>();
        Set<String> characters = new HashSet<>();
        eachSymbol((row, symbol) -> {
            assertTrue(Normalizer.isNormalized(symbol.text(), Normalizer.Form.NFC), symbol.text());
            row.subList(1, row.size()).forEach(command -> assertTrue(commands.add(command), command));
            assertTrue(symbol.writing() == Writing.READ || characters.add(symbol.text()), symbol.text());
        });
        for (List<String> row : TableRows.of("accents.txt")) {
            assertTrue(commands.add(row.get(0)), row.get(0));
        }
        for (List<String> row : TableRows.of("commands.txt")) {
            assertTrue(commands.add(row.get(0)), row.get(0));
        }
    }

    @Test
    void everyAccentIsReadInEverySpelling() {
        for (List<String> row : TableRows.of("accents.txt")) {
            String command = row.get(0);
            String mark = TableRows.character(row.get(1));
            for (String letter : new String[] {"e", "x", "Z", "o"}) {
                String expected = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
                for (String spelling : spellings(command, letter)) {
                    assertEquals("a" + expected + "b", LatexReader.plain("a" + spelling + "b"), spelling);
                }
            }
            assertEquals(row.get(2), LatexReader.plain(command + "{}"), command);
            if (row.get(3).equals("t1") || row.get(3).equals("further")) {
                String bibtex = LatexWriter.bibtex("x" + mark);
                assertTrue(bibtex.startsWith("{" + command), bibtex);
                assertEquals(Normalizer.normalize("x" + mark, Normalizer.Form.NFC), LatexReader.plain(bibtex));
            }
            if (row.get(3).equals("math")) {
                String formula = "$" + command + "{x}$";
                assertEquals(Normalizer.normalize("x" + mark, Normalizer.Form.NFC), LatexReader.plain(formula));
            }
        }
    }

    private static List<String> spellings(String command, String letter) {
        List<String> spellings = new ArrayList<>(List.of(command + "{" + letter + "}", "{" + command + "{" + letter + "}}",
                command + " " + letter, "{" + command + " " + letter + "}", command + " {" + letter + "}"));
        if (!Character.isLetter(command.charAt(1))) {
            spellings.add(command + letter);
            spellings.add("{" + command + letter + "}");
        }
        return spellings;
    }

    @Test
    void everyLetterWithAnAccentIsReadInEverySpellingAndWritten() {
        int tested = 0;
        for (int c = 0x00C0; c <= 0x1EFF; c++) {
            boolean range = c <= 0x017F || c >= 0x1E00;
            String letter = Character.toString(c);
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            if (!range || parts.equals(letter)) {
                continue;
            }
            tested++;
            String bibtex = LatexWriter.bibtex(letter);
            assertTrue(bibtex.chars().allMatch(x -> x < 0x80), bibtex);
            assertEquals(letter, LatexReader.plain("{" + bibtex + "}"));
            assertEquals("a" + letter + " b", LatexReader.plain("a" + bibtex + " b"));
            assertEquals(letter, LatexReader.plain(LatexWriter.escape(letter)));
            assertEquals(letter, LatexReader.plain(letter));
            assertEquals(letter, LatexReader.plain(parts));
            for (String spelling : nestedSpellings(parts)) {
                assertEquals(letter, LatexReader.plain(spelling), spelling);
            }
        }
        assertTrue(tested > 380, tested + " letters");
    }

    /** The letter with its marks put on in the order they stand, each in every spelling. */
    private static List<String> nestedSpellings(String parts) {
        int base = parts.codePointAt(0);
        String letter = base == 'ſ' ? "\\textlongs" : Character.toString(base);
        List<String> inner = new ArrayList<>(List.of(letter));
        if (base == 'i') {
            inner.add("\\i");
        }
        for (int at = 1; at < parts.length(); at++) {
            List<String> outer = new ArrayList<>();
            String command = Accents.ofMark(parts.charAt(at)).orElseThrow().command();
            for (String text : inner) {
                outer.addAll(spellings(command, text));
            }
            inner = outer;
        }
        return inner;
    }

    @Test
    void everyCommandOfTextIsKnownAndLosesNothing() {
        for (List<String> row : TableRows.of("commands.txt")) {
            String command = row.get(0);
            Action action = Action.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            List<String> unknown = new ArrayList<>();
            String latex = (action.isMath() ? "$" + command + "{A}{B}$" : command + "{A}{B}");
            String plain = LatexReader.read(latex, unknown::add).plain();
            boolean number = action == Action.CHAR || action == Action.SYMBOL;
            boolean link = action == Action.URL || action == Action.HREF;
            assertTrue(number || link || unknown.isEmpty(), command + " " + unknown);
            String letters = Normalizer.normalize(plain, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
            boolean shows = action != Action.DROP && action != Action.HSPACE && action != Action.SECOND;
            boolean second = action != Action.FIRST && action != Action.HREF || action == Action.HREF;
            assertEquals(shows && !number && action != Action.HREF, letters.contains("A") && !number, command + " " + plain);
            assertTrue(number || !second || letters.contains("B"), command + " " + plain);
            if (action == Action.LOOK) {
                assertTrue(LatexReader.read(command + "{x}").runs().get(0).style().has(Look.valueOf(row.get(2))), command);
            }
            if (action == Action.DECLARE) {
                assertTrue(LatexReader.read("{" + command + " x}").runs().get(0).style().has(Look.valueOf(row.get(2))));
            }
        }
    }

    @Test
    void everySubstituteIsWrittenInAscii() {
        for (List<String> row : TableRows.of("substitutes.txt")) {
            String character = TableRows.character(row.get(0));
            String expected = row.size() > 1 ? row.get(1) : "";
            assertEquals("a" + expected + "b", LatexWriter.escape("a" + character + "b"));
            String bibtex = LatexWriter.bibtex("a" + character + "b");
            assertEquals(LatexReader.plain("a" + expected + "b"), LatexReader.plain(bibtex));
            assertFalse(LatexWriter.needsUnicodeEngine(character.codePointAt(0)), row.get(0));
            assertTrue(LatexReader.plain(bibtex).startsWith("a") && LatexReader.plain(bibtex).endsWith("b"), bibtex);
        }
    }

    @Test
    void everyCommandOfHarmlessFormulasIsReadToo() {
        for (List<String> row : TableRows.of("formula.txt")) {
            for (String command : row.subList(1, row.size())) {
                List<String> unknown = new ArrayList<>();
                String formula = switch (row.get(0)) {
                    case "nothing" -> command.endsWith("limits") ? "\\sum" + command + " A" : command + " A";
                    case "one" -> command + "{A}";
                    case "two" -> command + "{A}{B}";
                    case "letters" -> command + "{A b}";
                    default -> command.equals("\\right") ? "\\left( A\\right)" : command.equals("\\left")
                            ? "\\left( A\\right)" : command + "( A";
                };
                LatexReader.read("$" + formula + "$", unknown::add);
                assertTrue(unknown.isEmpty(), command);
                assertTrue(FormulaCheck.isHarmless(formula), formula);
                assertFalse(FormulaCheck.isHarmless(formula + "\\input x"), formula);
            }
        }
    }
}
