package vn.congtachoi.report;

import java.util.UUID;

/**
 * What a unit below wrote that belongs beside a section.
 *
 * @param unit its short name
 * @param taken whether words of it stand in the section already
 */
public record UnitWords(UUID unitId, String unit, String words, boolean taken) {}
