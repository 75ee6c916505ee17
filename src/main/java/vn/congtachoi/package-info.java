/** The portal's start. Every direct sub-package is a module with its own purpose and invariants. */
@NullMarked
package vn.congtachoi;

import org.jspecify.annotations.NullMarked;
