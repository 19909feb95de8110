/**
 * Markdown, HTML, LaTeX and plain text as one neutral list of styled lines.
 * Nothing here knows what a publication is.
 */
package pubs.cv.input;
