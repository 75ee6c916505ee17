/**
 * A paper as it is printed: its content without layout, the rows that the template prints, the check of the finished
 * pages, and the same content as a Word file for comments. How large and how wide everything is stands in the profile.
 */
@NamedInterface("paper")
@NullMarked
package vn.congtachoi.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
