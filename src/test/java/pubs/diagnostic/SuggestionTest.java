package pubs.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("format", "styles", "help", "lint", "tidy", "import", "inject");

    @Test
    void slipsOfTypingAreNear() {
        assertEquals(List.of("format"), Suggestion.nearest("fromat", KNOWN));
        assertEquals(List.of("format"), Suggestion.nearest("FORMAT", KNOWN));
        assertEquals(List.of("format"), Suggestion.nearest("formt", KNOWN));
        assertEquals(List.of("styles"), Suggestion.nearest("style", KNOWN));
        assertEquals(List.of("inject"), Suggestion.nearest("inj", KNOWN));
        assertEquals(List.of("lint"), Suggestion.nearest("lnt", KNOWN));
    }

    @Test
    void whatIsFarIsNotOffered() {
        assertEquals(List.of(), Suggestion.nearest("zzz", KNOWN));
        assertEquals(List.of(), Suggestion.nearest("", KNOWN));
        assertEquals(List.of(), Suggestion.nearest("bibliography", KNOWN));
    }

    @Test
    void theNearestComesFirstAndThreeAreEnough() {
        assertEquals(List.of("aaab", "aabb"), Suggestion.nearest("aaab", List.of("aabb", "bbbb", "aaab")));
        assertEquals(3, Suggestion.nearest("abcd", List.of("abce", "abcf", "abcg", "abch")).size());
    }
}
