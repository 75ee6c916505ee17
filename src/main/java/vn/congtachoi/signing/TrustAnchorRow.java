package vn.congtachoi.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * An authority that is believed.
 *
 * @param demonstration made by the portal, for a demonstration only
 * @param addedBy name at the time
 */
public record TrustAnchorRow(UUID id, CertificateFacts facts, boolean demonstration, Instant addedAt, String addedBy) {}
