package pubs.inject;

import java.util.List;

/** Finds the comments of one type of document. What looks like one in code or another verbatim part is none. */
interface CommentFinder {
    /** The comments that may be markers, in their order. Takes time linear in the size of the text. */
    List<Comment> comments(String text);
}
