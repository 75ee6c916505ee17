package vn.congtachoi.organisation;

/** Organs of a unit of the Hội (Điều lệ). */
public enum OrganKind {
    /** Ban Chấp hành. */
    BCH,
    /** Ban Thường vụ. */
    BTV,
    /** Thường trực: Chủ tịch and Phó Chủ tịch. */
    THUONG_TRUC,
    /** Ủy ban Kiểm tra. */
    UBKT,
    /** Another one, told by its name ("Ban Tuyên giáo", "Bộ phận Xây dựng tổ chức Hội"). */
    OTHER
}
