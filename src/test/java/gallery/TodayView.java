package gallery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.FigureTable;
import vn.congtachoi.uikit.KeyFigure;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.ProgressStrip;
import vn.congtachoi.uikit.ProgressStrip.Bar;
import vn.congtachoi.uikit.Sparkline;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.WorkList;

@PageTitle("Hôm nay")
@Menu(title = "=Hôm nay", order = 0, icon = "house")
@AnonymousAllowed
class TodayView extends Page {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 28);

    TodayView() {
        ActionButton send = ActionButton.primary("=Giao việc", () -> Toast.success("=Đã giao việc cho 8 cơ sở Hội"))
                .with(AppIcon.PLUS);
        add(new PageHeader("Thứ Tư, 28 tháng 6")
                .line("3 việc đến hạn trong tuần, 1 việc quá hạn. Đợt số liệu 6 tháng đầu năm chốt ngày 30/6.")
                .primary(send));
        add(KeyFigure.row(
                new KeyFigure("Hội viên", "8.538", "người").note("tăng 112 so với cùng kỳ", Tone.DONE),
                new KeyFigure("Cơ sở đã nộp số liệu", "5/8", "").note("còn 2 ngày", Tone.DUE),
                new KeyFigure("Vận động, xã hội hóa", "412,5", "triệu đồng").note("đạt 82 % chỉ tiêu năm", Tone.ACTIVE),
                new KeyFigure("Kiến nghị chưa khắc phục", "2", "").note("1 quá hạn", Tone.LATE)));
        Div columns = new Div(work(), returns());
        columns.addClassName("app-columns");
        add(columns, table());
    }

    private static PageSection work() {
        return new PageSection(
                        "Việc của tôi",
                        new WorkList()
                                .item(
                                        "Đôn đốc xã Nông Thượng nộp số liệu quý II",
                                        "Đợt số liệu 6 tháng đầu năm 2023",
                                        "so-lieu",
                                        new DueLabel(LocalDate.of(2023, 6, 26), TODAY))
                                .item(
                                        "Duyệt báo cáo sơ kết của phường Sông Cầu",
                                        "Chờ duyệt nội dung từ hôm qua, người soạn Hà Thị Thu",
                                        "van-ban",
                                        new DueLabel(TODAY, TODAY))
                                .item(
                                        "Ký kế hoạch kiểm tra, giám sát 6 tháng cuối năm",
                                        "Đã kiểm tra thể thức; 2 số đã đổi từ khi trình",
                                        "van-ban",
                                        new DueLabel(LocalDate.of(2023, 6, 30), TODAY))
                                .item(
                                        "Chuẩn bị hội nghị Ban Chấp hành lần thứ 8",
                                        "Phòng họp tầng 2, 08:00 – 14 đại biểu đã nhận giấy mời",
                                        "lich",
                                        new DueLabel(LocalDate.of(2023, 7, 12), TODAY)))
                .aside(new Anchor("viec-cua-toi", "Tất cả 11 việc"));
    }

    private static PageSection returns() {
        return new PageSection(
                        "Phụ nữ khởi nghiệp, theo cơ sở",
                        new ProgressStrip(List.of(
                                new Bar("Sông Cầu", 14L, 12, "vượt", Tone.DONE),
                                new Bar("Đức Xuân", 12L, 12, "đạt", Tone.DONE),
                                new Bar("Phùng Chí Kiên", 7L, 10, "đang làm", Tone.ACTIVE),
                                new Bar("Nguyễn Thị Minh Khai", 6L, 10, "đang làm", Tone.ACTIVE),
                                new Bar("Xuất Hóa", 4L, 8, "chậm", Tone.DUE),
                                new Bar("Huyền Tụng", 3L, 8, "chậm", Tone.DUE),
                                new Bar("Dương Quang", 1L, 6, "rất chậm", Tone.LATE),
                                new Bar("Nông Thượng", null, 6, "chưa nộp", Tone.LATE))))
                .aside(new Sparkline(List.of(18, 22, 21, 29, 38, 47), "sáu quý: 18, 22, 21, 29, 38, 47"));
    }

    private static PageSection table() {
        FigureTable table = new FigureTable(
                        "Số liệu 6 tháng theo cơ sở Hội",
                        List.of(
                                "Cơ sở Hội",
                                "Hội viên",
                                "Tỷ lệ tập hợp",
                                "Hộ được giúp",
                                "Lượt tuyên truyền",
                                "Vốn ủy thác (triệu đồng)"))
                .row("Phường Đức Xuân", List.of("1.842", "86,4 %", "31", "2.150", "18.420,5"))
                .row("Phường Sông Cầu", List.of("1.655", "88,1 %", "24", "1.980", "16.075"))
                .row("Phường Phùng Chí Kiên", List.of("1.210", "84,0 %", "19", "1.324", "11.300"))
                .row("Xã Dương Quang", List.of("702", "79,6 %", "12", "845", "9.871,2"))
                .row("Xã Nông Thượng", java.util.Arrays.asList("688", null, null, null, "8.990"))
                .total("Toàn thành phố", List.of("6.097", "84,9 %", "86", "6.299", "64.656,7"));
        PageSection section = new PageSection("Số liệu 6 tháng theo cơ sở Hội", table);
        section.aside(new Span(new StatusBadge("Tạm tính", Tone.DUE)));
        return section;
    }
}
