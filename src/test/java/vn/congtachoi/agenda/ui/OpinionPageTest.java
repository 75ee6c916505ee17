package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.opinion.OpinionRow;
import vn.congtachoi.agenda.opinion.Stance;
import vn.congtachoi.agenda.opinion.TestOpinion;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Asking and answering, as whoever asks and whoever is asked see it. */
class OpinionPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestOpinion opinions;

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

    @SuppressWarnings("unchecked")
    private void choose(Stance stance) {
        roundTrip();
        RadioButtonGroup<Stance> group = find(RadioButtonGroup.class).single();
        group.setValue(stance);
        roundTrip();
    }

    @Test
    void anOfficerAsksRemindsAndEnds() {
        signIn(world.officer());
        open("xin-y-kien");
        assertThat(shown()).contains("Chưa có lần xin ý kiến nào");
        press("Xin ý kiến");
        assertThat(address()).isEqualTo("xin-y-kien/moi");
        test(find(TextField.class).withLabel("Nội dung xin ý kiến").single()).setValue("Dự thảo kế hoạch");
        test(find(TextArea.class).withLabel("Nội dung cần cho ý kiến").single()).setValue("Đề nghị xem mục II");
        find(DatePicker.class).single().setValue(LocalDate.now(clock).plusDays(3));
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<InviteeChoice> asked = find(MultiSelectComboBox.class)
                .withLabel("Người được xin ý kiến")
                .single();
        assertThat(asked.getListDataView().getItems().map(choice -> choice.invitee()
                        .personId()))
                .doesNotContainNull();
        asked.setValue(asked.getListDataView()
                .getItems()
                .filter(choice -> choice.label().equals("Bế Thị Hạnh"))
                .toArray(InviteeChoice[]::new));
        press("Lưu");
        assertThat(shown()).contains("Chưa gửi").contains("Bế Thị Hạnh").contains("Đề nghị xem mục II");
        press("Gửi xin ý kiến");
        inDialog("Gửi xin ý kiến");
        assertThat(shown()).contains("Đang xin ý kiến").contains("Đồng ý 0/1").contains("Chưa trả lời 1");
        press("Nhắc người chưa trả lời");
        assertThat(shown()).contains("nhắc người chưa trả lời");
        press("Nhập thay");
        choose(Stance.AGREE);
        inDialog("Gửi ý kiến");
        assertThat(shown()).contains("Đồng ý 1/1").contains("nhập thay");
        press("Kết thúc");
        inDialog("Kết thúc");
        assertThat(shown()).contains("Đã kết thúc").doesNotContain("Nhập thay");
        String page = address();
        press("Lập bản tổng hợp");
        assertThat(address()).startsWith("van-ban/");
        open(page);
        assertThat(shown()).contains("Bản tổng hợpBáo cáo tổng hợp ý kiến về Dự thảo kế hoạch");
        open("xin-y-kien?trang-thai=ended");
        @SuppressWarnings("unchecked")
        Grid<OpinionRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).title()).isEqualTo("Dự thảo kế hoạch");
        open("xin-y-kien?hoi-toi=co");
        assertThat(shown()).contains("Chưa có lần xin ý kiến nào");
    }

    @Test
    void whoeverIsAskedAnswersInTwoTaps() {
        UUID opinion =
                opinions.send(world.officer(), world.city(), "Dự thảo kế hoạch", world.songCauChair(), world.chair());
        signIn(world.songCauChair());
        open("xin-y-kien/" + opinion);
        assertThat(shown()).contains("Ý kiến của đồng chí").doesNotContain("Kết thúc");
        press("Gửi ý kiến");
        assertThat(find(RadioButtonGroup.class).single().getErrorMessage()).contains("chọn một trong ba");
        choose(Stance.AMEND);
        press("Gửi ý kiến");
        TextArea words = find(TextArea.class).single();
        assertThat(words.getErrorMessage()).contains("ghi rõ cần sửa gì");
        choose(Stance.AGREE);
        press("Gửi ý kiến");
        assertThat(shown()).contains("Đồng ý 1/2").contains("Chưa trả lời 1");
        choose(Stance.DISAGREE);
        test(find(TextArea.class).single()).setValue("Không đủ kinh phí");
        press("Sửa ý kiến");
        assertThat(shown()).contains("Đồng ý 0/2").contains("Không đồng ý 1").contains("Không đủ kinh phí");
        signIn(world.nongThuongChair());
        open("xin-y-kien/" + opinion);
        assertThat(shown()).contains("Không tìm thấy").doesNotContain("Dự thảo");
    }
}
