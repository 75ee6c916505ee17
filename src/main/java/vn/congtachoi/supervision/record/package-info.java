/** What is found at a visit: minutes with the outline they were written by, findings, evidence, and what is demanded. */
@NullMarked
package vn.congtachoi.supervision.record;

import org.jspecify.annotations.NullMarked;
