package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.AgendaPoint;
import vn.congtachoi.agenda.FacilityForm;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.FacilityService;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingForm;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingService;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.document.TestPaper;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The form of a meeting, new and known. */
class MeetingEditPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestMeeting meetings;

    @Autowired
    TestPaper papers;

    @Autowired
    MeetingService service;

    @Autowired
    MeetingReading reading;

    @Autowired
    FacilityService facilities;

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

    private DatePicker day() {
        return find(DatePicker.class).withLabel("Ngày").single();
    }

    private LocalDate soon() {
        return LocalDate.now(clock).plusDays(3);
    }

    @SuppressWarnings("unchecked")
    private <T> MultiSelectComboBox<T> several(String label) {
        return find(MultiSelectComboBox.class).withLabel(label).single();
    }

    private MeetingDetail saved() {
        UUID id = UUID.fromString(address().substring("cuoc-hop/".length()));
        return world.officer().call(() -> reading.detail(id));
    }

    @Test
    void aNewMeetingWithFaultsIsNotSavedAndSaysWhere() {
        signIn(world.officer());
        open("cuoc-hop/moi");
        press("Lưu");
        assertThat(field("Nội dung họp").getErrorMessage()).contains("ghi nội dung họp");
        assertThat(day().getErrorMessage()).contains("chọn ngày họp");
        test(field("Nội dung họp")).setValue("Giao ban tháng 7");
        day().setValue(soon());
        find(TimePicker.class).withLabel("Đến giờ").single().setValue(LocalTime.of(7, 0));
        test(field("Địa chỉ họp trực tuyến")).setValue("zoom chị Lan");
        press("Lưu");
        assertThat(address()).isEqualTo("cuoc-hop/moi");
        assertThat(find(TimePicker.class).withLabel("Đến giờ").single().getErrorMessage())
                .contains("sau giờ bắt đầu");
        find(TimePicker.class).withLabel("Đến giờ").single().setValue(LocalTime.of(11, 0));
        press("Lưu");
        assertThat(field("Địa chỉ họp trực tuyến").getErrorMessage()).contains("http");
        test(field("Địa chỉ họp trực tuyến")).setValue("https://hop.vn/giao-ban");
        press("Lưu");
        assertThat(saved().form().where().online()).isEqualTo("https://hop.vn/giao-ban");
        assertThat(saved().row().chair()).as("the head of the unit").isEqualTo("Hà Thị Hương");
    }

    @Test
    void allItsPartsAreKept() {
        UUID paper = papers.begin(world.officer(), world.city(), "Sơ kết 6 tháng");
        world.officer()
                .run(() -> facilities.add(world.city(), new FacilityForm(FacilityKind.ROOM, "Phòng 201", 40, true, 0)));
        signIn(world.officer());
        open("cuoc-hop/moi");
        test(field("Nội dung họp")).setValue("Hội nghị sơ kết");
        day().setValue(soon());
        @SuppressWarnings("unchecked")
        ComboBox<FacilityRow> room = find(ComboBox.class).withLabel("Phòng họp").single();
        room.setValue(room.getListDataView().getItems().findFirst().orElseThrow());
        press("Cả 2 đơn vị trực thuộc");
        MultiSelectComboBox<InviteeChoice> invited = several("Thành phần");
        assertThat(invited.getValue()).hasSize(2);
        test(find(TextArea.class).withLabel("Khách mời ngoài Hội").single()).setValue("Báo Bắc Kạn\n\nThành ủy");
        press("Thêm nội dung");
        test(field("Nội dung")).setValue("Báo cáo kết quả");
        test(find(IntegerField.class).withLabel("Số phút").single()).setValue(20);
        test(field("Người trình bày")).setValue("Đ/c Lan");
        MultiSelectComboBox<SubjectLink> laid = several("Tài liệu");
        laid.setValue(Set.of(laid.getListDataView()
                .getItems()
                .filter(link -> link.subject().id().equals(paper))
                .findFirst()
                .orElseThrow()));
        press("Lưu");
        MeetingDetail detail = saved();
        assertThat(detail.row().whereabouts()).isEqualTo("Phòng 201");
        assertThat(detail.form().invited())
                .containsExactlyInAnyOrder(
                        Invitee.unit(world.songCau()),
                        Invitee.unit(world.nongThuong()),
                        Invitee.guest("Báo Bắc Kạn"),
                        Invitee.guest("Thành ủy"));
        assertThat(detail.form().points()).containsExactly(new AgendaPoint("Báo cáo kết quả", 20, "Đ/c Lan"));
        assertThat(detail.papers()).singleElement().satisfies(link -> assertThat(link.title())
                .contains("Sơ kết 6 tháng"));
        assertThat(shown())
                .contains("20 phút · Đ/c Lan")
                .contains("Sơ kết 6 tháng")
                .contains("Thành ủy");
    }

    @Test
    void whatClashesIsSaidBeforeItIsSaved() {
        meetings.announce(world.chair(), world.city(), "Họp BTV", 3);
        signIn(world.officer());
        open("cuoc-hop/moi");
        test(field("Nội dung họp")).setValue("Giao ban");
        day().setValue(soon());
        press("Lưu");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message"))
                .contains("Đ/c Hà Thị Hương có “Họp BTV” (08:00–10:00).");
        assertThat(address()).isEqualTo("cuoc-hop/moi");
        test(question).confirm();
        roundTrip();
        assertThat(saved().row().title()).isEqualTo("Giao ban");
    }

    @Test
    void whoWasSlowerIsToldAndNothingIsLost() {
        UUID meeting = meetings.announce(world.chair(), world.city(), "Giao ban", 3, Invitee.unit(world.songCau()));
        signIn(world.officer());
        open("cuoc-hop/" + meeting + "/sua");
        MeetingForm read = world.chair().call(() -> reading.detail(meeting)).form();
        world.chair()
                .run(() -> service.change(meeting, read.withTitle("Giao ban của chủ tịch"), "", KnownClashes.NONE));
        test(field("Nội dung họp")).setValue("Giao ban của cán bộ");
        ConfirmDialog stale = pressTooLate("Lưu");
        assertThat(words(stale)).contains("Nội dung họpGiao ban của cán bộGiao ban của chủ tịch");
        roundTrip();
        test(stale).confirm();
        roundTrip();
        assertThat(field("Nội dung họp").getValue()).isEqualTo("Giao ban của chủ tịch");
        test(field("Lý do sửa")).setValue("Rõ tên");
        test(field("Nội dung họp")).setValue("Giao ban quý II");
        press("Lưu");
        assertThat(address()).isEqualTo("cuoc-hop/" + meeting);
        assertThat(shown()).contains("Giao ban quý II").contains("sửa giấy mời: Rõ tên");
    }

    @Test
    void whatIsNotSavedIsOfferedAgain() {
        signIn(world.officer());
        open("cuoc-hop/moi");
        test(field("Nội dung họp")).setValue("Chưa lưu");
        signIn(world.officer());
        open("cuoc-hop/moi");
        press("Khôi phục");
        assertThat(field("Nội dung họp").getValue()).isEqualTo("Chưa lưu");
        assertThat(several("Thành phần").getValue()).isEmpty();
    }
}
