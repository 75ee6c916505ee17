package vn.congtachoi.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.event.EventPlanForm;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTemplateService;
import vn.congtachoi.event.TestEvent;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The pages of events: begun from a template, planned, given out, held and told of. */
class EventScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestEvent events;

    @Autowired
    EventReading reading;

    @Autowired
    EventService service;

    @Autowired
    EventTemplateService templates;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private EventDetail saved() {
        UUID id = UUID.fromString(address().substring("su-kien/".length()));
        return world.officer().call(() -> reading.detail(id));
    }

    @Test
    void anEventBeginsFromATemplateAndItsFaultsAreSaidBesideTheField() {
        signIn(world.officer());
        open("su-kien/moi");
        press("Lưu sự kiện");
        assertThat(field("Tên sự kiện").getErrorMessage()).contains("ghi tên sự kiện");
        test(field("Tên sự kiện")).setValue("Gặp mặt 20/10");
        DatePicker last = find(DatePicker.class).withLabel("Đến ngày").single();
        last.setValue(LocalDate.now(clock));
        press("Lưu sự kiện");
        assertThat(last.getErrorMessage()).contains("từ ngày bắt đầu trở đi");
        last.clear();
        @SuppressWarnings("unchecked")
        ComboBox<BeginningChoice> beginning =
                find(ComboBox.class).withLabel("Soạn kế hoạch từ").single();
        assertThat(beginning.getValue().words()).startsWith("Mẫu: ");
        save();
        EventDetail begun = saved();
        assertThat(begun.plan().points()).isNotEmpty();
        assertThat(begun.plan().duties()).isNotEmpty();
        assertThat(begun.plan().duties().getFirst().dueOn())
                .isBefore(begun.row().time().from());
        assertThat(shown()).contains("Đang chuẩn bị").contains("Tuyên bố lý do, giới thiệu đại biểu");
    }

    @Test
    void whoeverBeginsAnEventLeadsItUntilSheNamesSomebodyElse() {
        signIn(world.officer());
        open("su-kien/moi");
        assertThat(lead().getValue().personId()).isEqualTo(world.officer().personId());
        test(field("Tên sự kiện")).setValue("Gặp mặt 20/10");
        save();
        assertThat(saved().form().heads().leadId()).isEqualTo(world.officer().personId());

        open("su-kien/moi");
        test(field("Tên sự kiện")).setValue("Hội thi nấu ăn");
        ComboBox<PersonChoice> lead = lead();
        lead.setValue(lead.getListDataView()
                .getItems()
                .filter(person -> person.personId().equals(world.viceChair().personId()))
                .findFirst()
                .orElseThrow());
        save();
        assertThat(saved().form().heads().leadId()).isEqualTo(world.viceChair().personId());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonChoice> lead() {
        return find(ComboBox.class).withLabel("Phụ trách").single();
    }

    /** A month from now may be a holiday or a Sunday, which is asked about. */
    private void save() {
        press("Lưu sự kiện");
        find(ConfirmDialog.class).all().stream().limit(1).forEach(question -> test(question)
                .confirm());
        roundTrip();
    }

    @Test
    void anEventInThePastIsAskedAboutBeforeItIsSaved() {
        signIn(world.officer());
        open("su-kien/moi");
        test(field("Tên sự kiện")).setValue("Gặp mặt 8/3");
        find(DatePicker.class)
                .withLabel("Từ ngày")
                .single()
                .setValue(LocalDate.now(clock).minusDays(3));
        press("Lưu sự kiện");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("đã qua");
        assertThat(address()).isEqualTo("su-kien/moi");
        test(question).confirm();
        roundTrip();
        assertThat(saved().row().title()).isEqualTo("Gặp mặt 8/3");
    }

    @Test
    void thePlanIsWrittenAndItsDutiesAreGivenOut() {
        UUID event = events.begin(world.officer(), world.city(), "Gặp mặt 20/10", 9);
        signIn(world.officer());
        open("su-kien/" + event);
        press("Viết kế hoạch");
        assertThat(address()).isEqualTo("su-kien/" + event + "/ke-hoach");
        test(area("Mục đích")).setValue("Ôn lại truyền thống");
        press("Thêm nội dung");
        test(field("Nội dung")).setValue("Diễn văn kỷ niệm");
        press("Thêm khoản chi");
        test(field("Nội dung chi")).setValue("Lẵng hoa");
        press("Lưu kế hoạch");
        EventDetail planned = saved();
        assertThat(planned.plan().words().purpose()).isEqualTo("Ôn lại truyền thống");
        assertThat(planned.plan().points()).hasSize(1);
        assertThat(planned.plan().costs()).hasSize(1);
        EventPlanForm plan = planned.plan();
        world.officer()
                .run(() -> service.plan(
                        event,
                        new EventPlanForm(
                                plan.words(),
                                plan.points(),
                                plan.costs(),
                                List.of(EventDutyLine.of(
                                        "Tiết mục văn nghệ",
                                        world.songCau(),
                                        null,
                                        LocalDate.now(clock).plusDays(5))),
                                plan.version())));
        open("su-kien/" + event);
        press("Giao việc");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(saved().plan().duties().getFirst().taskId()).isNotNull();
        assertThat(shown()).contains("Tiết mục văn nghệ");
    }

    @Test
    void whatCameOfItIsWrittenAndConfirmedByItsLead() {
        UUID event = events.issue(world.officer(), world.city(), "Gặp mặt 20/10", 0);
        signIn(world.officer());
        open("su-kien/" + event);
        press("Đã tổ chức");
        inDialog("Đã tổ chức");
        press("Ghi kết quả");
        test(area("Kết quả")).setValue("120 chị em dự");
        test(area("Bài học cho lần sau")).setValue("Mời sớm hơn");
        press("Lưu kết quả");
        press("Xác nhận kết quả");
        inDialog("Xác nhận kết quả");
        assertThat(saved().row().state()).isEqualTo(EventState.CLOSED);
        assertThat(shown()).contains("Đã tổng kết").contains("120 chị em dự").contains("Mời sớm hơn");
    }

    @Test
    void aPlanIsKeptAsATemplateOfTheUnit() {
        UUID event = events.begin(world.officer(), world.city(), "Gặp mặt 20/10", 9);
        world.officer().run(() -> templates.keep(event, "Gặp mặt của thành phố"));
        signIn(world.officer());
        open("su-kien/mau");
        assertThat(templates()).contains("Gặp mặt của thành phố");
        signIn(world.songCauChair());
        open("su-kien/mau");
        assertThat(templates()).doesNotContain("Gặp mặt của thành phố").contains("Hội thi, giao lưu");
    }

    private void inDialog(String caption) {
        test(find(Button.class, find(Dialog.class).single())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private List<String> templates() {
        return templates.all().stream().map(each -> each.name()).toList();
    }

    @Test
    void theListShowsHersAndWhatThoseAboveHaveAnnounced() {
        events.begin(world.officer(), world.city(), "Hội thi chưa báo", 9);
        UUID told = events.issue(world.officer(), world.city(), "Gặp mặt đã báo", 9);
        signIn(world.songCauChair());
        open("su-kien");
        assertThat(world.songCauChair().call(() -> reading.detail(told)).inside())
                .isFalse();
        open("su-kien/" + told);
        assertThat(shown()).contains("Gặp mặt đã báo").doesNotContain("Viết kế hoạch");
        signIn(world.viewer());
        open("su-kien/moi");
        assertThat(shown()).contains("Không tìm thấy");
    }
}
