package gallery;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.ProgressStrip.Bar;
import vn.congtachoi.uikit.SmallMultiples;
import vn.congtachoi.uikit.Tone;

@PageTitle("Báo cáo")
@Menu(title = "=Báo cáo", order = 210, icon = "chart-column")
@AnonymousAllowed
class EmptyView extends Page {

    EmptyView() {
        add(
                new PageHeader("Báo cáo").line("6 tháng đầu năm 2023"),
                new EmptyState(
                                AppIcon.NOTEBOOK_PEN,
                                "=Chưa có báo cáo nào trong kỳ này",
                                "=Số liệu của 5/8 cơ sở đã nộp. Soạn báo cáo bây giờ, các số còn thiếu sẽ tự điền khi cơ sở nộp.")
                        .action(ActionButton.primary("=Soạn báo cáo", () -> {})),
                new PageSection(
                        "Tình hình nộp",
                        new SmallMultiples(List.of(
                                new Bar("Sông Cầu", 32L, 32, "Đã duyệt", Tone.DONE),
                                new Bar("Đức Xuân", 32L, 32, "Đã nộp", Tone.DONE),
                                new Bar("Phùng Chí Kiên", 30L, 32, "Cần bổ sung", Tone.DUE),
                                new Bar("Xuất Hóa", 11L, 32, "Đang nhập", Tone.ACTIVE),
                                new Bar("Dương Quang", 3L, 32, "Đang nhập", Tone.ACTIVE),
                                new Bar("Nông Thượng", null, 32, "Chưa nhập", Tone.LATE)))));
    }
}
