package vn.congtachoi.programme;

import java.util.UUID;

/**
 * A content for choosing and naming it elsewhere.
 *
 * @param number as printed ("ND1")
 * @param unverified the wording is to be shown as "chưa kiểm chứng"
 */
public record ProgrammeContentRef(
        UUID id,
        UUID programmeId,
        String programmeCode,
        String programmeName,
        String number,
        String wording,
        boolean unverified) {

    /** "Dự án 8 – ND1". */
    public String label() {
        return programmeName + " – " + number;
    }
}
