/** Screens of signing: one's own key, a unit's seal, and the authorities that are believed. */
@NullMarked
package vn.congtachoi.signing.ui;

import org.jspecify.annotations.NullMarked;
