package vn.congtachoi.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.programme.ContentForm;
import vn.congtachoi.programme.FundingKey;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.programme.ProgrammeField;
import vn.congtachoi.programme.ProgrammeForm;
import vn.congtachoi.programme.ProgrammeFunding;
import vn.congtachoi.programme.ProgrammeKind;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.Reach;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.StaleDialog;

/** One programme, read and changed part by part. */
class ProgrammePageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestProgramme programmes;

    @Autowired
    ProgrammeService service;

    @Autowired
    ProgrammeParts parts;

    @Autowired
    ProgrammeReach reach;

    @Autowired
    ProgrammeFunding funding;

    @Autowired
    IndicatorDictionary dictionary;

    @Autowired
    UnitDirectory units;

    @Autowired
    Clock clock;

    TestCity.World world;
    TestProgramme.Made made;

    @BeforeEach
    void found() {
        world = cities.build();
        made = programmes.make(world);
        signIn(world.officer());
    }

    @Test
    void tellsWhatItIsAndMarksWhatNobodyConfirmed() {
        open("de-an/" + made.id());
        assertThat(shown())
                .contains(made.name())
                .contains("2017–2035")
                .contains("Quyết định số 939/QĐ-TTg, ngày 30/6/2017")
                .contains("Văn bản phê duyệt")
                .contains("Giúp phụ nữ khởi nghiệpchưa kiểm chứng")
                .contains("ngày hội khởi nghiệpchưa kiểm chứng")
                .containsOnlyOnce("nghĩa là nội dung này chưa được đối chiếu");
    }

    @Test
    void whereEverythingIsConfirmedTheMarkIsNotExplained() {
        UUID id = world.officer()
                .call(() -> service.create(new ProgrammeForm(
                        "X" + made.code().substring(0, 20),
                        "Cuộc vận động “5 có” " + world.mark(),
                        "5 có " + world.mark(),
                        ProgrammeKind.CAMPAIGN,
                        "",
                        "",
                        null,
                        null,
                        world.city(),
                        null,
                        "",
                        "",
                        Set.of(),
                        0)));
        open("de-an/" + id);
        assertThat(shown()).doesNotContain("kiểm chứng");
    }

    @Test
    void theHistoryNamesFieldsUnitsAndMarksInWords() {
        UUID id = world.officer()
                .call(() -> service.create(new ProgrammeForm(
                        "X" + made.code().substring(0, 20),
                        "Đề án có lịch sử " + world.mark(),
                        "Đề án có lịch sử",
                        ProgrammeKind.SCHEME,
                        "",
                        "",
                        null,
                        null,
                        world.city(),
                        null,
                        "",
                        "",
                        Set.of(ProgrammeField.PURPOSE, ProgrammeField.HOST),
                        0)));
        open("de-an/" + id);
        assertThat(shown()).doesNotContain("Thêm: Chương trình");
        test(find(Details.class).all().getLast()).openDetails();
        String city = world.officer()
                .call(() ->
                        units.find(world.city(), LocalDate.MAX).orElseThrow().name());
        assertThat(shown())
                .contains(world.officer().username() + " · Thêm: Chương trình")
                .contains("Loại: đề án", "Đơn vị chủ trì: " + city)
                .doesNotContain("để trống", "Đã kết thúc")
                .containsAnyOf("chưa kiểm chứng: mục tiêu, cơ quan", "chưa kiểm chứng: cơ quan chủ trì, mục tiêu");
    }

    @Test
    void leadsToTheIndicatorsOfItsContents() {
        UUID indicator = indicator();
        open("de-an/" + made.id());
        assertThat(shown()).contains("Chỉ tiêu của đề án").contains("Thuộc nội dung ND1");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("chi-tieu/" + indicator);
    }

    @Test
    void aContentThatIsUsedIsNotRemovedAndSheLearnsByWhat() {
        indicator();
        open("de-an/" + made.id());
        pressOnContent("Xóa");
        assertThat(find(Notification.class).all()).anySatisfy(toast -> assertThat(words(toast))
                .contains("Không xóa được nội dung này vì còn 1 mục đang dùng")
                .contains("Phụ nữ khởi nghiệp " + world.mark()));
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(contents()).containsExactly("ND1");
    }

    @Test
    void aContentThatNobodyUsesIsRemovedAfterAQuestion() {
        open("de-an/" + made.id());
        pressOnContent("Xóa");
        assertThat(contents()).containsExactly("ND1");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(contents()).isEmpty();
        assertThat(shown()).contains("Chưa ghi nội dung nào");
    }

    @Test
    void aContentIsAddedAndItsTakenNumberIsRefusedBesideTheField() {
        open("de-an/" + made.id());
        press("Thêm nội dung");
        test(find(TextField.class).withCaption("Số, ví dụ ND1").single()).setValue("nd1");
        test(find(TextArea.class).withCaption("Tên nội dung").single()).setValue("hỗ trợ vốn");
        press("Lưu");
        TextField number = find(TextField.class).withCaption("Số, ví dụ ND1").single();
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).contains("Đã có nội dung nd1");
        test(number).setValue("ND2");
        press("Lưu");
        assertThat(contents()).containsExactly("ND1", "ND2");
        assertThat(shown()).contains("hỗ trợ vốn");
    }

    @Test
    void whoWasSlowerIsToldWhoWasFasterAndKeepsHerWords() {
        open("de-an/" + made.id());
        pressOnContent("Sửa");
        world.chair()
                .run(() -> parts.changeContent(
                        made.id(),
                        made.content(),
                        new ContentForm("ND1", "tên của chủ tịch", false, List.of(), false, 0)));
        test(find(TextArea.class).withCaption("Tên nội dung").single()).setValue("tên của cán bộ");
        ConfirmDialog stale = saveTooLate();
        assertThat(stale.getElement().getProperty("message"))
                .contains(world.chair().username());
        assertThat(find(TextArea.class).withCaption("Tên nội dung").single().getValue())
                .isEqualTo("tên của cán bộ");
        test(stale).confirm();
        assertThat(shown()).contains("tên của chủ tịch");
    }

    @Test
    void itEndsAndIsOpenedAgain() {
        open("de-an/" + made.id());
        press("Kết thúc chương trình");
        press("Lưu");
        assertThat(shown()).contains("Đã kết thúc");
        press("Mở lại chương trình");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shown()).contains("Đang thực hiện");
    }

    @Test
    void tellsWhereItDoesNotReach() {
        world.officer().run(() -> reach.say(made.id(), world.songCau(), Reach.INTEGRATED));
        open("de-an/" + made.id());
        assertThat(shown())
                .contains("Không thuộc địa bàn – lồng ghépSông Cầu " + world.mark())
                .contains("Thuộc địa bànNông Thượng " + world.mark());
    }

    @Test
    void moneyIsForThoseWhoMayKnowIt() {
        world.officer()
                .run(() -> funding.setCeiling(
                        new FundingKey(made.id(), world.city(), 2023),
                        FundingSource.STATE_BUDGET,
                        new Money(45_000_000)));
        open("de-an/" + made.id() + "?nam=2023");
        assertThat(shown()).contains("Ngân sách nhà nước").contains("45.000.000");
        signIn(world.viewer());
        open("de-an/" + made.id() + "?nam=2023");
        assertThat(shown()).doesNotContain("45.000.000").doesNotContain("Kinh phí");
    }

    @Test
    void whoOnlyReadsSeesNoButtonsThatChange() {
        signIn(world.viewer());
        open("de-an/" + made.id());
        assertThat(shown()).contains("tuyên truyền về khởi nghiệp");
        roundTrip();
        assertThat(find(Button.class).all().stream().map(ScreenTest::words))
                .doesNotContain("Sửa", "Xóa", "Sửa thông tin", "Thêm nội dung", "Kết thúc chương trình", "Sửa địa bàn");
    }

    @Test
    void anotherUnitsOwnProgrammeIsNotFound() {
        TestProgramme.Made own = programmes.make(world, world.songCau());
        signIn(world.nongThuongChair());
        open("de-an/" + own.id());
        assertThat(shown()).doesNotContain(own.name()).contains("Không tìm thấy");
    }

    private UUID indicator() {
        return world.officer()
                .call(() -> dictionary.create(IndicatorForm.usual(
                                "I" + made.code().substring(0, 20),
                                "Phụ nữ khởi nghiệp " + world.mark(),
                                "",
                                IndicatorKind.ITEM,
                                "người",
                                PeriodKind.HALF)
                        .explained("", "", "", false, made.content())));
    }

    /** Saves, is refused, and sees what the frame shows then. */
    private ConfirmDialog saveTooLate() {
        roundTrip();
        Button save = find(Button.class)
                .withCondition(button -> words(button).equals("Lưu"))
                .single();
        assertThatThrownBy(() -> test(save).click())
                .isInstanceOfSatisfying(
                        StaleDataException.class,
                        late -> StaleDialog.open(late, StaleDialog.around(save).orElseThrow()));
        return find(ConfirmDialog.class).single();
    }

    private List<String> contents() {
        return world.officer().call(() -> service.detail(made.id())).contents().stream()
                .map(row -> row.content().number())
                .toList();
    }

    /** The button with these words on the line of the one content. */
    private void pressOnContent(String caption) {
        roundTrip();
        test(find(Button.class)
                        .withCondition(button -> words(button).equals(caption)
                                && button.getParent()
                                        .flatMap(acts -> acts.getParent())
                                        .flatMap(line -> line.getId())
                                        .filter(id -> id.startsWith("noi-dung-"))
                                        .isPresent())
                        .single())
                .click();
        roundTrip();
    }

    @Test
    void whatIsDatedLaterIsShownOnlyToWhoPlansItAndOnRequest() {
        String name = "Giai đoạn sau " + world.mark();
        world.officer()
                .run(() -> parts.addPhase(
                        made.id(),
                        phase(
                                name,
                                LocalDate.now(clock).getYear() + 1,
                                LocalDate.now(clock).getYear() + 1)));
        open("de-an/" + made.id());
        assertThat(shown()).doesNotContain(name);
        assertThat(find(Checkbox.class).withCaption("Hiện cả phần sau hôm nay").exists())
                .isTrue();
        open("de-an/" + made.id() + "?sap-toi=1");
        assertThat(shown()).contains(name);
        signIn(world.viewer());
        open("de-an/" + made.id() + "?sap-toi=1");
        assertThat(shown()).doesNotContain(name);
        assertThat(find(Checkbox.class).exists()).isFalse();
    }

    private static PhaseForm phase(String name, int from, int to) {
        return new PhaseForm(name, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), "", false, 0);
    }

    @Test
    void marksThePhaseOfToday() {
        int year = LocalDate.now(clock).getYear();
        world.officer().run(() -> {
            parts.addPhase(made.id(), phase("Giai đoạn đầu", year - 2, year - 1));
            parts.addPhase(made.id(), phase("Giai đoạn này", year, year + 1));
        });
        open("de-an/" + made.id());
        assertThat(shown()).contains("Giai đoạn nàyđang thực hiện").doesNotContain("Giai đoạn đầuđang");
    }
}
