package pubs.cv.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.StyledText;

/** Double names that were broken at the end of a line, {@code Sande- Otim}, and stand elsewhere in the document as one. */
final class PartedNames {
    private static final Pattern PARTED = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{L}{1,30}+-) (?=(\\p{Lu}\\p{L}{1,30}+))");
    private static final Pattern WHOLE = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{1,30}+-\\p{Lu}\\p{L}{1,30}+");

    private PartedNames() {}

    static List<CvLine> joined(List<CvLine> lines) {
        if (lines.stream().noneMatch(line -> line.text().runs().stream().anyMatch(run -> run.text().contains("- ") && PARTED.matcher(run.text()).find()))) {
            return lines;
        }
        Set<String> names = new HashSet<>();
        for (CvLine line : lines) {
            Matcher whole = WHOLE.matcher(line.text().plain());
            while (whole.find()) {
                names.add(whole.group());
            }
        }
        List<CvLine> joined = new ArrayList<>(lines.size());
        for (CvLine line : lines) {
            StyledText.Builder text = new StyledText.Builder();
            line.text().runs().forEach(run -> text.append(PARTED.matcher(run.text()).replaceAll(found ->
                    Matcher.quoteReplacement(names.contains(found.group(1) + found.group(2)) ? found.group(1) : found.group())), run.style()));
            joined.add(line.with(text.build()));
        }
        return joined;
    }
}
