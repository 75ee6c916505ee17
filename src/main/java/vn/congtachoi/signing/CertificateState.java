package vn.congtachoi.signing;

/** Whether a certificate can be signed with today. */
public enum CertificateState {
    USABLE,
    /** Usable, and ends within thirty days. */
    ENDING,
    NOT_YET_VALID,
    EXPIRED,
    REVOKED
}
