package pubs.cv.tagger;

/**
 * A stretch of a reference.
 *
 * @param start      the first character, from 0
 * @param end        behind the last one
 * @param confidence from 0 to 1: the probability, by the model, of the least certain word in it
 */
public record Span(Label label, int start, int end, double confidence) {
    /** The characters of the stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
