package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.RoundForm;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.support.HostileTexts;

/** Opening, changing, locking and reopening a round. */
class RoundFormPageTest extends FigureScreenTest {

    @Autowired
    Rounds roundService;

    @Autowired
    ReportForms forms;

    private ReportFormRow form() {
        return world.officer().call(() -> forms.list()).stream()
                .filter(row -> row.id().equals(round.form()))
                .findFirst()
                .orElseThrow();
    }

    private RoundRow row() {
        return world.officer().call(() -> roundService.get(round.round()));
    }

    @SuppressWarnings("unchecked")
    private <T> void pick(String caption, T item) {
        ComboBox<T> field = find(ComboBox.class).withCaption(caption).single();
        test(field).selectItem(field.getItemLabelGenerator().apply(item));
        roundTrip();
    }

    @Test
    void opensARoundForTheNextHalfYear() {
        signIn(world.officer());
        open("so-lieu");
        press("Mở đợt");
        assertThat(address()).isEqualTo("so-lieu/moi");
        pick("Biểu", form());
        Period present = row().period();
        Period next = present.ordinal() == 1 ? Period.half(present.year(), 2) : Period.half(present.year() + 1, 1);
        pick("Kỳ", next);
        assertThat(find(DatePicker.class)
                        .withCaption("Lấy số liệu từ ngày")
                        .single()
                        .getValue())
                .isEqualTo(next.firstDay());
        test(find(TextField.class).withCaption("Tên đợt").single()).setValue("Đợt mới " + world.mark());
        press("Mở đợt");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(address()).isEqualTo("so-lieu");
        assertThat(shown()).contains("Đợt mới " + world.mark());
    }

    @Test
    void missingThingsAreSaidAtTheirFields() {
        signIn(world.officer());
        open("so-lieu/moi");
        press("Mở đợt");
        assertThat(find(TextField.class).withCaption("Tên đợt").single().getErrorMessage())
                .isEqualTo("Hãy đặt tên đợt.");
        assertThat(find(ComboBox.class).withCaption("Biểu").single().getErrorMessage())
                .isEqualTo("Hãy chọn biểu.");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void aSecondRoundOfTheSamePeriodIsRefusedAtTheFieldAndWhatSheTypedStays() {
        signIn(world.officer());
        open("so-lieu/moi");
        pick("Biểu", form());
        pick("Kỳ", row().period());
        test(find(TextField.class).withCaption("Tên đợt").single()).setValue("Lần hai");
        press("Mở đợt");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(find(ComboBox.class).withCaption("Kỳ").single().getErrorMessage())
                .isEqualTo("Biểu này đã có đợt cho cùng kỳ.");
        assertThat(find(TextField.class).withCaption("Tên đợt").single().getValue())
                .isEqualTo("Lần hai");
    }

    @Test
    void whatSheHasTypedIsOfferedAgain() {
        signIn(world.officer());
        open("so-lieu/moi");
        test(find(TextField.class).withCaption("Tên đợt").single()).setValue("Gõ dở " + world.mark());
        signIn(world.officer());
        open("so-lieu/moi");
        press("Khôi phục");
        assertThat(find(TextField.class).withCaption("Tên đợt").single().getValue())
                .isEqualTo("Gõ dở " + world.mark());
    }

    @Test
    void nameAndDueHourChangeButFormAndPeriodStand() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/sua");
        assertThat(find(ComboBox.class).withCaption("Kỳ").single().isReadOnly()).isTrue();
        test(find(TextField.class).withCaption("Tên đợt").single()).setValue("Tên mới " + world.mark());
        press("Lưu thay đổi");
        assertThat(row().name()).isEqualTo("Tên mới " + world.mark());
        assertThat(row().period()).isEqualTo(row().period());
        assertThat(row().dueAt()).isNotNull();
    }

    @Test
    void whoWasSlowerSeesBothNamesAndNothingIsLost() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/sua");
        test(find(TextField.class).withCaption("Tên đợt").single()).setValue("Tên của cán bộ");
        world.chair().run(() -> roundService.revise(round.round(), named(row(), "Tên của chủ tịch")));
        ConfirmDialog stale = pressTooLate("Lưu thay đổi");
        assertThat(words(stale))
                .contains("Tên đợtTên của cán bộTên của chủ tịch")
                .contains(world.chair().username() + " đã lưu lúc");
        assertThat(find(TextField.class).withCaption("Tên đợt").single().getValue())
                .isEqualTo("Tên của cán bộ");
        assertThat(row().name()).isEqualTo("Tên của chủ tịch");
        test(stale).confirm();
        assertThat(find(TextField.class).withCaption("Tên đợt").single().getValue())
                .isEqualTo("Tên của chủ tịch");
    }

    private static RoundForm named(RoundRow row, String name) {
        return new RoundForm(
                name,
                row.formId(),
                row.period(),
                row.windowFrom(),
                row.windowTo(),
                row.cutOff(),
                row.dueAt(),
                row.estimatesAllowed(),
                row.ownerUnitId(),
                row.version());
    }

    @Test
    void aNameThatCannotBeKeptIsSaidAtItsFieldAndStaysThere() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/sua");
        TextField name = find(TextField.class).withCaption("Tên đợt").single();
        String long5000 = "Phụ nữ ".repeat(715);
        test(name).setValue(long5000);
        assertThat(name.isInvalid()).as("said while she types").isTrue();
        press("Lưu thay đổi");
        assertThat(name.getErrorMessage())
                .isEqualTo("Nội dung “Phụ nữ Phụ nữ Phụ nữ Phụ nữ Phụ nữ Phụ n…” dài 5.004 ký tự, "
                        + "ở đây chỉ ghi được 200 ký tự. Hãy viết ngắn lại.");
        assertThat(name.getValue()).as("nothing is cut off").isEqualTo(long5000);
        assertThat(row().name()).isEqualTo(round.name());
        test(name).setValue(HostileTexts.OLD_FONT);
        press("Lưu thay đổi");
        assertThat(name.getErrorMessage()).contains("phông chữ cũ (TCVN3 hoặc VNI)");
        test(name).setValue("<b>Đợt</b> {0} ${x} =cmd()");
        assertThat(name.isInvalid()).isFalse();
        press("Lưu thay đổi");
        assertThat(row().name()).isEqualTo("<b>Đợt</b> {0} ${x} =cmd()");
        open("so-lieu");
        assertThat(shown()).contains("<b>Đợt</b> {0} ${x} =cmd()");
    }

    @Test
    void aDayBeforeTheFirstIsRefusedInWords() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/sua");
        test(find(DatePicker.class).withCaption("Đến hết ngày").single()).setValue(LocalDate.of(2000, 1, 1));
        press("Lưu thay đổi");
        assertThat(find(DatePicker.class).withCaption("Đến hết ngày").single().getErrorMessage())
                .contains("ngày cuối trước ngày đầu");
    }

    @Test
    void locksAndReopensWithReasonAndEnd() {
        signIn(world.officer());
        open("so-lieu/" + round.round() + "/sua");
        press("Khóa đợt");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(row().state()).isEqualTo(RoundState.LOCKED);
        press("Mở lại đợt");
        Button act = find(Button.class)
                .withCondition(button -> words(button).equals("Mở lại đợt"))
                .all()
                .getLast();
        act.click();
        assertThat(find(TextField.class).withCaption("Lý do").single().getErrorMessage())
                .contains("Đồng chí điền đủ ngày");
        test(find(DatePicker.class).withCaption("Đến ngày").single()).setValue(LocalDate.of(2000, 1, 1));
        test(find(TextField.class).withCaption("Lý do").single()).setValue("bổ sung số liệu");
        act.click();
        assertThat(find(TextField.class).withCaption("Lý do").single().getErrorMessage())
                .isEqualTo("Hạn phải ở sau giờ hiện tại.");
        test(find(DatePicker.class).withCaption("Đến ngày").single()).setValue(LocalDate.of(2150, 1, 1));
        act.click();
        assertThat(shown()).contains("Mở lại đến").contains("bổ sung số liệu");
        assertThat(row().state()).isEqualTo(RoundState.REOPENED);
        press("Khóa đợt");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(row().state())
                .as("locked once more, with returns locked still")
                .isEqualTo(RoundState.LOCKED);
    }

    @Test
    void theFilterOfTheListStandsInTheAddress() {
        signIn(world.officer());
        open("so-lieu?trang-thai=khoa");
        assertThat(shown()).contains("Không có đợt nào như vậy").doesNotContain(round.name());
        open("so-lieu?trang-thai=mo&nam=" + row().windowTo().getYear());
        assertThat(shown()).contains(round.name());
        open("so-lieu?nam=1999");
        assertThat(shown()).doesNotContain(round.name());
    }

    @Test
    void whoMayNotOpenRoundsIsNotOfferedAndNotLetIn() {
        signIn(world.viewer());
        open("so-lieu");
        assertThat(isOffered("Mở đợt")).isFalse();
        open("so-lieu/moi");
        assertThat(find(TextField.class).withCaption("Tên đợt").exists()).isFalse();
        signIn(world.songCauChair());
        open("so-lieu/" + round.round() + "/sua");
        assertThat(find(TextField.class).withCaption("Tên đợt").exists()).isFalse();
    }
}
