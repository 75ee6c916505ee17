package gallery;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.LeaveGuard;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.UnsentText;
import vn.congtachoi.uikit.VnI18n;

@PageTitle("Giao việc")
@AnonymousAllowed
public class TaskView extends Page {

    public record TaskForm(String title, String content, String lead, String field, LocalDate due, boolean urgent) {}

    static class TaskFormPanel extends FormPanel<TaskForm> {

        TaskFormPanel() {
            super(TaskForm.class);
            TextField title = Fields.text("=Tên nhiệm vụ", 200);
            TextArea content = Fields.area("=Nội dung, yêu cầu", 2000);
            ComboBox<String> lead = Fields.oneOfMany("=Đơn vị chủ trì", unit -> unit);
            lead.setItems("Phường Sông Cầu", "Phường Đức Xuân", "Xã Dương Quang", "Xã Nông Thượng");
            Select<String> area = Fields.choice(
                    "=Lĩnh vực", List.of("Tuyên truyền", "Kinh tế", "Tổ chức Hội", "Kiểm tra, giám sát"), word -> word);
            DatePicker due = Fields.day("=Hạn hoàn thành");
            due.setHelperText("Thứ Tư, còn 14 ngày");
            Checkbox urgent = Fields.check("=Việc gấp: nhắn ngay cho người phụ trách");
            field("title", title).asRequired("Hãy đặt tên cho nhiệm vụ").bind("title");
            field("content", content).bind("content");
            field("lead", lead).bind("lead");
            field("field", area).bind("field");
            field("due", due).bind("due");
            field("urgent", urgent).bind("urgent");
            UnsentText.watch(title, "hoa.task.new.title");
            UnsentText.watch(content, "hoa.task.new.content");
            wide(title);
            wide(content);
            row(lead, area);
            row(due, urgent);
        }
    }

    private final TaskFormPanel form = new TaskFormPanel();

    TaskView(DraftStore drafts, Clock clock) {
        narrow();
        DraftIndicator draft = new DraftIndicator(drafts, new DraftKey("task.task", null), form, null, clock);
        ActionButton save = ActionButton.primary("=Giao việc", this::save);
        KeyboardShortcuts.submit(save, form);
        ActionButton sign = ActionButton.secondary("=Trình ký", () -> {})
                .offer(Decision.no("=Chưa có người ký: hãy chọn người ký ở phần Tuyến trình."));
        ActionButton drop = ActionButton.danger(
                "=Xóa",
                () -> ConfirmStep.askDanger(
                        "Xóa nhiệm vụ “Ra mắt mô hình Chi hội 3 có”?",
                        "Tệp đính kèm và ý kiến trao đổi cũng bị xóa. Việc này không hoàn tác được.",
                        "=Xóa nhiệm vụ",
                        () -> Toast.undo("=Đã xóa nhiệm vụ", () -> {})));
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> {}));
        upload.setI18n(VnI18n.upload());
        Div foot = new Div(draft, sign, drop, new CopyButton("=Sao chép lời nhắn", "Kính gửi các chị…"));
        foot.addClassName("app-form-foot");
        add(
                new PageHeader("Giao việc")
                        .back("nhiem-vu", "Nhiệm vụ")
                        .line("Người được giao nhận việc trong hộp thư và lịch của mình.")
                        .primary(save.with(AppIcon.SEND)),
                form,
                upload,
                foot);
        form.read(new TaskForm(
                "Tặng quà nữ cựu thanh niên xung phong nhân dịp 27/7",
                "Rà soát danh sách theo thôn, tổ; lập dự toán từ nguồn xã hội hóa.",
                "Phường Sông Cầu",
                "Tuyên truyền",
                LocalDate.of(2023, 7, 12),
                true));
        draft.offer();
        LeaveGuard.install(this, form::hasChanges, () -> form.write().isPresent());
    }

    private void save() {
        form.write().ifPresent(task -> form.reject(MessageKey.of("=Tên này đã có trong kế hoạch quý III"), "title"));
    }
}
