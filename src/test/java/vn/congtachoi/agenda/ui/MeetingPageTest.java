package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingState;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The page of one meeting, for whoever arranges it, holds it and is invited to it. */
class MeetingPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestMeeting meetings;

    @Autowired
    MeetingReading reading;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private MeetingState state(UUID meeting) {
        return world.officer().call(() -> reading.detail(meeting)).row().state();
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void inDialog(String caption) {
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private TextArea area() {
        return find(TextArea.class, dialog()).single();
    }

    private boolean offers(String caption) {
        roundTrip();
        return find(Button.class)
                .withCondition(button -> words(button).equals(caption))
                .exists();
    }

    @SuppressWarnings("unchecked")
    private void choose(GuestAnswer answer) {
        RadioButtonGroup<GuestAnswer> group =
                find(RadioButtonGroup.class, dialog()).single();
        group.setValue(answer);
        roundTrip();
    }

    @Test
    void whoeverIsInvitedAnswersOrSendsSomebody() {
        UUID meeting =
                meetings.announce(world.chair(), world.city(), "Giao ban tháng 7", 3, Invitee.unit(world.songCau()));
        signIn(world.songCauChair());
        open("cuoc-hop/" + meeting);
        assertThat(shown())
                .contains("Đã mời")
                .contains("Giao ban tháng 7")
                .contains("08:00–10:00")
                .contains("Hội trường")
                .contains("Chưa trả lời")
                .contains("gửi giấy mời");
        press("Trả lời giấy mời");
        choose(GuestAnswer.NOT_COMING);
        inDialog("Gửi trả lời");
        assertThat(area().getErrorMessage()).contains("ghi lý do");
        choose(GuestAnswer.STAND_IN);
        inDialog("Gửi trả lời");
        @SuppressWarnings("unchecked")
        ComboBox<PersonChoice> standIn = find(ComboBox.class, dialog()).single();
        assertThat(standIn.getErrorMessage()).contains("chọn người dự thay");
        assertThat(standIn.getListDataView().getItems().map(PersonChoice::name)).containsExactly("Bế Thị Hạnh");
        standIn.setValue(standIn.getListDataView().getItems().findFirst().orElseThrow());
        inDialog("Gửi trả lời");
        assertThat(shown()).contains("Cử đ/c Bế Thị Hạnh dự thay");
        press("Sửa trả lời");
        choose(GuestAnswer.COMING);
        inDialog("Gửi trả lời");
        assertThat(shown()).doesNotContain("dự thay").contains("trả lời giấy mời");
        assertThat(offers("Hủy họp")).isFalse();
        assertThat(offers("Sửa")).isFalse();
    }

    @Test
    void theArrangerAnnouncesPostponesAndCancels() {
        UUID meeting = meetings.begin(world.chair(), world.city(), "Hội nghị", 3);
        signIn(world.officer());
        open("cuoc-hop/" + meeting);
        assertThat(shown()).contains("Đang chuẩn bị");
        press("Gửi giấy mời");
        inDialog("Gửi giấy mời");
        assertThat(area().getErrorMessage()).contains("chưa mời ai");
        UUID ready = meetings.begin(world.chair(), world.city(), "Hội nghị sơ kết", 3, Invitee.unit(world.songCau()));
        open("cuoc-hop/" + ready);
        press("Gửi giấy mời");
        inDialog("Gửi giấy mời");
        assertThat(state(ready)).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(offers("Xác nhận đã họp")).as("not before its day").isFalse();
        press("Hoãn họp");
        inDialog("Hoãn họp");
        assertThat(area().getErrorMessage()).contains("ghi lý do");
        test(area()).setValue("Bão số 1");
        inDialog("Hoãn họp");
        assertThat(shown()).contains("hoãn: Bão số 1");
        press("Hủy họp");
        test(area()).setValue("Không họp nữa");
        inDialog("Hủy họp");
        assertThat(state(ready)).isEqualTo(MeetingState.CANCELLED);
        assertThat(offers("Gửi giấy mời")).isFalse();
    }

    @Test
    void whatCameOutOfItIsWrittenAndBecomesWork() {
        UUID meeting = meetings.announce(world.chair(), world.city(), "Giao ban", 0, Invitee.unit(world.songCau()));
        signIn(world.chair());
        open("cuoc-hop/" + meeting);
        press("Xác nhận đã họp");
        inDialog("Xác nhận đã họp");
        assertThat(offers("Kết luận")).as("nothing is written yet").isFalse();
        attend();
        press("Ghi kết luận, biên bản");
        assertThat(address()).isEqualTo("cuoc-hop/" + meeting + "/ket-luan");
        press("Thêm kết luận");
        test(find(TextArea.class).withLabel("Nội dung kết luận").single()).setValue("Nộp danh sách tổ truyền thông");
        @SuppressWarnings("unchecked")
        ComboBox<InviteeChoice> who = find(ComboBox.class).withLabel("Ai làm").single();
        who.setValue(who.getListDataView()
                .getItems()
                .filter(choice -> choice.invitee().equals(Invitee.unit(world.songCau())))
                .findFirst()
                .orElseThrow());
        find(DatePicker.class).single().setValue(LocalDate.now(clock).plusDays(7));
        test(find(TextArea.class).withLabel("Biên bản").single()).setValue("Chị Hương khai mạc");
        press("Lưu");
        assertThat(address()).isEqualTo("cuoc-hop/" + meeting);
        assertThat(shown())
                .contains("Nộp danh sách tổ truyền thông")
                .contains("Sông Cầu " + world.mark() + " · hạn")
                .contains("Chị Hương khai mạc");
        press("Giao thành việc");
        assertThat(shown()).contains("Đã giao việc").contains("giao việc theo kết luận");
        assertThat(offers("Giao thành việc")).isFalse();
        press("Kết luận");
        inDialog("Kết luận");
        assertThat(state(meeting)).isEqualTo(MeetingState.CONCLUDED);
        assertThat(shown()).contains("Đã kết luận").contains("Có mặt");
        open("cuoc-hop/" + meeting + "/ket-luan");
        assertThat(shown()).contains("Không tìm thấy");
    }

    @SuppressWarnings("unchecked")
    private void attend() {
        roundTrip();
        Select<Attendance> field = (Select<Attendance>) find(Select.class).all().getLast();
        test(field).selectItem("Có mặt");
        roundTrip();
    }

    private ComponentQuery<MenuBar> papers() {
        roundTrip();
        return find(MenuBar.class).withCondition(bar -> bar.getItems().stream()
                .anyMatch(item -> item.getText().equals("Soạn giấy tờ")));
    }

    @Test
    void itsPapersAreBegunFromItAndListed() {
        UUID meeting =
                meetings.announce(world.chair(), world.city(), "Giao ban tháng 7", 3, Invitee.unit(world.songCau()));
        signIn(world.officer());
        open("cuoc-hop/" + meeting);
        MenuBar bar = papers().single();
        SubMenu menu = bar.getItems().getFirst().getSubMenu();
        assertThat(menu.getItems().stream().map(MeetingPageTest::words))
                .containsExactly(
                        "Giấy mời họp",
                        "Danh sách thành phần dự",
                        "Biên bảnLập được sau khi xác nhận đã họp.",
                        "Thông báo kết luậnLập được sau khi cuộc họp đã kết luận.");
        assertThat(menu.getItems().stream().map(MenuItem::isEnabled)).containsExactly(true, true, false, false);
        new MenuBarTester<>(bar).clickItem("Soạn giấy tờ", "Giấy mời họp");
        assertThat(address()).startsWith("van-ban/");
        assertThat(shown()).contains("Giấy mời");
        open("cuoc-hop/" + meeting);
        assertThat(shown()).contains("Giấy tờ của cuộc họp").contains("Giấy mời dự Giao ban tháng 7");
        signIn(world.songCauChair());
        open("cuoc-hop/" + meeting);
        assertThat(papers().exists()).isFalse();
    }

    @Test
    void anothersMeetingIsNotFoundAndWhatClashesIsSaid() {
        UUID first = meetings.announce(world.chair(), world.city(), "Giao ban", 3);
        UUID second = meetings.begin(world.chair(), world.city(), "Họp BTV", 3);
        signIn(world.officer());
        open("cuoc-hop/" + second);
        assertThat(shown()).contains("Lịch này đang trùng").contains("Đ/c Hà Thị Hương có “Giao ban”");
        signIn(world.nongThuongChair());
        open("cuoc-hop/" + first);
        assertThat(shown()).contains("Không tìm thấy").doesNotContain("Giao ban");
    }
}
