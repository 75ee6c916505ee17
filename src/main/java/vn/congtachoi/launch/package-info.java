/**
 * The start of an installation: its data folder, its clock (shifted in a demonstration), the scheduler of jobs, and
 * the greeting in the terminal with the address to open. Nobody depends on this module.
 */
@NullMarked
package vn.congtachoi.launch;

import org.jspecify.annotations.NullMarked;
