package pubs.csl.json;

import java.util.List;
import java.util.Optional;

/**
 * A value of JSON (RFC 8259) and where it stands in its text.
 *
 * @param kind    what it is
 * @param text    the characters of a string, a number as it is written, {@code true} or {@code false}; else empty
 * @param items   the elements of an array
 * @param members the members of an object in their order, repeated ones included
 * @param start   offset of the first character
 * @param end     offset after the last
 */
record JsonValue(Kind kind, String text, List<JsonValue> items, List<Member> members, int start, int end) {
    enum Kind { OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, NULL }

    /** A member of an object. */
    record Member(String name, int nameStart, JsonValue value) {}

    /** The last member of the name, as most programs have it. */
    Optional<JsonValue> get(String name) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).name().equals(name)) {
                return Optional.of(members.get(i).value());
            }
        }
        return Optional.empty();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a string, a number or a truth value, which has a text. */
    boolean isScalar() {
        return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }
}
