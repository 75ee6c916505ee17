package vn.congtachoi.kernel;

import java.time.Instant;

/**
 * Something that changed and concerns the signed-in person.
 *
 * @param path where it can be seen, without the leading slash
 */
public record News(Instant at, String title, String path) {}
