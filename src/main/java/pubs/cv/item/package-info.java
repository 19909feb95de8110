/**
 * One item of a publication list taken apart: who, what, where, when.
 * Nothing here knows the document the item stands in, or makes an entry of it.
 */
package pubs.cv.item;
