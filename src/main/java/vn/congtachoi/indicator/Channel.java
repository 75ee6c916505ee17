package vn.congtachoi.indicator;

/** How the level above was told a figure that it entered for a unit. */
public enum Channel {
    PHONE,
    ZALO,
    PAPER
}
