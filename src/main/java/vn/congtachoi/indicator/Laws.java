package vn.congtachoi.indicator;

/** The two laws of an indicator. */
record Laws(UnitLaw overUnits, TimeLaw overTime) {}
