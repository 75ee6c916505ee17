/** What leaves the register as a file. */
@NullMarked
package vn.congtachoi.document.files;

import org.jspecify.annotations.NullMarked;
