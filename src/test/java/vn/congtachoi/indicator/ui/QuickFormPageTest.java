package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickReports;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.indicator.QuickRow;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Asking: all communes are ticked, up to ten questions are written and ordered, and sending is confirmed. */
class QuickFormPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    QuickReports reports;

    @Autowired
    QuickRounds rounds;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
        signIn(world.officer());
        open("bao-cao-nhanh/moi");
    }

    private List<QuickRow> list() {
        return world.officer().call(reports::list);
    }

    private TextField named() {
        return find(TextField.class)
                .withCondition(field -> "Tên báo cáo".equals(field.getLabel()))
                .single();
    }

    private List<TextField> questions() {
        return find(TextField.class)
                .withCondition(field -> "Nội dung câu hỏi".equals(field.getLabel()))
                .all();
    }

    private void press(String caption, int which) {
        Button button = find(Button.class)
                .withCondition(found -> words(found).equals(caption))
                .all()
                .get(which);
        test(button).click();
    }

    @Test
    void allUnitsAreTickedFromTheStart() {
        CheckboxGroup<?> units = find(CheckboxGroup.class).single();
        assertThat(units.getValue()).hasSize(2);
        press("Bỏ chọn");
        assertThat(units.getValue()).isEmpty();
        press("Chọn tất cả");
        assertThat(units.getValue()).hasSize(2);
    }

    @Test
    void faultsAreSaidInWordsAndNothingIsSent() {
        press("Bỏ chọn");
        press("Gửi");
        assertThat(named().isInvalid()).isTrue();
        assertThat(named().getErrorMessage()).isEqualTo("Đồng chí đặt tên báo cáo.");
        assertThat(find(UnitsField.class).single().getErrorMessage()).isEqualTo("Hãy chọn ít nhất một đơn vị.");
        assertThat(find(QuestionsField.class).single().getErrorMessage()).isEqualTo("Câu hỏi 1 chưa có nội dung.");
        assertThat(list()).isEmpty();
    }

    @Test
    void questionsAreAddedMovedAndTakenOutAndSentInTheirOrder() {
        test(named()).setValue("Mưa lũ " + world.mark());
        test(questions().getFirst()).setValue("Thứ ba");
        press("Thêm câu hỏi");
        test(questions().get(1)).setValue("Bỏ đi");
        press("Thêm câu hỏi");
        test(questions().get(2)).setValue("Thứ nhất");
        press("Bỏ câu này", 1);
        press("Lên", 1);
        press("Gửi");
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        test(asked).confirm();
        QuickRow round = list().getFirst();
        assertThat(round.asked()).isEqualTo(2);
        assertThat(world.songCauChair()
                        .call(() -> rounds.sheet(round.round().id(), world.songCau()))
                        .questions())
                .extracting(QuestionRow::question)
                .containsExactly("Thứ nhất", "Thứ ba");
        assertThat(address()).startsWith("bao-cao-nhanh/" + round.round().id());
    }

    @Test
    void moreThanTenQuestionsCannotBeAdded() {
        for (int i = 1; i < 10; i++) {
            press("Thêm câu hỏi");
        }
        assertThat(questions()).hasSize(10);
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Thêm câu hỏi"))
                        .exists())
                .isFalse();
    }

    @Test
    void showsTheQuestionsAsTheyWillBeAsked() {
        test(questions().getFirst()).setValue("Số hộ bị ảnh hưởng");
        press("Xem trước");
        assertThat(find(TextField.class, find(Dialog.class).single()).single().getLabel())
                .isEqualTo("1. Số hộ bị ảnh hưởng");
    }

    @Test
    void whatWasWrittenIsKeptAndOfferedAgain() {
        test(named()).setValue("Mưa lũ");
        test(questions().getFirst()).setValue("Số hộ bị ảnh hưởng");
        press("Bỏ chọn");
        open("bao-cao-nhanh");
        open("bao-cao-nhanh/moi");
        press("Khôi phục");
        assertThat(named().getValue()).isEqualTo("Mưa lũ");
        assertThat(questions().getFirst().getValue()).isEqualTo("Số hộ bị ảnh hưởng");
        assertThat(find(CheckboxGroup.class).single().getValue())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .isEmpty();
    }

    @Test
    void aBranchHeadHasNobodyToAsk() {
        signIn(world.to1Head());
        open("bao-cao-nhanh/moi");
        assertThat(shown()).doesNotContain("Tên báo cáo");
    }

    @Test
    void aQuestionThatWasJustAddedIsNotAtFaultBeforeSheTyped() {
        press("Thêm câu hỏi");
        QuestionsField field = find(QuestionsField.class).single();
        assertThat(questions()).hasSize(2);
        assertThat(field.isInvalid()).isFalse();
        test(named()).setValue("Hỏi nhanh");
        press("Gửi");
        assertThat(field.isInvalid()).isTrue();
    }
}
