package pubs.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvFormat;
import pubs.cv.input.CvLine;
import pubs.cv.item.ItemText;
import pubs.cv.item.Reading;
import pubs.cv.item.ReferenceWords;
import pubs.cv.item.Responsibility;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.model.PersonName;
import pubs.model.StyledText;

/** Reads the publications of a CV, a homepage or a README. */
public final class CvReader {
    /** As many items tell the layout; all of a long list are read in that one. */
    private static final int SAMPLE = 120;
    /** As many items tell the layout of a section that leaves its owner out while others do not. */
    private static final int OF_ITS_OWN = 4;
    private static final int LONGEST_OFFICE = 120;
    private static final Pattern OFFICE = Pattern.compile(ReferenceWords.any("no-work") + "(?=\\s?[,:(–—-]|\\s(?:of|at|for|in|der|des|für|de|du|del|to)\\s|\\.?$)");
    private static final List<String> SAYS_WHERE = List.of("year", "pubstate", "doi", "eprint", "volume", "pages");
    /** A digit, or a status, which is a word of seven letters or two words. */
    private static final Pattern SAYS = Pattern.compile("\\d|\\p{Ll}{7}|\\p{L}{2}\\s\\p{Ll}{2}|R&R");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:authors?|title|journal|conference|venue|proceedings|published in|publication|source|booktitle|publisher|(?:publication )?(?:year|date)|status)\\s?:\\s+(?=\\S)");

    private CvReader() {}

    /**
     * What was read.
     *
     * @param items    in their order
     * @param headings all headings that were seen, for the message that there is nothing
     * @param names    in the text around the list, as often as they stand there
     * @param leftOut  the texts of items in which no publication was found
     */
    public record Result(List<ImportedItem> items, List<String> headings, List<PersonName> names, List<String> leftOut) {}

    /**
     * Reads a document.
     *
     * @param section a part of the heading the publications stand under; empty to find them
     * @param owner   whose list it is; empty for the name at the head of the document
     * @param venues  that are known
     * @param report  hears of items that are no publication, as errors, and of parts left out, as warnings
     */
    public static Result read(SourceText source, CvFormat format, String section, String owner, VenueCatalog venues,
            Consumer<Diagnostic> report) {
        List<CvLine> lines = TitleParagraphs.asHeadings(PointsBelowTitles.joined(SummaryLines.joined(format.read(source))));
        String whose = whose(owner, lines, source.text(), format);
        FamilyName family = FamilyName.of(whose);
        PublicationPart.Found found = PublicationPart.find(lines, section, family);
        Legend legend = Legend.of(lines, found.sections());
        List<ItemSplitter.Item> items = new ArrayList<>();
        boolean paragraphs = ItemSplitter.inParagraphs(found.sections());
        boolean listed = found.sections().stream().anyMatch(ItemSplitter::areListed);
        List<List<ItemSplitter.Item>> ofSections = found.sections().stream().map(part -> ItemSplitter.split(part, legend.rest(part), paragraphs, listed)).toList();
        boolean yearsLeadSomewhere = ofSections.stream().anyMatch(LeadingLine::yearsLead);
        for (List<ItemSplitter.Item> own : ofSections) {
            // One item alone is laid out as others are.
            boolean yearsLead = own.size() == 1 ? yearsLeadSomewhere : LeadingLine.yearsLead(own);
            List<ItemSplitter.Item> bare = own.stream().map(item -> item.without(LeadingLine.of(item.lines(), yearsLead, venues, family))).toList();
            items.addAll(VenueBesideTitle.moved(bare, venues));
        }
        legend.hear(items);
        int wrapped = FilledLines.width(items, format);
        List<ItemSplitter.Item> named = items.stream().filter(item -> !RepeatedAuthors.begins(item) && !namesOffice(item)).toList();
        // By identity, as sections below: items that say the same are two.
        Map<ItemSplitter.Item, ItemText> sampled = new IdentityHashMap<>();
        Function<ItemSplitter.Item, ItemText> texts = item -> sampled.computeIfAbsent(item, some -> text(some, wrapped));
        Layout ofAll = Layout.of(sample(named.isEmpty() ? items : named, SAMPLE, texts), whose);
        // By identity: a section is as equal to another as all its lines are, and asked of each item that is quadratic.
        Map<CvSection, List<ItemSplitter.Item>> parts = new IdentityHashMap<>();
        named.forEach(item -> parts.computeIfAbsent(item.section(), part -> new ArrayList<>()).add(item));
        Map<CvSection, Layout> layouts = new IdentityHashMap<>();
        found.sections().forEach(part -> layouts.put(part, ofAll));
        parts.forEach((part, own) -> layouts.put(part,
                found.sections().size() > 1 && own.size() >= OF_ITS_OWN ? ofAll.orThatOf(sample(own, OF_ITS_OWN * 3, texts)) : ofAll));
        List<ImportedItem> entries = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        boolean sure = found.sections().stream().noneMatch(part -> part.title().isEmpty());
        RepeatedAuthors repeated = new RepeatedAuthors();
        for (ItemSplitter.Item written : items) {
            ItemSplitter.Item item = repeated.resolved(written);
            ItemText text = texts.apply(item);
            sampled.remove(item);
            boolean may = sure || saysWhere(item);
            Optional<Reading> reading = may ? layouts.get(item.section()).read(text) : Optional.empty();
            repeated.read(text, reading);
            if (reading.isPresent() && !(namesOffice(item) && isNobodys(reading.get()))) {
                ImportedItem entry = EntryMaker.make(item, text, reading.get(), layouts.get(item.section()).isBook(text, reading.get()), legend, whose, venues);
                // Without a heading any paragraph may be taken for an item.
                boolean authored = !reading.get().authors().people().isEmpty();
                boolean draft = sure && isDraft(item) && (authored || isListed(item) && isSetOff(text, reading.get()));
                if (sure && authored && !reading.get().ownerLeftOut() || draft || SAYS_WHERE.stream().anyMatch(entry.entry()::has)
                        || sure && isListed(item) && (entry.entry().type().name().contains("thesis") || entry.entry().has("journal") || entry.entry().has("booktitle"))) {
                    if (!text.beyond().isEmpty()) {
                        report.accept(Diagnostic.warning("long-item", item.lines().get(0).span(), "an item of "
                                + entry.text().length() + " characters; what stands behind the first " + text.text().length()
                                + " is put into the note"));
                    }
                    entries.add(entry);
                    continue;
                }
            }
            leftOut.add(text.text());
            String why = "no authors and title could be found in \"" + shortened(text.text()) + "\"; it is left out";
            if (sure || isListed(item)) {
                report.accept(Diagnostic.error("no-publication", item.lines().get(0).span(), why));
            } else if (YEAR.matcher(text.text()).find()) {
                // A paragraph under no heading may be anything.
                report.accept(Diagnostic.warning("no-publication", item.lines().get(0).span(), why));
            }
        }
        legend.unknown().forEach(sign -> report.accept(Diagnostic.warning("unknown-legend", sign.line().span(), sign.sign() + (sign.sign().contains(", ") ? " are" : " is") + " explained as \"" + sign.meaning()
                + "\", which is no role that lists show; it is " + (sign.role().isEmpty() ? "left out" : sign.whole() ? "kept as the role " + sign.role()
                : "too long for one, and kept as " + sign.role()))));
        found.leftOut().forEach(part -> report.accept(Diagnostic.warning("left-out", part.first().span(), "what stands under \"" + part.title()
                + "\" is taken for " + part.taken() + " and left out; --section takes it")));
        Set<CvLine> publications = new HashSet<>();
        found.sections().forEach(part -> publications.addAll(part.lines()));
        return new Result(entries, found.headings(), OtherNames.of(lines, publications, format == CvFormat.LATEX ? HeadName.ofClass(source.text()) : ""), leftOut);
    }

    /** Whether an item begins with an office or a prize, {@code Program Committee, ICML 2020}. */
    private static boolean namesOffice(ItemSplitter.Item item) {
        String text = item.lines().get(0).text().plain();
        return item.lines().size() == 1 && text.length() <= LONGEST_OFFICE && OFFICE.matcher(text).lookingAt();
    }

    /** Whether nobody is named behind what would be a title. */
    private static boolean isNobodys(Reading reading) {
        return reading.authors().people().isEmpty() || reading.authors().start() == 0;
    }

    /** Whether an item stands under a heading of papers that need not say where or when they appeared, {@code Working papers}. */
    private static boolean isDraft(ItemSplitter.Item item) {
        return Headings.isStatus(item.section().kind()) || item.section().kind().equals("preprint");
    }

    /** Whether an item begins with a title in quotation marks or italics. */
    private static boolean isSetOff(ItemText text, Reading reading) {
        return "“\"„«".indexOf(text.text().charAt(0)) >= 0 || reading.titleEnd() > reading.titleStart() && text.isItalic(reading.titleStart(), reading.titleEnd());
    }

    /** Whether an item is a point of a list, which nothing else is under the heading of publications. */
    private static boolean isListed(ItemSplitter.Item item) {
        return !item.lines().get(0).marker().isEmpty();
    }

    /** Whether an item may say when or where it appeared, as one must that no heading calls a publication: that takes a number, a link or a word. */
    private static boolean saysWhere(ItemSplitter.Item item) {
        return !item.labelYear().isEmpty() || !item.badge().isEmpty() || !item.section().year().isEmpty() || !item.section().kind().isEmpty()
                || item.lines().stream().anyMatch(line -> SAYS.matcher(line.text().plain()).find()
                || line.text().runs().stream().anyMatch(run -> !run.style().link().isEmpty()));
    }

    /** The owner; where the document names them nowhere, the one at its head, as it is somebody else's. */
    private static String whose(String owner, List<CvLine> lines, String text, CvFormat format) {
        if (FamilyName.of(owner).isIn(text)) {
            return owner;
        }
        String head = HeadName.of(lines);
        String name = !head.isEmpty() ? head : format == CvFormat.HTML ? HeadName.ofPage(text) : format == CvFormat.LATEX ? HeadName.ofClass(text) : "";
        return name.isEmpty() ? owner : name;
    }

    /** Some of the items, from all places of a list. @param texts of items, for what was found out of them to be known later */
    private static List<ItemText> sample(List<ItemSplitter.Item> items, int most, Function<ItemSplitter.Item, ItemText> texts) {
        List<ItemText> sample = new ArrayList<>();
        for (int i = 0; i < items.size(); i += Math.max(1, items.size() / most)) {
            sample.add(texts.apply(items.get(i)));
        }
        return sample;
    }

    private static ItemText text(ItemSplitter.Item item, int width) {
        List<StyledText> lines = item.lines().stream().map(line -> Responsibility.first(withoutName(line.text()))).toList();
        boolean cells = FilledLines.inCells(item);
        return ItemText.of(cells || width > 0 ? lines : FilledLines.joined(lines), cells ? 0 : width);
    }

    /** {@code Journal: Annals of X -> Annals of X}: what a line tells may be named at its beginning. */
    private static StyledText withoutName(StyledText line) {
        Matcher name = NAMED.matcher(line.plain());
        return name.lookingAt() ? line.from(name.end()) : line;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
