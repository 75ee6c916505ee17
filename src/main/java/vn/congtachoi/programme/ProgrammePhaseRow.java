package vn.congtachoi.programme;

import java.util.UUID;

/** A phase in the list of its programme, as its form would show it. */
public record ProgrammePhaseRow(UUID id, PhaseForm phase) {}
