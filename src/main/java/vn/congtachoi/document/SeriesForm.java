package vn.congtachoi.document;

import vn.congtachoi.paper.PaperProfile;

/**
 * What the form of a series holds.
 *
 * @param name as people call the issuer ("Ban Thường vụ")
 * @param letters the issuer in the number ("BTV")
 * @param authority the organ on whose behalf one signs, in capitals ("BAN THƯỜNG VỤ"); empty when nobody's
 */
public record SeriesForm(String name, String letters, String authority, NumberSplit split, PaperProfile profile) {}
