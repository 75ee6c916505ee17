package vn.congtachoi.supervision;

/** A list of visits as it is shown. */
public record VisitListing(VisitFilter filter, VisitSort sort, boolean descending) {}
