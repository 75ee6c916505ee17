package vn.congtachoi.signing;

import java.util.Optional;
import vn.congtachoi.kernel.MessageKey;

/**
 * A signed file.
 *
 * @param level what was reached
 * @param note why it was not more, to be told to the person who signed
 */
@SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
public record SignedPdf(byte[] bytes, SignatureLevel level, Optional<MessageKey> note) {}
