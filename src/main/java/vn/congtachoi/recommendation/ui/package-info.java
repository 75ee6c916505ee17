/** The screens of recommendations. */
@NullMarked
package vn.congtachoi.recommendation.ui;

import org.jspecify.annotations.NullMarked;
