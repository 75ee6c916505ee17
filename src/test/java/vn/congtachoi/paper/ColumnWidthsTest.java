package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final int PAGE = 467;

    private static List<Integer> widths(List<ListColumn> columns, List<ListRow> rows) {
        return ColumnWidths.of(columns, rows, PAGE, 11f).widths();
    }

    private static boolean fits(String text, int width) {
        return PaperFont.width(text, 11, false) <= width - 8;
    }

    @Test
    void aPhoneNumberStaysOnOneLineWhereAnotherColumnHasRoom() {
        List<ListColumn> columns = List.of(
                ListColumn.text("Họ và tên", 20), ListColumn.text("Điện thoại", 4), ListColumn.text("Đơn vị", 60));
        List<ListRow> rows = IntStream.range(0, 500)
                .mapToObj(row -> ListRow.of("Nguyễn Thị Hồng Nhung", "0912 345 " + (100 + row), "Hội LHPN phường"))
                .toList();

        List<Integer> widths = widths(columns, rows);

        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PAGE);
        assertThat(fits("Nguyễn Thị Hồng Nhung", widths.get(0))).isTrue();
        assertThat(fits("0912 345 100", widths.get(1))).isTrue();
    }

    @Test
    void figuresOfOneShareHaveOneWidth() {
        List<ListColumn> columns = List.of(
                ListColumn.text("Chỉ tiêu", 30),
                ListColumn.number("Nguyễn Thị Minh Khai", 5),
                ListColumn.number("Sông Cầu", 5),
                ListColumn.number("Tổng", 5));

        List<Integer> widths = widths(columns, List.of(ListRow.of("Số phụ nữ được tập huấn", "1.204", "7", "1.211")));

        assertThat(widths.get(1)).isCloseTo(widths.get(2), offset(1));
        assertThat(widths.get(2)).isCloseTo(widths.get(3), offset(1));
    }

    @Test
    void aColumnThatWaitsForAPenKeepsItsShare() {
        List<ListColumn> columns = List.of(ListColumn.text("Nội dung", 60), ListColumn.text("Ký nhận", 40));
        List<ListRow> rows = List.of(ListRow.of(
                "Một nội dung dài đến mức phải xuống nhiều dòng ".repeat(8).strip(), ""));

        assertThat(widths(columns, rows).get(1)).isGreaterThanOrEqualTo(PAGE * 40 / 100 - 1);
    }

    @Test
    void aWordIsNeverBrokenEvenInAListThatIsOnlyAskedAtDistances() {
        String longest = "huong.nguyenthithu.phunusongcau@backan.gov.vn";
        List<ListColumn> columns = List.of(ListColumn.text("Ghi chú", 80), ListColumn.text("Thư", 5));
        List<ListRow> rows = IntStream.range(0, 999)
                .mapToObj(row -> ListRow.of(
                        "Một ghi chú khá dài cho dòng này ".repeat(4).strip(), row == 501 ? longest : "a@b.vn"))
                .toList();

        assertThat(fits(longest, widths(columns, rows).get(1))).isTrue();
    }
}
