package vn.congtachoi.signing;

import java.time.Instant;

/**
 * A key in use.
 *
 * @param storedBy name at the time
 */
public record KeyStanding(CertificateFacts facts, CertificateState state, Instant storedAt, String storedBy) {}
