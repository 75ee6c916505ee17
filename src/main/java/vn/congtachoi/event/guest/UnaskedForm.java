package vn.congtachoi.event.guest;

import java.time.Duration;
import java.util.UUID;

/**
 * Somebody who was not invited stands at the door.
 *
 * @param id made by the telephone: hers, and that of her arrival
 * @param sure whether it was said that she is another than the one who may be she
 */
public record UnaskedForm(UUID id, String name, String post, String organisation, Duration ago, boolean sure) {}
