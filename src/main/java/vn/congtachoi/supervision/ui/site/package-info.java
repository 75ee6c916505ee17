/** The screens on site: what is to be done today, and the record that is written through a dead zone. */
@NullMarked
package vn.congtachoi.supervision.ui.site;

import org.jspecify.annotations.NullMarked;
