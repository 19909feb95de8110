package pubs.cv;

import java.util.List;
import java.util.Optional;
import pubs.cv.item.CoauthorReader;
import pubs.cv.item.ItemReader;
import pubs.cv.item.ItemText;
import pubs.cv.item.NameForm;
import pubs.cv.item.Order;
import pubs.cv.item.Reading;
import pubs.cv.item.TaggedReader;
import pubs.cv.item.UntitledReader;

/**
 * The layout of a list: whether titles or authors come first, and how names are written. It is the one that fits all items
 * best; an item that clearly has another keeps that.
 */
final class Layout {
    /** By how much an item must fit another layout better than that of its list. */
    private static final double CLEARLY = 0.7;
    private static final double LEAST = 0.8;
    /** How well a list fits its layout where authors are named: hardly less than 2.6; where none are, hardly as well. */
    private static final double AUTHORED = 2.1;
    /** Nothing so short has authors and a title. */
    private static final int SHORTEST = 6;
    /** No other layout can fit clearly better than this. */
    private static final double CERTAIN = 3.9;
    /** Names that are read in the wrong form are less likely names. */
    private static final double LIKELY_NAMES = 0.5;

    private final Order usual;
    private final String owner;
    private final FamilyName family;
    private final boolean ownerLeftOut;
    /** Whether no item names its owner as an author, so that what looks like authors at its beginning is title. */
    private final boolean titlesAlone;
    private final boolean titleBeforeYear;
    /** Whether titles are in italics here and there only: those of books. */
    private final boolean booksInItalics;

    private Layout(Order usual, String owner, List<ItemText> items, double fit) {
        this.usual = usual;
        this.owner = owner;
        this.family = FamilyName.of(owner);
        long withOthers = items.stream().filter(item -> certain(item).or(() -> CoauthorReader.read(item)).filter(Reading::ownerLeftOut).isPresent()).count();
        long titles = items.stream().filter(item -> CoauthorReader.titleBeforeYear(item).isPresent()).count();
        titleBeforeYear = titles * 4 >= items.size() * 3L;
        long untitled = items.stream().filter(item -> UntitledReader.read(item).isPresent()).count();
        titlesAlone = fit < AUTHORED && items.size() > 1 && untitled * 2 < items.size() && items.stream().filter(this::isOwners).count() * 3 <= items.size()
                && items.stream().filter(Layout::isAuthored).count() * 2 < items.size();
        long italic = items.stream().filter(item -> ItemReader.read(item, usual).filter(reading -> isItalic(item, reading)).isPresent()).count();
        booksInItalics = italic * 2 < items.size();
        ownerLeftOut = titlesAlone || withOthers * 3 > items.size();
    }

    /**
     * The layout of a list of which these are items.
     *
     * @param owner whose list it is, or empty; where hardly an item names them and nothing else looks like authors, they are left
     *              out
     */
    static Layout of(List<ItemText> items, String owner) {
        Order best = new Order(false, NameForm.GIVEN_FAMILY);
        double most = Double.NEGATIVE_INFINITY;
        for (Order order : Order.ALL) {
            double sum = 0;
            for (ItemText item : items) {
                sum += ItemReader.read(item, order).map(reading -> Math.min(4.5, reading.score())).orElse(-0.5);
            }
            if (sum > most) {
                most = sum;
                best = order;
            }
        }
        return new Layout(best, owner, items, most / Math.max(1, items.size()));
    }

    /** The layout of a section of the list that leaves its owner out while the list does not, or the other way round; else this. */
    Layout orThatOf(List<ItemText> items) {
        Layout own = of(items, owner);
        return own.titlesAlone == titlesAlone ? this : own;
    }

    /** Whether a title stands out in italics as those of books do where those of articles do not. */
    boolean isBook(ItemText item, Reading reading) {
        return booksInItalics && isItalic(item, reading);
    }

    private static boolean isItalic(ItemText item, Reading reading) {
        return reading.titleEnd() > reading.titleStart() && item.isItalic(reading.titleStart(), reading.titleEnd());
    }

    /** Whether the owner is among the authors of an item, as far as it can be read. */
    private boolean isOwners(ItemText item) {
        return named(item).isPresent();
    }

    /** The reading of an item that has its owner among the authors. */
    private Optional<Reading> named(ItemText item) {
        return family.isIn(item.text()) ? compared(item, Optional.empty()).filter(this::namesOwner) : Optional.empty();
    }

    /** Whether an item has authors beyond doubt in some layout: a list of others' works may have many. */
    private static boolean isAuthored(ItemText item) {
        return compared(item, Optional.empty()).filter(reading -> reading.score() >= AUTHORED).isPresent();
    }

    /** The reading of an item of which others are the authors for certain, where nobody knows who the owner is. */
    private Optional<Reading> othersWork(ItemText item) {
        return !owner.isEmpty() ? Optional.empty() : compared(item, Optional.empty()).filter(reading -> reading.score() >= AUTHORED && !reading.titleFirst()
                && (ItemReader.isQuotedBehind(item, reading) || reading.authors().people().stream().anyMatch(person -> person.name().indexOf(',') > 0 || person.name().indexOf('.') > 0)));
    }

    private boolean namesOwner(Reading reading) {
        return reading.authors().people().stream().anyMatch(person -> family.isIn(person.name()));
    }

    /** The reading of an item; absent for one that is no publication. */
    Optional<Reading> read(ItemText item) {
        if (item.text().length() < SHORTEST || CoauthorReader.isOfNames(item, usual.form())) {
            return Optional.empty();
        }
        Optional<Reading> said = certain(item);
        if (said.isPresent()) {
            return said;
        }
        if (titleBeforeYear) {
            Optional<Reading> alone = CoauthorReader.read(item).or(() -> CoauthorReader.titleBeforeYear(item));
            if (alone.isPresent()) {
                return alone;
            }
        }
        if (titlesAlone) {
            return named(item).or(() -> CoauthorReader.read(item)).or(() -> othersWork(item)).or(() -> CoauthorReader.titleOnly(item, true));
        }
        Optional<Reading> untitled = UntitledReader.read(item);
        if (untitled.isPresent()) {
            return untitled;
        }
        Optional<Reading> reading = ItemReader.read(item, usual);
        boolean certain = reading.isPresent() && reading.get().score() >= CERTAIN && reading.get().authors().quality() > LIKELY_NAMES;
        Optional<Reading> best = (certain ? reading : compared(item, reading)).filter(some -> some.titleEnd() > some.titleStart());
        Optional<Reading> coauthors = certain && !ownerLeftOut ? Optional.empty() : CoauthorReader.read(item)
                .or(() -> ownerLeftOut && !certain && named(item).isEmpty() ? CoauthorReader.titleOnly(item, true) : Optional.empty());
        return coauthors.or(() -> best).or(() -> CoauthorReader.quoted(item)).or(() -> TaggedReader.read(item)).or(() -> CoauthorReader.titleOnly(item, false));
    }

    /** The reading of an item that says in words who made it, and with whom. */
    private Optional<Reading> certain(ItemText item) {
        return CoauthorReader.madeBy(item).or(() -> CoauthorReader.jointly(item, family::isIn));
    }

    private static Optional<Reading> compared(ItemText item, Optional<Reading> usual) {
        Optional<Reading> own = usual;
        for (Order order : Order.ALL) {
            Optional<Reading> reading = ItemReader.read(item, order);
            own = reading.isPresent() && (own.isEmpty() || reading.get().score() > own.get().score()) ? reading : own;
        }
        boolean keep = usual.isPresent() && usual.get().score() > LEAST && usual.get().score() >= own.get().score() - CLEARLY;
        return keep ? usual : own.filter(reading -> reading.score() > LEAST);
    }
}
