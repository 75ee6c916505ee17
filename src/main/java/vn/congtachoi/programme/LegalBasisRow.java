package vn.congtachoi.programme;

import java.util.UUID;

/** A legal basis in the list of its programme, as its form would show it. */
public record LegalBasisRow(UUID id, LegalBasisForm basis) {}
