package vn.congtachoi.document;

import java.util.UUID;

/**
 * A deputy as lists show it.
 *
 * @param person who is away, with her post
 * @param deputy who stands for her, with her post
 */
public record DeputyRow(UUID id, DeputyForm form, String person, String deputy) {}
