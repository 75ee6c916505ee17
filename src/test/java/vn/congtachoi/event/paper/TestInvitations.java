package vn.congtachoi.event.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.congtachoi.document.PaperFace;
import vn.congtachoi.document.paper.PaperBody;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperEnding;
import vn.congtachoi.document.paper.PaperMarks;
import vn.congtachoi.document.paper.PaperTitle;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.RenderedPaper;

/** Giấy mời for many guests, without a database. */
public final class TestInvitations {

    static final String LONG = "Trưởng phòng Lao động, Thương binh và Xã hội, nguyên Phó Chủ tịch Hội Liên hiệp Phụ nữ,"
            + " Ủy viên Ban Chấp hành Đảng bộ, đại biểu Hội đồng nhân dân thành phố Bắc Kạn khóa XX nhiệm kỳ 2021 - 2026";

    private TestInvitations() {}

    static PaperFace face(boolean draft) {
        return face(
                draft,
                new TextDraft()
                        .paragraph("Ban Thường vụ Hội Liên hiệp Phụ nữ thành phố Bắc Kạn trân trọng kính mời tới dự"
                                + " gặp mặt kỷ niệm 93 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam.")
                        .paragraph("Thời gian: Từ 08 giờ 00 đến 10 giờ 30, Thứ Sáu, ngày 20 tháng 10 năm 2023")
                        .paragraph("Địa điểm: Hội trường thành phố")
                        .paragraph("Chủ trì: Đồng chí Hoàng Thị Bích Liên – Chủ tịch Hội LHPN thành phố Bắc Kạn")
                        .paragraph("Nội dung: như sau")
                        .numbers(List.of("Văn nghệ chào mừng", "Diễn văn", "Tặng hoa, quà", "Giao lưu").stream())
                        .paragraph("Rất hân hạnh được đón tiếp.")
                        .text());
    }

    static PaperFace face(boolean draft, DocumentText text) {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        return new PaperFace(
                profile,
                new PaperContent(
                        new PaperHead(
                                "HỘI LHPN THÀNH PHỐ BẮC KẠN",
                                "BAN THƯỜNG VỤ",
                                profile.numberLine(7, "GM", "BTV"),
                                "Bắc Kạn, ngày 06 tháng 10 năm 2023"),
                        new PaperTitle(
                                "GIẤY MỜI",
                                "Dự gặp mặt kỷ niệm 93 năm Ngày thành lập Hội",
                                List.of("Các đại biểu, khách mời theo danh sách")),
                        new PaperBody(List.of(), text, true),
                        PaperEnding.of(new PaperSignature(
                                List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
                                "Hoàng Thị Bích Liên",
                                List.of("- Lưu: VT."))),
                        PaperMarks.NONE,
                        List.of()),
                Map.of(),
                draft);
    }

    static InvitationPages.Invited guest(int at) {
        return new InvitationPages.Invited(
                at % 3 == 0 ? "ông" : "đồng chí",
                "Nguyễn Thị Hồng Nhung " + at,
                "Chủ tịch Hội LHPN phường Sông Cầu",
                "https://hoi.backan.example.vn/diem-danh/" + "q7xk2m9v4t8b3n6w".repeat(2) + at);
    }

    static List<InvitationPages.Invited> guests(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(TestInvitations::guest).toList();
    }

    /** What the portal does for so many guests, once their paper is read. */
    public static byte[] pdf(PaperRenderer renderer, int count) {
        return print(renderer, face(false), guests(count)).pdf();
    }

    static RenderedPaper print(PaperRenderer renderer, PaperFace face, List<InvitationPages.Invited> guests) {
        return new InvitationPages(renderer).print(face, guests);
    }

    /** The same, as it is handed to the template: for measuring the report library alone. */
    public static Record data(int count) {
        return InvitationPages.data(face(false), guests(count));
    }
}
