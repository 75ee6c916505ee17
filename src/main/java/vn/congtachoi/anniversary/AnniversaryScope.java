package vn.congtachoi.anniversary;

/** Where a day is kept. */
public enum AnniversaryScope {
    /** In the whole country. */
    NATIONWIDE,
    /** In the province or a place of it; like a national one it is common to all units of the installation. */
    PROVINCIAL,
    /** By one unit and those below it. */
    OWN_UNIT
}
