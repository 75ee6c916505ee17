/**
 * Files that people add: stored once by their SHA-256 under the data folder, described by a row, guarded by the record
 * they hang on. Written to a temporary file, forced to disk, renamed, and only then recorded; never overwritten.
 */
@NullMarked
package vn.congtachoi.attachment;

import org.jspecify.annotations.NullMarked;
