package pubs.drift;

import pubs.cv.venue.SameVenue;
import pubs.names.People;

/**
 * An item of the list and the work it is.
 *
 * @param people who is who
 * @param venues which names are of one venue
 * @param habits what the list does in general
 */
record Pair(ListedItem item, Work work, People people, SameVenue venues, Habits habits) {}
