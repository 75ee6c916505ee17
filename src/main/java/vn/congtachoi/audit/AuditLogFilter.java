package vn.congtachoi.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the whole history are read.
 *
 * @param actors only what these accounts did, or null for everybody and the portal itself
 * @param from only from this moment on, or null
 * @param until only before this moment, or null
 * @param subjectType only records of this kind, or null
 */
public record AuditLogFilter(
        @Nullable Set<UUID> actors,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String subjectType) {}
