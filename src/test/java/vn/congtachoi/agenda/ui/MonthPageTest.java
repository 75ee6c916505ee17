package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The schedule of a month, and the address at which a telephone reads it. */
class MonthPageTest extends ScreenTest {

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

    private boolean offers(String link) {
        roundTrip();
        return find(Anchor.class)
                .withCondition(anchor -> anchor.getText().equals(link))
                .exists();
    }

    @Test
    void aMonthIsReadAndWrittenAsAPaper() {
        meetings.announce(world.chair(), world.city(), "Giao ban", 0, Invitee.unit(world.songCau()));
        signIn(world.officer());
        open("lich-tuan");
        assertThat(offers("Lịch tháng")).isTrue();
        open("lich-thang?thang=" + YearMonth.now(clock) + "&don-vi=" + world.city());
        assertThat(shown()).contains("Giao ban").contains("08:00").contains("chủ trì: Hà Thị Hương");
        assertThat(offers("Ảnh để gửi Zalo")).isFalse();
        press("Lập văn bản");
        assertThat(address()).startsWith("van-ban/");
        open("lich-thang");
        assertThat(shown()).contains("Văn bảnLịch công tác tháng");
        assertThat(offers("Ảnh để gửi Zalo")).isTrue();
        open("lich-thang?thang=hom-nao&don-vi=abc");
        assertThat(shown()).contains("Giao ban");
        signIn(world.viewer());
        open("lich-thang?thang=2001-01");
        assertThat(shown()).contains("Tháng này chưa có lịch").doesNotContain("Lập văn bản");
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void inDialog(String caption) {
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .all()
                        .getFirst())
                .click();
        roundTrip();
    }

    @Test
    void herScheduleHasAnAddressThatIsShownOnce() {
        signIn(world.songCauChair());
        open("lich-tuan");
        press("Đưa lịch vào điện thoại");
        assertThat(words(dialog()))
                .contains("Lịch của tôi")
                .contains("Chưa có đường dẫn.")
                .doesNotContain("Không chia sẻ");
        inDialog("Tạo đường dẫn");
        assertThat(words(dialog())).contains("Không chia sẻ đường dẫn này");
        String first = find(TextField.class, dialog()).single().getValue();
        assertThat(first).contains("/lich/").endsWith(".ics");
        inDialog("Thay đường dẫn");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(find(TextField.class, dialog()).single().getValue()).isNotEqualTo(first);
        inDialog("Đóng");
        press("Đưa lịch vào điện thoại");
        assertThat(words(dialog())).contains("Đang dùng đường dẫn").doesNotContain("Không chia sẻ");
        inDialog("Thu hồi");
        assertThat(words(dialog())).doesNotContain("Đang dùng đường dẫn");
    }
}
