package vn.congtachoi.document;

/**
 * A paper that waits for somebody's signature.
 *
 * @param figuresChanged since it was submitted: to be looked at by itself, with old and new, before it is signed
 */
public record PaperToSign(DocumentRow paper, boolean figuresChanged) {}
