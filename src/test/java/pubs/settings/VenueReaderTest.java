package pubs.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

/** The table {@code [venues]} of the settings. */
class VenueReaderTest {
    @Test
    void aVenueIsANameOrATable() {
        List<Diagnostic> found = new ArrayList<>();
        Settings settings = read("""
                [venues]
                "RSQ" = "Rheinland Seminar on Queues"
                DWA = { name = "Dutch Workshop on Automata", kind = "Workshop", first = 2003 }
                """, found);
        assertEquals(List.of(), found);
        assertEquals(List.of(new VenueSpec("RSQ", "Rheinland Seminar on Queues", "", 0),
                new VenueSpec("DWA", "Dutch Workshop on Automata", "workshop", 2003)), settings.venues());
    }

    @Test
    void whatIsWrongIsSaidAndTheRestHolds() {
        List<Diagnostic> found = new ArrayList<>();
        Settings settings = read("""
                [venues]
                A = 5
                B = { kind = "workshop" }
                C = { name = "C Meeting", kind = "party", first = "2001", place = "Bonn" }
                D = ""
                """, found);
        assertEquals(List.of("wrong-type 2", "wrong-type 3", "unknown-key 4", "wrong-type 4", "unknown-kind 4",
                "wrong-type 5"), found.stream()
                .map(finding -> finding.rule() + " " + finding.span().orElseThrow().line()).toList());
        assertEquals(List.of(new VenueSpec("C", "C Meeting", "", 0)), settings.venues());
    }

    private static Settings read(String toml, List<Diagnostic> found) {
        return SettingsReader.read(new SourceText("pubs.toml", toml), Path.of("."), command -> Set.of(), found::add);
    }
}
