package vn.congtachoi.event;

import java.util.UUID;

/** The anniversary for which an event is held, and the year of it. */
public record EventOccasion(UUID anniversaryId, int year) {}
