/**
 * Ctrl+K over everything that can be named: a word table with prefix ranges, the same on both databases. Ignores marks
 * and đ, ranks matches with marks first, and shows nothing that the person may not read.
 */
@NullMarked
package vn.congtachoi.search;

import org.jspecify.annotations.NullMarked;
