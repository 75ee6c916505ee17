package vn.congtachoi.indicator;

import java.util.UUID;

/** Event: a question about a cell was asked, answered or closed. */
public record QueryMoved(UUID queryId, QueryState state) {}
