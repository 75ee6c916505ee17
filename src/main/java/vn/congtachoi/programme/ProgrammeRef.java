package vn.congtachoi.programme;

import java.util.UUID;

/** A programme for choosing and naming it elsewhere. */
public record ProgrammeRef(UUID id, String code, String shortName, String officialName) {}
