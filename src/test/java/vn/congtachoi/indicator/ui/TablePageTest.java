package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.programme.ClosingForm;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.TestProgramme;

/** The table of a commune: typing, pasting, entering for branches, and cells that are closed. */
class TablePageTest extends FigureScreenTest {

    @Autowired
    TestProgramme programmes;

    @Autowired
    ProgrammeService service;

    @Autowired
    IndicatorDictionary dictionary;

    @Autowired
    Clock clock;

    /** Rows of the table: the commune itself, then its branches. */
    private static final int OWN = 0;

    private static final int TO_1 = 1;
    private static final int TO_2 = 2;

    private static final int MEMBERS = 0;
    private static final int SESSIONS = 1;
    private static final int MONEY = 2;

    @Test
    void herOwnRowIsKeptAsSheTypes() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        typeInTable(OWN, MEMBERS, "1.439");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isEqualByComparingTo("1439");
        assertThat(shown()).contains("Đã giữ nháp lúc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e9 | Không hiểu chữ",
                "-3 | Không dùng ký tự",
                "٣ | Không dùng ký tự",
                "nhiều | Không hiểu chữ",
                "9999999999999999999 | Số lớn quá mức cho phép"
            })
    void whatIsNotUnderstoodStaysInTheCellWithASentence(String typed, String sentence) {
        signIn(world.songCauChair());
        openTable(world.songCau());
        typeInTable(OWN, MEMBERS, typed);
        assertThat(toldToTable()).contains(sentence).contains("\"text\":null");
        assertThat(toasts()).contains(sentence);
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isNull();
        press("Nộp số liệu");
        assertThat(toasts()).contains("Còn 1 ô");
    }

    @Test
    void whatCanBeReadTwiceIsAsked() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        typeInTable(OWN, MEMBERS, "8,538");
        assertThat(dialog()).contains("Đồng chí muốn nhập số nào?");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isNull();
        press("8.538");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isEqualByComparingTo("8538");
    }

    @Test
    void twoWhoSaveOneCellSeeBothValues() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        enter(world.songCauChair(), members(world.songCau()), 0, 120);
        typeInTable(OWN, MEMBERS, "130");
        assertThat(toldToTable()).contains("\"text\":null");
        assertThat(dialog())
                .contains("Hai người cùng nhập một ô")
                .contains(": 120.")
                .contains("Số của đồng chí: 130");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isEqualByComparingTo("120");
        press("Giữ số của tôi");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isEqualByComparingTo("130");
    }

    @Test
    void aPastedBlockWithFaultsShowsThemAllByCellAndSavesNothing() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        paste(OWN, MEMBERS, "12\tba\t1 triệu\n-4\t5\t6\t7\n");
        assertThat(dialog())
                .contains("3 chỗ cần sửa trước khi dán")
                .contains("Cuộc tuyên truyền")
                .contains("Không hiểu chữ “ba”")
                .contains("Tổ 1")
                .contains("Không dùng ký tự")
                .contains("“7” nằm ngoài bảng");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isNull();
    }

    @Test
    void aPastedBlockForABranchAsksOnceWhoTold() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        paste(OWN, MEMBERS, "12\t3\n44\t5\n");
        assertThat(dialog()).contains("Nhập thay Tổ 1");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Mai");
        press("Nhập thay");
        assertThat(toasts()).contains("Đã nhập 4 ô");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isEqualByComparingTo("12");
        assertThat(sheet(world.to1Head(), world.to1())
                        .lines()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .entry())
                .satisfies(entry -> assertThat(entry.source().toldBy()).isEqualTo("chị Mai"));
    }

    @Test
    void aBlockOverACellThatSomebodySavedMeanwhileIsNotLost() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        enter(world.songCauChair(), sessions(world.songCau()), 0, 9);
        paste(OWN, MEMBERS, "12\t3\n");
        assertThat(dialog()).contains("Hai người cùng nhập một ô");
        assertThat(stored(world.songCauChair(), members(world.songCau())))
                .as("all or nothing")
                .isNull();
        press("Giữ số của tôi");
        assertThat(stored(world.songCauChair(), members(world.songCau()))).isEqualByComparingTo("12");
        assertThat(stored(world.songCauChair(), sessions(world.songCau()))).isEqualByComparingTo("3");
    }

    @Test
    void nothingAroseFillsTheBlanksOfABranch() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        openRow(TO_2);
        press("Không phát sinh (điền 0 vào ô trống)");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Sáu");
        press("Nhập thay");
        assertThat(toasts()).contains("Đã điền 0 vào 3 ô trống");
        assertThat(stored(world.songCauChair(), members(world.to2()))).isEqualByComparingTo("0");
    }

    @Test
    void whatABranchHasBegunIsGoneOnWithOnlyWhenItAsks() {
        enter(world.to1Head(), members(world.to1()), 0, 120);
        signIn(world.songCauChair());
        openTable(world.songCau());
        assertThat(model()).contains("đang nhập").contains("bấm Nhập tiếp thay nếu đơn vị nhờ");
        openRow(TO_1);
        press("Nhập tiếp thay");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Mai");
        press("Nhập thay");
        assertThat(stored(world.songCauChair(), members(world.to1()))).isEqualByComparingTo("120");
        typeInTable(TO_1, SESSIONS, "7");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Mai");
        press("Nhập thay");
        assertThat(stored(world.songCauChair(), sessions(world.to1()))).isEqualByComparingTo("7");
    }

    @Test
    void aClosedCellOpensAndSaysWhyAndASentBranchIsAskedThere() {
        enter(world.to1Head(), members(world.to1()), 0, 1200);
        submit(world.to1Head(), world.to1());
        signIn(world.songCauChair());
        openTable(world.songCau());
        openCell(TO_1, MEMBERS);
        assertThat(dialog()).contains("1.200").contains("đã nộp. Dùng Hỏi lại ô này hoặc Sửa theo xác nhận");
        press("Hỏi lại ô này");
        test(find(TextArea.class).withCaption("Câu hỏi").single()).setValue("Có đúng không?");
        press("Gửi câu hỏi");
        assertThat(model()).contains("hỏi lại");
    }

    @Test
    void aCellOfAnUnsentBranchIsNotAskedAndTheReasonIsSaid() {
        signIn(world.officer());
        openTable(world.songCau());
        openCell(OWN, MEMBERS);
        assertThat(dialog()).contains("chưa nộp nên chưa có số để hỏi lại").contains("Đơn vị chưa nộp");
        assertThat(isOffered("Hỏi lại ô này")).isFalse();
        assertThat(isOffered("Sửa theo xác nhận")).isFalse();
    }

    @Test
    void whoMayOnlyReadSeesClosedCellsAndNoAct() {
        signIn(world.viewer());
        openTable(world.songCau());
        assertThat(model()).contains("\"editable\":false").doesNotContain("\"editable\":true");
        assertThat(isOffered("Nộp số liệu")).isFalse();
        openCell(OWN, MEMBERS);
        assertThat(dialog()).contains("nhập được ô này");
        assertThat(isOffered("Hỏi lại ô này")).isFalse();
    }

    @Test
    void anotherCommunesTableDoesNotExistForHer() {
        signIn(world.nongThuongChair());
        openTable(world.songCau());
        assertThat(shown()).doesNotContain(round.name());
    }

    @Test
    void moneyIsTypedAsItIsSaid() {
        signIn(world.songCauChair());
        openTable(world.songCau());
        typeInTable(OWN, MONEY, "hơn 17 triệu đồng");
        assertThat(stored(world.songCauChair(), new CellRef(round.round(), world.songCau(), round.money())))
                .isEqualByComparingTo("17000000");
    }

    @Test
    void beforeTheTableIsSentTheBranchesThatAreMissingAreNamed() {
        enter(world.to1Head(), members(world.to1()), 0, 120);
        signIn(world.songCauChair());
        openTable(world.songCau());
        press("Nộp số liệu");
        assertThat(dialog())
                .contains("Những chi hội chưa nộp")
                .contains("Đang nhập, số chưa vào tổng: Tổ 1 " + world.mark())
                .contains("Chưa có số nào: Tổ 2 " + world.mark() + " (3 ô trống)");
        press("Để sau");
        typeInTable(TO_2, MEMBERS, "44");
        type(find(TextField.class).withCaption("Ai báo số").single(), "chị Sáu");
        press("Nhập thay");
        press("Nộp số liệu");
        assertThat(dialog())
                .contains("Đồng chí nhập thay, nộp cùng: Tổ 2 " + world.mark() + " (2 ô trống)")
                .contains("Tổ 2 " + world.mark() + ": 2 ô");
    }

    @Test
    void whenAllHaveSentNobodyIsNamed() {
        submit(world.to1Head(), world.to1());
        world.songCauChair()
                .run(() -> submissions.submit(
                        round.round(),
                        world.to2(),
                        new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE)));
        signIn(world.songCauChair());
        openTable(world.songCau());
        press("Nộp số liệu");
        assertThat(dialog()).contains("Bằng 0").doesNotContain("chưa nộp");
    }

    @Test
    void onAPhoneTheBranchesAreAListThatOpensTheirSheets() {
        enter(world.to1Head(), members(world.to1()), 0, 120);
        signIn(world.songCauChair());
        openTable(world.songCau());
        assertThat(shown()).contains("Chi hội đang nhập, chưa nộp").contains("Có 0/3 số");
        assertThat(find(Anchor.class).withClassName("app-branches__name").all().stream()
                        .map(Anchor::getHref))
                .contains("so-lieu/" + round.round() + "/phieu/" + world.to1());
        openSheet(world.to1());
        assertThat(shown()).contains("2/3").contains("Tổ 2 " + world.mark() + " →");
        assertThat(isOffered("Nhập tiếp thay"))
                .as("what a branch has begun is not sent over its head")
                .isTrue();
        openSheet(world.to2());
        assertThat(shown()).contains("3/3").contains("← Tổ 1 " + world.mark());
        openSheet(world.songCau());
        assertThat(shown()).contains("1/3");
        assertThat(isOffered("Nộp số liệu"))
                .as("a commune sends from its table")
                .isFalse();
    }

    @Test
    void whatServesAProgrammeThatIsOverIsNotAsked() {
        TestProgramme.Made programme = programmes.make(world);
        world.officer().run(() -> {
            IndicatorForm form = dictionary.form(round.sessions());
            dictionary.revise(round.sessions(), form.explained("", "", "", false, programme.content()));
        });
        signIn(world.songCauChair());
        openTable(world.songCau());
        assertThat(model()).contains("Cuộc tuyên truyền " + world.mark());
        LocalDate longAgo = LocalDate.now(clock).minusYears(2);
        world.officer()
                .run(() -> service.close(
                        programme.id(),
                        new ClosingForm(
                                longAgo,
                                "",
                                null,
                                service.detail(programme.id()).header().version())));
        openTable(world.songCau());
        assertThat(model()).doesNotContain("Cuộc tuyên truyền " + world.mark()).contains("Hội viên " + world.mark());
    }
}
