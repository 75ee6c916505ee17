/** The papers of a campaign, its file and the yearly report on the screen. */
@NullMarked
package vn.congtachoi.supervision.ui.paper;

import org.jspecify.annotations.NullMarked;
