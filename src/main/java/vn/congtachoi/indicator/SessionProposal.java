package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that another module knows of, to be recorded or not.
 *
 * @param id names it for good: taken twice, it is recorded once
 * @param path address of the record it comes of, without the leading slash
 */
public record SessionProposal(UUID id, LocalDate heldOn, String content, int people, String path) {}
