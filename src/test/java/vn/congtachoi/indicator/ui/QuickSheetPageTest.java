package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.QuickReply;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.indicator.QuickSheet;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.TestQuickRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Answering a quick round: everything is kept while she types, and nothing is answered for her. */
class QuickSheetPageTest extends ScreenTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TestCity cities;

    @Autowired
    TestQuickRound quick;

    @Autowired
    QuickRounds rounds;

    TestCity.World world;
    TestQuickRound.Opened opened;

    @BeforeEach
    void found() {
        world = cities.build();
        opened = quick.open(world);
        signIn(world.songCauChair());
        open("bao-cao-nhanh/" + opened.round());
    }

    private QuickSheet sheet() {
        return world.songCauChair().call(() -> rounds.sheet(opened.round(), world.songCau()));
    }

    private NativeButton choice(String word) {
        return find(NativeButton.class)
                .withCondition(button -> button.getText().equals(word))
                .single();
    }

    @Test
    void asksInWordsAndAnswersNothingBeforehand() {
        assertThat(shown())
                .contains(opened.name(), "Để báo cáo Thành ủy trong ngày", "2. Có cần hỗ trợ không?")
                .contains("4. Ảnh hiện trường (không bắt buộc)");
        assertThat(choice("Có").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(choice("Không").getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void keepsEachAnswerAsSoonAsItIsGiven() {
        test(find(TextField.class).single()).setValue("hơn 12");
        test(choice("Không")).click();
        test(find(TextArea.class).single()).setValue("Gạo, nước sạch");
        assertThat(shown()).contains("Đã giữ nháp lúc");
        Map<?, QuickReply> answers = sheet().answers();
        assertThat(answers.get(opened.number()).number()).isEqualByComparingTo("12");
        assertThat(answers.get(opened.number()).raw()).isEqualTo("hơn 12");
        assertThat(answers.get(opened.yesNo()).yesNo()).isFalse();
        assertThat(answers.get(opened.text()).text()).isEqualTo("Gạo, nước sạch");
        test(choice("Không")).click();
        assertThat(sheet().answers().get(opened.yesNo()).yesNo()).isNull();
    }

    @Test
    void saysWhatIsNotAnsweredAndSendsNothing() {
        test(find(TextField.class).single()).setValue("12");
        press("Nộp");
        assertThat(shown()).contains("Câu này chưa trả lời.");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(sheet().state()).isEqualTo(ReturnState.DRAFTING);
    }

    @Test
    void aRefusedNumberStaysAndIsNotSent() {
        world.songCauChair().run(() -> rounds.answer(opened.round(), world.songCau(), opened.answers(1, true, "Gạo")));
        open("bao-cao-nhanh/" + opened.round());
        TextField number = find(TextField.class).single();
        test(number).setValue("mười hai hộ");
        press("Nộp");
        assertThat(number.getValue()).isEqualTo("mười hai hộ");
        assertThat(number.isInvalid()).isTrue();
        assertThat(sheet().submittedAt()).isNull();
    }

    @Test
    void aFileIsAnAnswerAndCanBeTakenBack() {
        test(find(Upload.class).single()).upload("hiện trường.pdf", "application/pdf", PDF);
        assertThat(shown()).contains("hiện trường.pdf");
        assertThat(sheet().files()).containsValue("hiện trường.pdf");
        press("Bỏ tệp");
        assertThat(shown()).doesNotContain("hiện trường.pdf");
        assertThat(sheet().files()).isEmpty();
    }

    @Test
    void isSentWithItsHourAndTakenBack() {
        world.songCauChair().run(() -> rounds.answer(opened.round(), world.songCau(), opened.answers(12, true, "Gạo")));
        open("bao-cao-nhanh/" + opened.round());
        press("Nộp");
        assertThat(shown()).contains("Đã nộp", world.songCauChair().username());
        assertThat(sheet().state()).isEqualTo(ReturnState.SUBMITTED);
        assertThat(find(TextField.class).single().isReadOnly()).isTrue();
        press("Rút lại");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(sheet().state()).isEqualTo(ReturnState.DRAFTING);
        assertThat(find(TextField.class).single().isReadOnly()).isFalse();
    }

    @Test
    void aSisterCommuneDoesNotSeeIt() {
        signIn(world.nongThuongChair());
        open("bao-cao-nhanh/" + opened.round() + "/phieu/" + world.songCau());
        assertThat(shown()).doesNotContain("Số hộ hội viên");
    }

    @Test
    void whoAskedReadsOnlyWhatWasSent() {
        world.songCauChair()
                .run(() -> rounds.answer(opened.round(), world.songCau(), opened.answers(12, true, "Gạo tẻ")));
        signIn(world.officer());
        open("bao-cao-nhanh/" + opened.round() + "/phieu/" + world.songCau());
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        assertThat(shown()).contains("trả lời được phần này");
    }
}
