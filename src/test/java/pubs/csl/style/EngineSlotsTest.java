package pubs.csl.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import pubs.csl.CslVariables;

class EngineSlotsTest {
    @Test
    void aVariableThatTheEngineLacksHasThePlaceOfOneThatIsNotAskedFor() throws Exception {
        EngineSlots slots = slots("host annote event-title number part-number available-date editor");
        assertEquals("event", slots.of("event-title"));
        assertEquals("container", slots.of("available-date"));
        assertEquals("editor", slots.of("editor"));
        assertEquals("annote", slots.of("annote"));
        assertEquals(List.of("citation-key", "keyword", "jurisdiction"),
                List.of(slots.of("host"), slots.of("number"), slots.of("part-number")));
        assertEquals("nowhere", slots.of("keyword"));
    }

    @Test
    void eachNameHasAPlaceOfItsOwn() throws Exception {
        EngineSlots slots = slots(String.join(" ", CslVariables.NAMES));
        assertEquals(CslVariables.NAMES.size(), CslVariables.NAMES.stream().map(slots::of).distinct().count());
    }

    private static EngineSlots slots(String variables) throws Exception {
        String style = "<style><if variable=\"" + variables + "\"/></style>";
        return EngineSlots.of(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(style.getBytes(StandardCharsets.UTF_8))));
    }
}
