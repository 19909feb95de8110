package pubs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pubs.settings.PaperSpec;
import pubs.sync.merge.Merge.Settlement;
import pubs.sync.plan.Settlements;
import pubs.sync.plan.SyncPlanner;
import pubs.sync.profile.Profile;

/**
 * A paper that is to be synced.
 *
 * @param name    as the user gave it
 * @param path    of its folder or main file
 * @param options how it is synced
 */
record SyncPaper(String name, Path path, SyncPlanner.Options options) {

    /**
     * A paper with its options: of the command line, else of its own table, else of {@code [sync]}.
     *
     * @param own    its table in the settings; absent for a paper that has none
     * @param folder of the settings
     */
    static SyncPaper of(String name, Path path, Optional<PaperSpec> own, Path folder, Arguments arguments, Choices choices)
            throws Failure {
        Map<String, String> table = own.map(PaperSpec::options).orElse(Map.of());
        Set<String> fields = new TreeSet<>(words(SyncOptions.FIELDS, table, arguments, choices));
        Set<String> privates = new TreeSet<>(choices.words(SyncOptions.PRIVATE));
        privates.addAll(split(table.getOrDefault("private", "")));
        Profile profile = new Profile(value(SyncOptions.PROFILE, Profile.Dialect.class, table, arguments, choices),
                value(SyncOptions.LETTERS, Profile.Letters.class, table, arguments, choices),
                value(SyncOptions.VENUES, Profile.Venues.class, table, arguments, choices), lower(fields), Profile.PRIVATE)
                .withPrivates(lower(privates));
        if (arguments.has(SyncOptions.OURS) && arguments.has(SyncOptions.THEIRS)) {
            throw new Failure("bad-option", "--ours and --theirs exclude each other");
        }
        Settlement all = arguments.has(SyncOptions.OURS) ? Settlement.OURS
                : arguments.has(SyncOptions.THEIRS) ? Settlement.THEIRS : Settlement.NONE;
        Settlements settlements = new Settlements(all, arguments.values(SyncOptions.KEEP), arguments.values(SyncOptions.TAKE));
        Optional<Path> bib = own.map(PaperSpec::bib).filter(file -> !file.isEmpty())
                .map(file -> folder.resolve(file).toAbsolutePath().normalize());
        return new SyncPaper(name, path,
                new SyncPlanner.Options(profile, settlements, arguments.has(SyncOptions.PRUNE), bib));
    }

    private static Set<String> lower(Set<String> words) {
        Set<String> lower = new TreeSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static List<String> words(OptionSpec option, Map<String, String> table, Arguments arguments, Choices choices) {
        return arguments.has(option) || !table.containsKey(option.name()) ? choices.words(option)
                : split(table.get(option.name()));
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private static <E extends Enum<E>> E value(OptionSpec option, Class<E> values, Map<String, String> table,
            Arguments arguments, Choices choices) throws Failure {
        String given = table.get(option.name());
        if (arguments.has(option) || given == null) {
            return choices.of(option, values);
        }
        if (!option.allowed().contains(given)) {
            throw new Failure("bad-value", "pubs.toml: \"" + given + "\" is no value of " + option.name()
                    + " in [[paper]], expected " + Wording.or(option.allowed()));
        }
        return Enum.valueOf(values, given.toUpperCase(Locale.ROOT));
    }
}
