package pubs.tidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.bibtex.EntryLayout;
import pubs.bibtex.EntrySyntax;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;
import pubs.diagnostic.Diagnostic;

/**
 * Rewrites a BibTeX file in one shape. Comments, {@code @preamble} and free text stay as they are, and so does an entry with
 * a fault that BibTeX would not take: what it means is for a person to say. A second run changes nothing.
 */
public final class Tidier {
    /** Faults that rewriting mends without a doubt about what is meant. */
    private static final Set<String> MENDED = Set.of("missing-comma", "extra-comma");

    private final TidyOptions options;
    private final EntryLayout layout;
    private final List<Transform> transforms;
    private final Consumer<Diagnostic> report;

    private Tidier(TidyOptions options, Consumer<Diagnostic> report) {
        this.options = options;
        this.layout = options.layout();
        this.transforms = Transforms.chain(options.transforms(), options.order(), options.without(), options.journals());
        this.report = report;
    }

    /**
     * The text of the file in the wanted shape.
     *
     * @param report hears of entries that are left as they are, and why
     */
    public static String tidy(BibFile file, TidyOptions options, Consumer<Diagnostic> report) {
        return new Tidier(options, report).tidy(file);
    }

    /** A block in its new form, with what stood before it and belongs to it. */
    private record Piece(String lead, String text, Block block, RawEntry entry) {
        Piece withLead(String other) {
            return new Piece(other, text, block, entry);
        }
    }

    private String tidy(BibFile file) {
        StringBuilder text = new StringBuilder(file.source().text().length() + 256);
        // An entry that has no end would swallow what it is moved before.
        boolean sort = options.sort() != EntrySort.NONE && file.blocks().stream().allMatch(Tidier::isClosed);
        List<Piece> kept = new ArrayList<>();
        StringBuilder lead = new StringBuilder();
        Block before = null;
        for (Block block : file.blocks()) {
            if (block instanceof Block.FreeText || block instanceof Block.CommentBlock) {
                lead.append(block.text());
                continue;
            }
            Piece piece = piece(block, lead.toString());
            lead.setLength(0);
            if (!isClosed(block)) {
                // It reaches to the next block; the space between the two is space all the same.
                lead.append(block.text().substring(block.text().stripTrailing().length()));
            }
            if (sort) {
                kept.add(piece);
            } else {
                append(text, piece, before);
                before = block;
            }
        }
        for (Piece piece : kept.isEmpty() ? kept : sorted(kept)) {
            append(text, piece, before);
            before = piece.block();
        }
        return end(text, lead.toString());
    }

    private void append(StringBuilder text, Piece piece, Block before) {
        appendLead(text, piece.lead(), before, piece.block());
        text.append(piece.text());
    }

    private static boolean isClosed(Block block) {
        return !(block instanceof Block.Delimited delimited) || delimited.closed();
    }

    private Piece piece(Block block, String lead) {
        if (block instanceof Block.EntryBlock entry) {
            return entry(entry, lead);
        }
        if (block instanceof Block.StringBlock string && string.closed()) {
            EntrySyntax syntax = string.syntax();
            if (syntax.problems().isEmpty() && syntax.fields().size() == 1) {
                FieldSyntax macro = syntax.fields().get(0);
                String name = syntax.source().text().substring(macro.nameStart(), macro.nameEnd());
                return new Piece(lead, layout.string(name, syntax.raw(macro)), block, null);
            }
        }
        return new Piece(lead, block.text().stripTrailing(), block, null);
    }

    private Piece entry(Block.EntryBlock block, String lead) {
        EntrySyntax syntax = block.syntax();
        for (Diagnostic problem : syntax.problems()) {
            if (!MENDED.contains(problem.rule())) {
                report.accept(problem);
                return new Piece(lead, block.text().stripTrailing(), block, RawEntry.of(block));
            }
        }
        RawEntry entry = RawEntry.of(block);
        for (Transform transform : transforms) {
            entry = transform.apply(entry);
        }
        return new Piece(lead, layout.write(entry), block, entry);
    }

    /** Macros come first, for what uses them; the parents of {@code crossref} last, for BibTeX. */
    private List<Piece> sorted(List<Piece> pieces) {
        List<Piece> first = new ArrayList<>();
        List<Piece> entries = new ArrayList<>();
        Set<String> parents = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.entry() == null) {
                first.add(piece);
            } else {
                entries.add(piece);
                piece.entry().field("crossref").flatMap(RawField::text)
                        .ifPresent(key -> parents.add(key.strip().toLowerCase(Locale.ROOT)));
            }
        }
        Comparator<RawEntry> order = options.sort().comparator();
        entries.sort(Comparator.comparing((Piece piece) -> parents.contains(piece.entry().key().toLowerCase(Locale.ROOT)))
                .thenComparing(Piece::entry, order));
        first.addAll(entries);
        if (!first.isEmpty()) {
            moveHead(pieces.get(0), first);
        }
        return first;
    }

    /** The head of a file stays at its head, whichever entry stood below it. */
    private static void moveHead(Piece below, List<Piece> sorted) {
        String lead = below.lead();
        int unix = lead.lastIndexOf("\n\n");
        int windows = lead.lastIndexOf("\r\n\r\n");
        int after = unix < 0 && windows < 0 ? lead.length() : Math.max(unix + 2, windows + 4);
        int end = Math.min(after, lead.length());
        sorted.replaceAll(piece -> piece == below ? below.withLead(lead.substring(end)) : piece);
        String head = lead.substring(0, end);
        String rest = sorted.get(0).lead();
        sorted.set(0, sorted.get(0).withLead(head + (head.isEmpty() || head.endsWith("\n") ? indented(rest) : rest)));
    }

    /** White space alone is made the usual one; other text stays, and stays apart from what is before it. */
    private void appendLead(StringBuilder text, String lead, Block before, Block block) {
        String newLine = layout.newLine();
        if (!lead.isBlank()) {
            if (before != null && !beginsLine(lead)) {
                text.append(lead);
            } else {
                text.append(before == null ? indented(lead) : newLine.repeat(lineEnds(lead)) + indented(lead));
            }
            return;
        }
        if (before != null) {
            boolean macros = before instanceof Block.StringBlock && block instanceof Block.StringBlock;
            text.append(newLine.repeat(macros && lineEnds(lead) < 2 ? 1 : 2));
        }
    }

    private static boolean beginsLine(String lead) {
        return lineEnds(lead) > 0;
    }

    /** Without empty lines at its beginning. */
    private static String indented(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' || text.charAt(i) == '\r' ? i + 1 : start;
        }
        return text.substring(start);
    }

    /** How many lines end before the first character, two at most. */
    private static int lineEnds(String lead) {
        int ends = 0;
        for (int i = 0; i < lead.length() && Character.isWhitespace(lead.charAt(i)); i++) {
            char c = lead.charAt(i);
            boolean pair = c == '\n' && i > 0 && lead.charAt(i - 1) == '\r';
            ends += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }
        return Math.min(2, ends);
    }

    private String end(StringBuilder text, String rest) {
        if (!rest.isBlank()) {
            String space = text.length() > 0 ? layout.newLine().repeat(lineEnds(rest)) : "";
            return text.append(beginsLine(rest) || text.length() == 0 ? space + indented(rest) : rest).toString();
        }
        return text.length() == 0 ? "" : text.append(layout.newLine()).toString();
    }
}
