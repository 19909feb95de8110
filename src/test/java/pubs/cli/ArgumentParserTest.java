package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentParserTest {
    private static final OptionSpec OUTPUT = OptionSpec.value("output", "FILE", "write there").letter('o');
    private static final OptionSpec SORT = OptionSpec.value("sort", "ORDER", "order").orElse("new").oneOf("new", "old");
    private static final OptionSpec ONLY = OptionSpec.value("only", "TEST", "keep").repeated();
    private static final OptionSpec LOUD = OptionSpec.flag("loud", "shout").letter('l');

    private static Arguments parse(String... words) throws Failure {
        return new ArgumentParser(List.of(OUTPUT, SORT, ONLY, LOUD)).parse(List.of(words));
    }

    private static String failure(String... words) {
        return assertThrows(Failure.class, () -> parse(words)).diagnostic().format();
    }

    @Test
    void valuesAreTakenInEveryUsualForm() throws Failure {
        for (String[] words : new String[][] {{"--output", "a b"}, {"--output=a b"}, {"-o", "a b"}, {"-oa b"}}) {
            assertEquals(Optional.of("a b"), parse(words).value(OUTPUT), String.join(" ", words));
        }
        assertEquals(Optional.of("\"quoted\""), parse("--output", "\"quoted\"").value(OUTPUT));
        assertEquals(Optional.of("a=b"), parse("--output=a=b").value(OUTPUT));
        assertEquals(Optional.of("-"), parse("-o", "-").value(OUTPUT));
        assertEquals(Optional.of(""), parse("--output=").value(OUTPUT));
    }

    @Test
    void optionsAndOperandsMix() throws Failure {
        Arguments arguments = parse("a.bib", "--loud", "-", "--only", "x", "b.bib", "--only=y");
        assertEquals(List.of("a.bib", "-", "b.bib"), arguments.operands());
        assertEquals(List.of("x", "y"), arguments.values(ONLY));
        assertTrue(arguments.has(LOUD));
        assertFalse(arguments.has(OUTPUT));
    }

    @Test
    void everythingAfterTwoHyphensIsAnOperand() throws Failure {
        Arguments arguments = parse("--", "--loud", "-o", "--", "x");
        assertEquals(List.of("--loud", "-o", "--", "x"), arguments.operands());
        assertFalse(arguments.has(LOUD));
    }

    @Test
    void theLastValueOfARepeatedOptionCountsAndTheDefaultOfAnAbsentOne() throws Failure {
        assertEquals(Optional.of("old"), parse("--sort", "new", "--sort=old").value(SORT));
        assertEquals(Optional.of("new"), parse().value(SORT));
        assertEquals(Optional.empty(), parse().value(OUTPUT));
        assertEquals(List.of(), parse().values(ONLY));
    }

    @Test
    void whatIsWrongIsSaidWithTheWayOut() {
        assertEquals("error: unknown option '--outptu'; did you mean '--output'? [unknown-option]",
                failure("--outptu=x"));
        assertEquals("error: unknown option '--out'; did you mean '--output'? [unknown-option]", failure("--out", "x"));
        assertEquals("error: unknown option '-q'; --help lists all [unknown-option]", failure("-q"));
        assertEquals("error: option --output has no value; expected FILE [missing-value]", failure("-o"));
        assertEquals("error: option --sort has no value; expected new or old [missing-value]",
                failure("--sort", "--loud"));
        assertEquals("error: unknown value 'od' of --sort; expected new or old [unknown-value]",
                failure("--sort", "od"));
        assertTrue(failure("--loud=yes").contains("--loud"), failure("--loud=yes"));
    }

    /** Every option of every command is written as the others are, and is understood as its row says. */
    @Test
    void everyRowOfTheOptionTablesWorks() throws Failure {
        for (String name : CommandTable.NAMES) {
            Command command = CommandTable.find(name).orElseThrow();
            assertEquals(name, command.name());
            assertFalse(command.summary().endsWith("."), name);
            for (OptionSpec option : command.options()) {
                assertTrue(option.name().matches("[a-z]+(-[a-z]+)*"), option.name());
                assertFalse(option.help().isEmpty() || option.help().endsWith("."), option.name());
                assertTrue(option.takesValue() || option.defaultValue().isEmpty(), option.name());
                assertTrue(option.allowed().isEmpty() || option.defaultValue().isEmpty()
                        || option.allowed().contains(option.defaultValue()), option.name());
                for (String value : option.allowed().isEmpty() ? List.of("x") : option.allowed()) {
                    List<String> words = option.takesValue() ? List.of(option.flag(), value) : List.of(option.flag());
                    Arguments arguments = new ArgumentParser(command.options()).parse(words);
                    assertTrue(arguments.has(option), option.name());
                    assertEquals(option.takesValue() ? List.of(value) : List.of(), arguments.values(option));
                }
            }
        }
    }
}
