package vn.congtachoi.document;

import java.util.UUID;

/** A deputy as lists show it. */
public record DeputyRow(UUID id, DeputyForm form) {}
