package pubs.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.diagnostic.Diagnostic;

/**
 * Rules that a comment switches off: {@code % pubs: off missing-field, bad-url} for the entry after it, {@code % pubs: off} for all
 * rules there, {@code % pubs: off-file bad-url} for the file.
 */
final class Switches {
    private static final Pattern OFF = Pattern.compile("pubs:\\s*off(-file)?\\b([^\\r\\n]*)");

    /** Which rules are off in a stretch; none named is all. */
    private record Stretch(int end, Set<String> rules) {}

    private final Map<String, TreeMap<Integer, Stretch>> byFile = new HashMap<>();
    private final Map<String, List<String>> wholeFiles = new HashMap<>();

    private Switches() {}

    static Switches of(List<BibFile> files) {
        Switches switches = new Switches();
        files.forEach(switches::read);
        return switches;
    }

    private void read(BibFile file) {
        String name = file.source().name();
        StringBuilder lead = new StringBuilder();
        for (Block block : file.blocks()) {
            if (block instanceof Block.EntryBlock || block instanceof Block.StringBlock) {
                Matcher off = OFF.matcher(lead);
                while (off.find()) {
                    Set<String> rules = Set.copyOf(words(off.group(2)));
                    if (off.group(1) != null) {
                        wholeFiles.computeIfAbsent(name, key -> new ArrayList<>()).addAll(rules);
                    } else {
                        byFile.computeIfAbsent(name, key -> new TreeMap<>()).put(block.span().start(), new Stretch(block.span().end(), rules));
                    }
                }
                lead.setLength(0);
            } else {
                lead.append(block.text());
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[,\\s}]+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    boolean isOff(Diagnostic diagnostic) {
        if (diagnostic.span().isEmpty()) {
            return false;
        }
        String name = diagnostic.span().get().source().name();
        if (wholeFiles.getOrDefault(name, List.of()).contains(diagnostic.rule())) {
            return true;
        }
        int at = diagnostic.span().get().start();
        Map.Entry<Integer, Stretch> stretch = byFile.getOrDefault(name, new TreeMap<>()).floorEntry(at);
        return stretch != null && at < stretch.getValue().end()
                && (stretch.getValue().rules().isEmpty() || stretch.getValue().rules().contains(diagnostic.rule()));
    }
}
