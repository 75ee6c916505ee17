package vn.congtachoi.event;

import java.util.UUID;

/**
 * Something was done with an event.
 *
 * @param before the state it was in
 * @param by name of the person, or of the portal
 * @param words what was said with it, may be empty
 */
public record EventMoved(UUID eventId, EventDeed deed, EventState before, String by, String words) {}
