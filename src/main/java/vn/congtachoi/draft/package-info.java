/**
 * What somebody typed and has not saved, kept on the server behind the typing. Implements the kernel's
 * {@code DraftStore}; a draft belongs to one account and is removed when the form is saved or discarded.
 */
@NullMarked
package vn.congtachoi.draft;

import org.jspecify.annotations.NullMarked;
