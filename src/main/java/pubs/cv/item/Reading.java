package pubs.cv.item;

/**
 * One way to understand an item: where its authors and its title stand. Offsets are those of the text.
 *
 * @param titleFirst whether the title stands before the authors
 * @param authors    who wrote it
 * @param titleStart offset of the title
 * @param titleEnd   offset after it, without the mark at its end
 * @param ownerLeftOut whether the owner of the list is an author who is not named
 * @param score      how well the item fits; the more the better, 0 and less is not at all
 */
public record Reading(boolean titleFirst, NameForm form, NameList authors, int titleStart, int titleEnd, boolean ownerLeftOut,
        double score) {}
