package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.cv.input.CvLine;

/** Finds the publications among the parts of a CV, by the headings. */
final class PublicationPart {
    private final List<CvSection> sections = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private List<CvLine> open = new ArrayList<>();
    private String title = "";
    private String kind = "";
    private String year = "";

    private PublicationPart() {}

    /**
     * What was found.
     *
     * @param sections of the publications; of the whole text when it has no heading at all
     * @param headings all that were seen, for the message that none fits
     */
    record Found(List<CvSection> sections, List<String> headings) {}

    /** @param wanted a part of the heading to look for; empty to go by what headings say */
    static Found find(List<CvLine> lines, String wanted) {
        PublicationPart part = new PublicationPart();
        part.read(lines, wanted.toLowerCase(Locale.ROOT));
        if (part.sections.isEmpty() && wanted.isEmpty() && part.headings.stream().noneMatch(Headings::isOther)) {
            part.title = "";
            part.open = new ArrayList<>(lines);
            part.close();
        }
        return new Found(part.sections, part.headings);
    }

    private void read(List<CvLine> lines, String wanted) {
        int level = 0;
        for (int i = 0; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            CvLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean apartBelow = next == null || next.apart() || !next.marker().isEmpty() || next.heading() > 0;
            if (!Headings.looksLikeOne(line, apartBelow)) {
                if (level > 0) {
                    open.add(line);
                }
                continue;
            }
            String text = line.text().plain();
            headings.add(text);
            int own = Headings.level(line);
            boolean begins = wanted.isEmpty() ? Headings.isPublications(text) || level == 0 && isPapers(text)
                    : text.toLowerCase(Locale.ROOT).contains(wanted);
            Optional<String> ofKind = Headings.kind(text);
            Optional<String> ofYear = Headings.year(text);
            if (begins && (level == 0 || wanted.isEmpty())) {
                close();
                level = level == 0 || own < level ? own : level;
            } else if (level > 0 && (ofKind.isPresent() && !Headings.isOther(text) || ofYear.isPresent()
                    || own > level && !Headings.isOther(text))) {
                close();
            } else if (level > 0 && own > level && line.heading() > 0) {
                close();
            } else {
                close();
                level = 0;
                continue;
            }
            if (own <= level) {
                kind = "";
                year = "";
            }
            title = text;
            kind = ofKind.orElse(ofYear.isPresent() ? kind : "");
            year = ofYear.orElse("");
        }
        close();
    }

    private static boolean isPapers(String heading) {
        return Headings.kind(heading).filter(kind -> !kind.equals("other") && !kind.equals("report") && !kind.equals("thesis")).isPresent()
                && !Headings.isOther(heading);
    }

    private void close() {
        if (!open.isEmpty()) {
            sections.add(new CvSection(title, kind, year, open));
            open = new ArrayList<>();
        }
    }
}
