package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The schedule of a week, for whoever arranges it and whoever reads it. */
class WeekPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestMeeting meetings;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private void inDialog(String caption) {
        roundTrip();
        Component dialog = find(Dialog.class).single();
        test(find(Button.class, dialog)
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private boolean offersPicture() {
        return find(Anchor.class)
                .withCondition(link -> link.getText().equals("Ảnh để gửi Zalo"))
                .exists();
    }

    @Test
    void itIsComposedIssuedAndAdjusted() {
        meetings.announce(world.chair(), world.city(), "Giao ban", 7, Invitee.unit(world.songCau()));
        String address = "lich-tuan?tuan=" + LocalDate.now(clock).plusDays(7);
        signIn(world.officer());
        open(address);
        assertThat(shown()).contains("Tuần này chưa có lịch");
        press("Lấy từ việc, cuộc họp");
        assertThat(shown())
                .contains("Giao ban")
                .contains("08:00")
                .contains("chủ trì: Hà Thị Hương")
                .contains("Chủ nhật")
                .contains("Đang chuẩn bị");
        press("Ban hành");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shown()).contains("Đã ban hành").doesNotContain("Điều chỉnh");

        press("Lập văn bản");
        assertThat(address()).startsWith("van-ban/");
        assertThat(shown()).contains("Lịch công tác");
        open(address);
        assertThat(shown()).contains("Văn bảnLịch công tác tuần từ");
        assertThat(offersPicture()).isTrue();

        press("Thêm dòng");
        inDialog("Lưu");
        assertThat(words(find(Dialog.class).single())).contains("ghi nội dung");
        test(find(TextArea.class, find(Dialog.class).single())
                        .withLabel("Nội dung")
                        .single())
                .setValue("Trực cơ quan");
        inDialog("Lưu");
        assertThat(shown())
                .contains("Lịch điều chỉnh lần 1")
                .contains("Trực cơ quan")
                .contains("Điều chỉnh");
        press("Ban hành");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(offersPicture()).as("no paper of the adjustment").isFalse();

        signIn(world.songCauChair());
        open(address + "&don-vi=" + world.city());
        assertThat(shown()).contains("Giao ban").contains("Trực cơ quan").doesNotContain("Ban hành lịch");
    }

    @Test
    void whoMayNotArrangeItReadsItOnly() {
        signIn(world.viewer());
        open("lich-tuan?tuan=hom-nao");
        assertThat(shown()).contains("Tuần này chưa có lịch").contains("Khi đơn vị ban hành");
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Thêm dòng"))
                        .exists())
                .isFalse();
    }
}
