package vn.congtachoi.document.text;

import java.util.UUID;

/**
 * Where taken-over words come from.
 *
 * @param unitId the unit that wrote them
 * @param unit its name at the time
 */
public record Origin(UUID unitId, String unit) {}
