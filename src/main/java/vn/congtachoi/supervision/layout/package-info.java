/**
 * Xếp giúp: joins the year's plan to the module that judges and lays out visits. What is proposed is written only when it
 * is accepted, all at once; until then nothing of the plan has changed.
 */
@NullMarked
package vn.congtachoi.supervision.layout;

import org.jspecify.annotations.NullMarked;
