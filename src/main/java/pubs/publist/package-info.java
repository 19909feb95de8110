/**
 * The list itself: which publications, in which sections, in which order, with which labels.
 * Nothing here knows a citation style, an output format or a file.
 */
package pubs.publist;
