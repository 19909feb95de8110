package pubs.cv;

import java.util.List;
import pubs.cv.input.CvLine;

/**
 * A part of the publication list.
 *
 * @param title of its heading, for messages
 * @param kind  of venue that the heading names, or {@code submitted}; empty when it names none
 * @param year  that the heading is, or empty
 * @param lines without the headings
 */
record CvSection(String title, String kind, String year, List<CvLine> lines) {}
