/** The screens of the year's plan. */
@NullMarked
package vn.congtachoi.plan.ui;

import org.jspecify.annotations.NullMarked;
