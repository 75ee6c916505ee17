package vn.congtachoi.programme;

import java.util.UUID;

/** A content in the list of its programme, as its form would show it. */
public record ProgrammeContentRow(UUID id, ContentForm content) {}
