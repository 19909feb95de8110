/**
 * Writers of a styled list, one class for each output format.
 * Nothing here changes the text of a reference or its order.
 */
package pubs.render;
