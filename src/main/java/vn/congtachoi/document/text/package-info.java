/**
 * The text of a paper as the portal keeps it: blocks of runs, never markup. A figure in it is a reference that stays
 * alive until the paper is submitted.
 */
@NamedInterface("text")
@NullMarked
package vn.congtachoi.document.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
