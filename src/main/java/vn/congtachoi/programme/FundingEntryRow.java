package vn.congtachoi.programme;

import java.util.UUID;

/** A line of the ledger. */
public record FundingEntryRow(UUID id, FundingEntryForm entry) {}
