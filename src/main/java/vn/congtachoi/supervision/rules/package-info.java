/** The rules of inspection and supervision as data: kinds with their days, steps and papers; powers; outlines; bonds. */
@NamedInterface("rules")
@NullMarked
package vn.congtachoi.supervision.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
