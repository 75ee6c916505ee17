package vn.congtachoi.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtachoi.kernel.Installation;

/** Papers that the tests print: the first half of 2023 in Bắc Kạn, and long lists. */
final class Samples {

    static final List<String> COMMUNES = List.of(
            "Nguyễn Thị Minh Khai",
            "Sông Cầu",
            "Đức Xuân",
            "Phùng Chí Kiên",
            "Huyền Tụng",
            "Dương Quang",
            "Nông Thượng",
            "Xuất Hóa");

    /** An installation of which only is known whether it is a demonstration. */
    record Place(boolean isDemo) implements Installation {

        @Override
        public Path dataFolder() {
            throw new UnsupportedOperationException("Papers need no folder");
        }
    }

    private Samples() {}

    static PaperHead head() {
        return new PaperHead(
                "HỘI LHPN TỈNH BẮC KẠN",
                "HỘI LHPN THÀNH PHỐ BẮC KẠN",
                PaperProfile.HOI_NQ30.numberLine(15, "BC", "BTV"),
                PaperHead.dateLine("Bắc Kạn", LocalDate.of(2023, 7, 3)));
    }

    static PaperSignature signature() {
        return new PaperSignature(
                List.of(PaperProfile.HOI_NQ30.authorityLine("TM", "BAN THƯỜNG VỤ"), "CHỦ TỊCH"),
                "Vũ Thị Kim Quỳnh",
                List.of(
                        "- Hội LHPN tỉnh Bắc Kạn;",
                        "- Thành ủy, UBND thành phố;",
                        "- Hội LHPN các xã, phường;",
                        "- Lưu: VT, BTV."));
    }

    /** Nine indicators, eight communes and the total, with notes. */
    static ListPaperData compiledTable() {
        return compiledTable(firstHalf());
    }

    static ListPaperData compiledTable(List<ListRow> rows) {
        List<ListColumn> columns = new ArrayList<>();
        columns.add(ListColumn.centred("TT", 2));
        columns.add(ListColumn.text("Chỉ tiêu", 18));
        columns.add(ListColumn.centred("ĐVT", 5));
        COMMUNES.forEach(name -> columns.add(ListColumn.number(name, 5)));
        columns.add(ListColumn.number("Tổng", 5));
        return new ListPaperData(
                head(),
                "BIỂU TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ",
                "Kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023",
                List.of("(Tổng hợp 7/8 đơn vị; số liệu chốt ngày 25 tháng 6 năm 2023)"),
                columns,
                rows,
                List.of(
                        "(*) Số cơ sở do các đơn vị báo cáo gồm cả chi hội.",
                        "“–”: đơn vị không phát sinh; ô trống: đơn vị chưa nộp số liệu."),
                signature());
    }

    static List<ListRow> firstHalf() {
        return List.of(
                ListRow.heading("Phong trào thi đua"),
                row(
                        1,
                        "Cán bộ, hội viên, phụ nữ được học tập, tuyên truyền, tập huấn về nội dung phong trào thi đua",
                        "lượt người",
                        "1.204 1.310 1.422 1.150 980 1.012 760 700",
                        "8.538"),
                row(
                        2,
                        "Phụ nữ đạt danh hiệu “Phụ nữ tiêu biểu” thực hiện phong trào thi đua",
                        "người",
                        "98 110 120 102 85 80 70 66",
                        "731"),
                ListRow.heading("Công tác thường xuyên"),
                row(
                        3,
                        "Phụ nữ được tuyên truyền, nâng cao nhận thức, kiến thức, kỹ năng",
                        "lượt người",
                        "1.400 1.500 1.650 1.300 1.208 1.100 1.000 900",
                        "10.058"),
                row(
                        4,
                        "Tin bài tuyên truyền, giáo dục chính trị, giáo dục truyền thống, nâng cao kiến thức, kỹ năng",
                        "tin bài",
                        "20 18 25 16 14 12 12 10",
                        "127"),
                row(
                        5,
                        "Phụ nữ được tập huấn kiến thức về chuyển đổi số, ứng dụng công nghệ thông tin, sử dụng mạng xã hội an toàn",
                        "lượt người",
                        "500 520 560 430 400 353 300 280",
                        "3.343"),
                row(
                        6,
                        "Cơ sở Hội duy trì ít nhất 1 loại hình hoạt động trở lên (*)",
                        "cơ sở",
                        "17 18 19 15 14 13 11 10",
                        "117"),
                row(
                        7,
                        "Công trình, phần việc về xây dựng nông thôn mới và đô thị văn minh",
                        "công trình, phần việc",
                        "5 4 6 5 4 4 4 4",
                        "36"),
                row(
                        8,
                        "Huy động, vận động xây dựng Mái ấm tình thương",
                        "đồng",
                        "5.000.000 4.000.000 8.000.000 – – – – ",
                        "hơn 17 triệu"),
                ListRow.heading("Đề án 938"),
                row(
                        9,
                        "Hội viên, phụ nữ và cha mẹ có con dưới 16 tuổi được cung cấp kiến thức về các nội dung can thiệp của Đề án 938",
                        "người",
                        "210 220 230 190 170 149 140 130",
                        "1.439"),
                total("205 4.000 5.000 6.000 7.000 8.000 900 70", "24.389"));
    }

    /** A list of five hundred rows whose texts have very different lengths. */
    static ListPaperData longList() {
        List<ListRow> rows = IntStream.rangeClosed(1, 500)
                .mapToObj(n -> ListRow.of(
                        Integer.toString(n),
                        "Nhiệm vụ số " + n + " của Ban Thường vụ" + ", tiếp tục thực hiện".repeat(n % 7),
                        COMMUNES.get(n % 8),
                        "%02d/7/2023".formatted(n % 28 + 1)))
                .toList();
        return ListPaperData.plain(
                "Danh sách nhiệm vụ",
                List.of("Lọc: tháng 7 năm 2023"),
                List.of(
                        ListColumn.centred("TT", 2),
                        ListColumn.text("Nhiệm vụ", 16),
                        ListColumn.text("Đơn vị", 7),
                        ListColumn.centred("Hạn", 5)),
                rows);
    }

    static ListRow row(int number, String name, String unit, String values, String total) {
        return new ListRow(ListRow.Kind.ROW, cells(Integer.toString(number), name, unit, values, total));
    }

    private static ListRow total(String values, String total) {
        return new ListRow(ListRow.Kind.TOTAL, cells("", "Cộng", "", values, total));
    }

    private static List<String> cells(String number, String name, String unit, String values, String total) {
        return Stream.of(Stream.of(number, name, unit), Arrays.stream(values.split(" ", -1)), Stream.of(total))
                .flatMap(each -> each)
                .toList();
    }
}
