package pubs.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.Suggestion;
import pubs.inject.Marker;
import pubs.inject.Marker.Setting;
import pubs.inject.Marker.Word;
import pubs.publist.Selection;

/**
 * The words of a marker as options: those of {@code pubs format} with the same names and values.
 *
 * @param places where each option stands in the document, by its name
 */
record SectionOptions(Arguments arguments, Map<String, SourceSpan> places) {
    /** Options of the command that have no meaning inside a document. */
    private static final Set<String> NOT_HERE = Set.of("output", "config", "standalone", "feed", "url");

    /** What a marker may say. */
    static List<OptionSpec> options(Word word) {
        return switch (word) {
            case BEGIN -> FormatOptions.ALL.stream().filter(option -> !NOT_HERE.contains(option.name())).toList();
            case COUNT -> List.of(FormatOptions.ONLY, FormatOptions.NOT);
            case UPDATED -> List.of(FormatOptions.ONLY, FormatOptions.NOT, FormatOptions.LANG);
            case END -> List.of();
        };
    }

    /** @return empty when something is wrong, which is reported with its place */
    static Optional<SectionOptions> read(Marker marker, Consumer<Diagnostic> diagnostics) {
        Map<String, List<String>> values = new HashMap<>();
        Map<String, SourceSpan> places = new HashMap<>();
        boolean right = true;
        for (Setting given : marker.settings()) {
            Setting setting = full(marker.word(), given);
            Optional<OptionSpec> option = options(marker.word()).stream()
                    .filter(spec -> spec.name().equals(setting.name())).findFirst();
            Optional<Diagnostic> fault = option.isEmpty() ? Optional.of(unknown(marker.word(), setting))
                    : fault(option.get(), setting, values.containsKey(setting.name()));
            fault.ifPresent(diagnostics);
            right &= fault.isEmpty();
            if (fault.isEmpty() && (option.get().takesValue() || !setting.value().equals("false"))) {
                List<String> all = values.computeIfAbsent(setting.name(), name -> new ArrayList<>());
                if (option.get().takesValue()) {
                    all.add(setting.value());
                }
                places.put(setting.name(), setting.span());
            }
        }
        return right ? Optional.of(new SectionOptions(new Arguments(values, List.of()), places)) : Optional.empty();
    }

    /** Of a marker that has no options but tests, a test stands for itself: {@code kind=journal -> only=kind=journal}. */
    private static Setting full(Word word, Setting setting) {
        boolean test = word != Word.BEGIN && Selection.TESTS.contains(setting.name());
        return !test ? setting : new Setting(FormatOptions.ONLY.name(),
                setting.hasValue() ? setting.name() + "=" + setting.value() : setting.name(), true, setting.span());
    }

    private static Diagnostic unknown(Word word, Setting setting) {
        if (word == Word.BEGIN && NOT_HERE.contains(setting.name())
                && FormatOptions.ALL.stream().anyMatch(option -> option.name().equals(setting.name()))) {
            return Diagnostic.error("unknown-option", setting.span(),
                    "option '" + setting.name() + "' has no meaning for a section");
        }
        List<String> known = new ArrayList<>(options(word).stream().map(OptionSpec::name).toList());
        if (word != Word.BEGIN) {
            known.addAll(Selection.TESTS);
        }
        return Diagnostic.error("unknown-option", setting.span(), Wording.unknown("option", setting.name(),
                Suggestion.nearest(setting.name(), known), word == Word.BEGIN ? "expected one of 'pubs help format'"
                        : "expected " + Wording.or(known)));
    }

    private static Optional<Diagnostic> fault(OptionSpec option, Setting setting, boolean again) {
        String name = "'" + option.name() + "'";
        if (again && !option.repeatable()) {
            return Optional.of(Diagnostic.error("repeated-option", setting.span(), "option " + name + " is there already"));
        }
        if (!option.takesValue()) {
            boolean right = !setting.hasValue() || setting.value().equals("true") || setting.value().equals("false");
            return right ? Optional.empty() : Optional.of(Diagnostic.error("unknown-value", setting.span(),
                    "option " + name + " is true or false, write it without a value"));
        }
        if (setting.value().isEmpty()) {
            return Optional.of(Diagnostic.error("missing-value", setting.span(), "option " + name
                    + " has no value; expected " + option.name() + "="
                    + (option.allowed().isEmpty() ? option.argument() : Wording.or(option.allowed()))));
        }
        if (option.equals(FormatOptions.ONLY) || option.equals(FormatOptions.NOT)) {
            try {
                Selection.of(List.of(setting.value()), List.of());
            } catch (IllegalArgumentException e) {
                return Optional.of(Diagnostic.error("bad-selection", setting.span(), e.getMessage()));
            }
        }
        return option.fault(name, setting.value())
                .map(message -> Diagnostic.error("unknown-value", setting.span(), message));
    }
}
