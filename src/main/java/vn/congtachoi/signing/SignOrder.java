package vn.congtachoi.signing;

import java.time.Instant;

/**
 * One signature to be made.
 *
 * @param pdf the file as it is now; signatures in it stay valid
 * @param fieldName of the signature field, new in this file or there and unsigned
 * @param page from 1
 * @param place of a new field; one that is there keeps its own
 * @param at the time that is claimed, from the portal's clock
 */
@SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
public record SignOrder(byte[] pdf, String fieldName, int page, PagePlace place, Appearance appearance, Instant at) {

    public SignOrder {
        if (fieldName.isBlank() || page < 1) {
            throw new IllegalArgumentException("A field with a name, on a page");
        }
    }
}
