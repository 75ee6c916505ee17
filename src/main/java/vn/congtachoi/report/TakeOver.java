package vn.congtachoi.report;

import java.util.UUID;

/**
 * Takes the words of a unit below into a section.
 *
 * @param section block of its heading
 * @param unitId whose words
 * @param text which of its three texts
 * @param version of the paper as the page had read it
 */
public record TakeOver(UUID reportId, UUID section, UUID unitId, UnitText text, long version) {}
