package pubs.cv.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names are read once each, however many lists of an item they are in. */
class NameListFinderTest {
    @Test
    void readsEachNameOnceInAllOrders() {
        int few = read(20);
        int many = read(200);
        assertTrue(few >= 20, "names were read: " + few);
        assertTrue(many <= few * 11, few + " names read of 20 authors, " + many + " of 200");
    }

    @Test
    void aListWithinAListIsThatListsEnd() {
        ItemText item = ItemText.plain("Anna Roe, Bo Poe, Cleo Doe. On Lanterns.");
        NameList all = item.names(NameForm.GIVEN_FAMILY, 0).orElseThrow();
        NameList last = item.names(NameForm.GIVEN_FAMILY, 10).orElseThrow();
        assertEquals(all.people().subList(1, 3), last.people());
        assertEquals(all.end(), last.end());
    }

    @Test
    void andAlSaysThatThereAreMore() {
        assertEquals(List.of("Bo Ng"), names("Bo Ng & al. On Lanterns."));
        assertTrue(ItemText.plain("Bo Ng & al. On Lanterns.").names(NameForm.GIVEN_FAMILY, 0).orElseThrow().others());
    }

    private static List<String> names(String item) {
        return ItemText.plain(item).names(NameForm.GIVEN_FAMILY, 0).orElseThrow().people().stream().map(Person::name).toList();
    }

    /** How many names are read of an item with so many authors. */
    private static int read(int authors) {
        ItemText item = ItemText.plain("On Lanterns. " + IntStream.range(0, authors)
                .mapToObj(i -> (char) ('A' + i % 26) + ". Roe" + (char) ('a' + i / 26) + "l").collect(Collectors.joining(", ")) + ". A Journal, 2019.");
        Order.ALL.forEach(order -> ItemReader.read(item, order));
        return Arrays.stream(NameForm.values()).mapToInt(form -> item.lists(form).read()).sum();
    }
}
