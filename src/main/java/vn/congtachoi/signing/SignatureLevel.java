package vn.congtachoi.signing;

/** How much a signature proves of its time (ETSI EN 319 142-1, PAdES baseline). */
public enum SignatureLevel {
    /** Its time is only claimed. */
    B_B,
    /** A time stamp proves that it existed. */
    B_T,
    /** With everything that is needed to check it later. */
    B_LT,
    /** And a time stamp over all of that. */
    B_LTA,
    /** Made by a program that keeps to no baseline. */
    OTHER;

    static SignatureLevel of(eu.europa.esig.dss.enumerations.SignatureLevel level) {
        return switch (level) {
            case PAdES_BASELINE_B -> B_B;
            case PAdES_BASELINE_T -> B_T;
            case PAdES_BASELINE_LT -> B_LT;
            case PAdES_BASELINE_LTA -> B_LTA;
            default -> OTHER;
        };
    }
}
