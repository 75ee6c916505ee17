package vn.congtachoi.event;

/**
 * The text of a plan, part by part, each of several lines; a part may be empty.
 *
 * @param basis căn cứ: what it carries out ("Thực hiện Kế hoạch số …")
 * @param purpose mục đích
 * @param requirements yêu cầu
 * @param content nội dung hoạt động
 * @param funding kinh phí
 * @param organising tổ chức thực hiện
 */
public record EventWords(
        String basis, String purpose, String requirements, String content, String funding, String organising) {

    public static final EventWords NONE = new EventWords("", "", "", "", "", "");
}
