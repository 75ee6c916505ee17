package vn.congtachoi.document;

import vn.congtachoi.kernel.Decision;

/**
 * A draft that the record from which it was begun has overtaken.
 *
 * @param mayChange whether she may write it anew, or say that it stays
 */
public record LatePaper(DocumentRow paper, Decision mayChange) {}
