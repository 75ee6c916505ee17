package vn.congtachoi.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper outside of its text (NĐ 30/2020, Phụ lục I, ô 10b to 13).
 *
 * @param urgency null for an ordinary paper
 * @param circulation "LƯU HÀNH NỘI BỘ", in a box; may be empty
 * @param drafter mark of who drafted it and number of copies: "PL.(300)"; may be empty
 * @param address of the issuer, at the foot of page 1; one line, may be empty
 * @param verification how to look the paper up, or null
 */
public record PaperMarks(
        @Nullable Urgency urgency,
        String circulation,
        String drafter,
        String address,
        @Nullable Verification verification) {

    /** An ordinary paper. */
    public static final PaperMarks NONE = new PaperMarks(null, "", "", "", null);

    /**
     * Where a reader can see whether the paper in her hand is genuine.
     *
     * @param address behind the QR code of each page
     * @param code to type where a camera does not help
     */
    public record Verification(String address, String code) {}

    /** What of it an annex carries. */
    PaperMarks ofAnnex() {
        return new PaperMarks(null, "", "", "", verification);
    }
}
