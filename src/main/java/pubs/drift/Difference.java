package pubs.drift;

import java.util.Optional;

/** One thing in which an item of the list and the work can differ. */
interface Difference {
    /** What differs, in words that go on after the key of the entry: {@code the list has 2023, the library 2024}. */
    Optional<String> find(Pair pair);
}
