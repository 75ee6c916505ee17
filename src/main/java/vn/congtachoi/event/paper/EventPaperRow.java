package vn.congtachoi.event.paper;

import vn.congtachoi.document.DocumentRow;

/** A paper of an event. */
public record EventPaperRow(EventPaperKind kind, DocumentRow document) {}
