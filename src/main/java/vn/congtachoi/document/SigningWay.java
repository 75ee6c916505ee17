package vn.congtachoi.document;

/** How a paper gets its signature; all three end in the same register. */
public enum SigningWay {
    /** With a certificate, on the portal. */
    PORTAL,
    /** With a certificate and another tool; the file is brought back. */
    ELSEWHERE,
    /** In ink on the printed paper; its scan is brought back. */
    INK
}
