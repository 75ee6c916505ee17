/** The rules of inspection and supervision as data: kinds with their days, steps and papers; powers; outlines; bonds. */
@NullMarked
package vn.congtachoi.supervision.rules;

import org.jspecify.annotations.NullMarked;
