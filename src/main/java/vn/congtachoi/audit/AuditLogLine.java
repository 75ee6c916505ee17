package vn.congtachoi.audit;

import java.util.UUID;
import vn.congtachoi.kernel.SubjectRef;

/** An entry of the history with the record it is about. */
public record AuditLogLine(UUID id, SubjectRef subject, HistoryLine line) {}
