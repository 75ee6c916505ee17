package vn.congtachoi.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first place at which the chain of the history does not hold.
 *
 * @param position number of the entry in the chain
 * @param at when the entry says it was written; null when it is gone
 * @param actorName whom the entry names; empty when it is gone
 */
public record ChainBreak(long position, @Nullable Instant at, String actorName) {}
