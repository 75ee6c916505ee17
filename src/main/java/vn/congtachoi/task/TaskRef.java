package vn.congtachoi.task;

import java.util.UUID;

/** A task for choosing and naming it. */
public record TaskRef(UUID id, String title) {}
