package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion scripts in the shells that are there. */
class CompletionTest {
    @TempDir
    private Path folder;

    /** What bash offers for a command line, whose words it parts at = and : as here at each blank. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pubs fo | format",
        "pubs help inj | inject",
        "pubs format --gr | --group",
        "pubs format --group y | year",
        "pubs format --group = y | year",
        "pubs format -t ht | html",
        "pubs format --style ac | acm acs",
        "pubs format --style = ac | acm acs",
        "pubs format --only ke | key= keyword=",
        "pubs format --only key = su | sum:one sum:two",
        "pubs format --only key = sum : o | one",
        "pubs format --only = key = sum : o | one",
        "pubs completion z | zsh",
        "pubs inject --w | --write",
        "pubs format --lang d | ''"})
    void bash(String line, String offers) throws Exception {
        Path script = script("bash");
        // Stands for the program: bash asks it for styles and tests.
        String program = """
                pubs() {
                    case "$2 $3" in
                        'styles ac') printf 'acm\\nacs\\n' ;;
                        'tests ke') printf 'key=\\nkeyword=\\n' ;;
                        'tests key=su' ) printf 'key=sum:one\\nkey=sum:two\\n' ;;
                        'tests key=sum:o' ) printf 'key=sum:one\\n' ;;
                    esac
                }
                """;
        String words = program + "source '" + script + "'\nCOMP_WORDS=(" + line + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                + "_pubs pubs 2>/dev/null\necho \"${COMPREPLY[*]}\"\n";
        assertEquals(offers + "\n", run("bash", "-c", words));
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh", "fish"})
    void isAScriptOfTheShell(String shell) throws Exception {
        Path script = script(shell);
        assumeTrue(isThere(shell), shell + " is not there");
        assertEquals("", run(shell, "-n", script.toString()));
    }

    @Test
    void everyOptionIsInEveryScript() {
        for (String script : List.of(BashCompletion.script(), ZshCompletion.script(), FishCompletion.script())) {
            for (String name : CommandTable.NAMES) {
                assertTrue(script.contains(name), name);
                for (OptionSpec option : CommandTable.find(name).orElseThrow().options()) {
                    assertTrue(script.contains(option.flag()) || script.contains(" -l " + option.name() + " "), option.name());
                    assertFalse(CompletionWords.brief(option).isBlank(), option.name());
                }
            }
        }
    }

    private Path script(String shell) throws IOException {
        String text = switch (shell) {
            case "bash" -> BashCompletion.script();
            case "zsh" -> ZshCompletion.script();
            default -> FishCompletion.script();
        };
        return Files.writeString(folder.resolve("script"), text);
    }

    private static boolean isThere(String shell) {
        return List.of("/bin/", "/usr/bin/", "/usr/local/bin/").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place + shell)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
