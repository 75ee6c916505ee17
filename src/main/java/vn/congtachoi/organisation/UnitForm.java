package vn.congtachoi.organisation;

import java.util.UUID;

/** A unit as a form corrects it. */
public record UnitForm(UUID id, long version, UnitFacts facts, String basis) {}
