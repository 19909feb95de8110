package pubs.publist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.names.People;

/**
 * Which publications are in a list: those that pass all tests of one set and none of the other.
 *
 * <p>Tests are written {@code kind=journal}, {@code year=2020..2024}, {@code person=Dahua Lin}, {@code role=equal}, {@code
 * selected}; with commas any of the values will do.
 */
public final class Selection {
    /** The names of the tests, for help and messages. */
    public static final List<String> TESTS =
            List.of("type", "kind", "year", "keyword", "status", "person", "role", "key", "selected");
    public static final Selection ALL = new Selection(List.of(), List.of(), List.of());

    private final List<Predicate<Publication>> only;
    private final List<Predicate<Publication>> not;
    private final List<String> keys;

    private Selection(List<Predicate<Publication>> only, List<Predicate<Publication>> not, List<String> keys) {
        this.only = only;
        this.not = not;
        this.keys = keys;
    }

    /** @throws IllegalArgumentException for a test that cannot be read; the message says what was expected */
    public static Selection of(List<String> only, List<String> not) {
        List<String> keys = Stream.concat(only.stream(), not.stream()).filter(test -> name(test).equals("key"))
                .flatMap(test -> valuesOf(test).stream()).toList();
        return new Selection(only.stream().map(Selection::test).toList(), not.stream().map(Selection::test).toList(), keys);
    }

    /** The citation keys that the tests name. */
    public List<String> keys() {
        return keys;
    }

    /** The values that a test can have, {@code status -> submitted, …}; empty when it can have others, or none. */
    public static List<String> values(String test) {
        return switch (test) {
            case "kind" -> Arrays.stream(Kind.values()).map(Kind::id).toList();
            case "status" -> Stream.concat(Stream.of("published"), Arrays.stream(Status.values()).map(Status::id)).toList();
            case "role" -> List.of("first", "last", "sole", Annotation.EQUAL.name(), Annotation.CORRESPONDING.name());
            default -> List.of();
        };
    }

    public boolean accepts(Publication publication) {
        return only.stream().allMatch(test -> test.test(publication))
                && not.stream().noneMatch(test -> test.test(publication));
    }

    /** {@code kind=journal -> kind}. */
    private static String name(String test) {
        int equals = test.indexOf('=');
        return (equals < 0 ? test : test.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
    }

    /** {@code kind=journal,"book" -> journal, book}. */
    private static List<String> valuesOf(String test) {
        return Arrays.stream(test.substring(test.indexOf('=') + 1).split(",")).filter(value -> !value.isBlank())
                .map(value -> unquoted(value.strip())).toList();
    }

    private static Predicate<Publication> test(String text) {
        int equals = text.indexOf('=');
        String name = name(text);
        if (name.equals("selected") && equals < 0) {
            return Publication::isSelected;
        }
        if (!TESTS.contains(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no test; the tests are "
                    + String.join(", ", TESTS));
        }
        if (equals < 0 || text.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException("\"" + text + "\" lacks a value, write " + name + "=VALUE");
        }
        List<Predicate<Publication>> any = valuesOf(text).stream().map(value -> test(name, value)).toList();
        return publication -> any.stream().anyMatch(test -> test.test(publication));
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1) : value;
    }

    private static Predicate<Publication> test(String name, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "type" -> publication -> publication.entry().type().name().equals(lower);
            case "kind" -> {
                Kind kind = named(Kind.values(), Kind::id, lower, "kind");
                yield publication -> publication.kind() == kind;
            }
            case "year" -> years(value);
            case "keyword" -> publication -> {
                for (String keyword : publication.entry().get("keywords").orElse("").split("[,;]")) {
                    if (keyword.strip().equalsIgnoreCase(value)) {
                        return true;
                    }
                }
                return false;
            };
            case "status" -> {
                if (lower.equals("published") || lower.equals("none")) {
                    yield publication -> publication.status().isEmpty();
                }
                Status status = named(Status.values(), Status::id, lower, "status");
                yield publication -> publication.status().filter(status::equals).isPresent();
            }
            case "person" -> person(value);
            case "role" -> role(lower);
            case "selected" -> publication -> publication.isSelected() == !(lower.equals("false") || lower.equals("no"));
            default -> publication -> publication.entry().key().value().equalsIgnoreCase(value);
        };
    }

    private static <T> T named(T[] values, java.util.function.Function<T, String> id, String name, String what) {
        List<String> known = new ArrayList<>();
        for (T value : values) {
            if (id.apply(value).equals(name)) {
                return value;
            }
            known.add(id.apply(value));
        }
        throw new IllegalArgumentException("\"" + name + "\" is no " + what + "; there are " + String.join(", ", known));
    }

    /** {@code 2024}, {@code 2020..2024}, {@code 2020..}, {@code ..2019}. */
    private static Predicate<Publication> years(String value) {
        int dots = value.indexOf("..");
        int from = dots == 0 ? Integer.MIN_VALUE : year(dots < 0 ? value : value.substring(0, dots), value);
        int to = dots < 0 ? from : dots + 2 == value.length() ? Integer.MAX_VALUE : year(value.substring(dots + 2), value);
        if (from > to) {
            throw new IllegalArgumentException("\"" + value + "\" ends before it begins; the earlier year comes first");
        }
        return publication -> publication.date().year() != 0 && publication.date().year() >= from
                && publication.date().year() <= to;
    }

    private static int year(String text, String whole) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("\"" + whole + "\" is no year; write 2024, 2020..2024, 2020.. or ..2019");
        }
        return Integer.parseInt(digits);
    }

    private static Predicate<Publication> person(String name) {
        People wanted = People.of(name, List.of(), java.util.Map.of());
        return publication -> publication.roles().values().stream()
                .anyMatch(people -> people.people().stream().anyMatch(person -> wanted.isOwner(person.name())));
    }

    /** What the owner is on the paper; without an owner, what anybody is. */
    private static Predicate<Publication> role(String role) {
        return publication -> {
            List<Contributor> authors = publication.authors().people();
            for (int i = 0; i < authors.size(); i++) {
                if (authors.get(i).has(Annotation.OWNER)) {
                    return switch (role) {
                        case "first" -> i == 0;
                        case "last" -> i == authors.size() - 1;
                        case "sole" -> authors.size() == 1;
                        default -> authors.get(i).has(new Annotation(role));
                    };
                }
            }
            return authors.stream().noneMatch(author -> author.has(Annotation.OWNER))
                    && authors.stream().anyMatch(author -> author.has(new Annotation(role)));
        };
    }
}
