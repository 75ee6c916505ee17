package vn.congtachoi.indicator;

/** A question about a cell as a list shows it, with the names of its unit and indicator. */
public record QueryLine(String unitName, IndicatorRow indicator, QueryRow query) {}
