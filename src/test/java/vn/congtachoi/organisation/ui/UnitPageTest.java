package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.OversightService;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitForm;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;

/** One unit's page, and each of the things that may happen to a unit: done, and refused. */
class UnitPageTest extends ActScreen {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    UnitService units;

    @Autowired
    OversightService oversights;

    @Autowired
    CurrentActor currentActor;

    private void openUnit(UUID unit) {
        open("to-chuc/" + unit);
    }

    private String named(String name) {
        return name + " " + world.mark();
    }

    private long version(UUID unit) {
        return directory.detail(unit).orElseThrow().version();
    }

    @Test
    void showsPeopleChildrenAndTheHeadOfItsPapers() {
        currentActor.runAs(
                new SystemActor("test"),
                () -> oversights.assign(
                        world.officer().personId(), world.songCau(), LocalDate.of(2023, 1, 16), "Thông báo số 5"));
        signIn(world.viewer());
        openUnit(world.songCau());
        assertThat(shown())
                .contains(named("Hội LHPN phường Sông Cầu"))
                .contains("trực thuộc " + named("Hội LHPN thành phố Bắc Kạn"))
                .contains("Bế Thị Hạnh")
                .contains("0912 345 678")
                .contains("2 đơn vị trực thuộc")
                .contains("Đàm Thị Cúc")
                .contains("từ 16/1/2023, theo Thông báo số 5")
                .contains("HỘI LHPN THÀNH PHỐ BẮC KẠN");
    }

    @Test
    void tellsWhatBecameOfACommuneAndWhereTheNewOneCameFrom() {
        UUID made = currentActor.callAs(
                new SystemActor("test"),
                () -> units.merge(new UnitChange.Merge(
                        Set.of(world.songCau(), world.nongThuong()),
                        List.of("Hội LHPN xã Ngoài"),
                        UnitFacts.of(named("Hội LHPN phường Bắc Kạn"), "", UnitKind.WARD),
                        world.city(),
                        MERGER,
                        "NQ 1683/NQ-UBTVQH15")));
        signIn(world.viewer());
        openUnit(world.songCau());
        assertThat(shown())
                .contains("Kết thúc từ 1/7/2025")
                .contains("Nhập vào " + named("Hội LHPN phường Bắc Kạn"))
                .contains("từ 1/7/2025 · NQ 1683/NQ-UBTVQH15");
        openUnit(made);
        assertThat(shown())
                .contains("Nhập từ " + named("Hội LHPN phường Sông Cầu"))
                .contains("Hội LHPN xã Ngoài (ngoài danh sách)")
                .contains("3 đơn vị trực thuộc");
    }

    @Test
    void anUnknownUnitIsNotFound() {
        signIn(world.viewer());
        openUnit(UUID.randomUUID());
        assertThat(shown()).doesNotContain("Đầu văn bản");
        open("to-chuc/khong-co");
        assertThat(shown()).doesNotContain("Đầu văn bản");
    }

    @Test
    void offersChangesOnlyWhereSheMayMakeThem() {
        signIn(world.songCauChair());
        openUnit(world.nongThuong());
        assertThat(captions()).doesNotContain("Đổi tên", "Thêm đơn vị trực thuộc");
        openUnit(world.songCau());
        assertThat(captions()).contains("Đổi tên", "Thêm đơn vị trực thuộc", "Kết thúc hoạt động");
    }

    private List<String> captions() {
        return findInView(Button.class).all().stream()
                .map(button -> words(button))
                .toList();
    }

    @Test
    void addsABranch() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Thêm đơn vị trực thuộc");
        send("Thêm đơn vị");
        assertThat(isDialogOpen()).as("a name is missing").isTrue();
        type("Tên đơn vị", named("Chi hội Tổ 3"));
        send("Thêm đơn vị");
        assertThat(isDialogOpen()).isFalse();
        assertThat(shown()).contains("3 đơn vị trực thuộc");
        assertThat(directory.today().children(world.songCau()))
                .extracting(UnitRef::name)
                .contains(named("Chi hội Tổ 3"));
    }

    @Test
    void refusesTwoBranchesOfOneNameAndKeepsWhatWasTyped() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Thêm đơn vị trực thuộc");
        type("Tên đơn vị", named("Chi hội Tổ 1"));
        type("Mã", "123");
        send("Thêm đơn vị");
        assertThat(refusal()).contains("Đã có " + named("Chi hội Tổ 1"));
        assertThat(find(TextField.class, dialog()).withLabel("Mã").single().getValue())
                .isEqualTo("123");
    }

    @Test
    void correctsWhatWasWrittenWrongAndKeepsItInTheHistory() {
        signIn(world.officer());
        openUnit(world.to1());
        press("Sửa thông tin");
        type("Mã", "0077");
        send("Lưu");
        assertThat(shown()).contains("mã 0077").doesNotContain("Mã: 0077");
        test(find(Details.class).all().getLast()).openDetails();
        assertThat(shown())
                .contains(world.officer().username() + " · Sửa: Tên và cấp của đơn vị")
                .contains("Mã: 0077");
    }

    @Test
    void showsBothValuesWhenSomebodyElseCorrectedTheUnitMeanwhile() {
        signIn(world.officer());
        openUnit(world.to1());
        press("Sửa thông tin");
        UnitForm read = directory.detail(world.to1()).orElseThrow().form();
        currentActor.runAs(
                new SystemActor("test"),
                () -> units.correct(
                        new UnitForm(world.to1(), read.version(), read.facts().withCode("0088"), read.basis())));
        type("Mã", "0077");
        send("Lưu");
        assertThat(words(find(ConfirmDialog.class).last())).contains("00770088");
        assertThat(isDialogOpen()).as("what she typed is still there").isTrue();
        confirm();
        assertThat(shown()).contains("mã 0088");
    }

    @Test
    void renamesFromADayAfterAsking() {
        signIn(world.officer());
        openUnit(world.to1());
        press("Đổi tên");
        type("Tên mới", named("Chi hội Phố mới"));
        day("Từ ngày", today());
        type("Căn cứ", "QĐ 9");
        send("Đổi tên");
        assertThat(asked()).contains(named("Chi hội Tổ 1")).contains(named("Chi hội Phố mới"));
        assertThat(unit(world.to1(), today()).name()).isEqualTo(named("Chi hội Tổ 1"));
        confirm();
        assertThat(unit(world.to1(), today()).name()).isEqualTo(named("Chi hội Phố mới"));
        assertThat(unit(world.to1(), today().minusDays(1)).name()).isEqualTo(named("Chi hội Tổ 1"));
        assertThat(shown()).contains(named("Chi hội Phố mới")).contains("QĐ 9");
    }

    @Test
    void refusesANameBeforeTheUnitBegan() {
        signIn(world.officer());
        openUnit(world.to1());
        press("Đổi tên");
        type("Tên mới", named("Chi hội Phố mới"));
        day("Từ ngày", LocalDate.of(2014, 1, 1));
        send("Đổi tên");
        confirm();
        assertThat(refusal()).contains("đã có thay đổi từ ngày 1/1/2015");
    }

    @Test
    void offersTheUnitAnewWhenSomebodyChangedItMeanwhile() {
        signIn(world.officer());
        openUnit(world.to1());
        press("Đổi tên");
        currentActor.runAs(
                new SystemActor("test"),
                () -> units.rename(new UnitChange.Rename(
                        world.to1(), version(world.to1()), named("Chi hội Khác"), "", today(), "")));
        type("Tên mới", named("Chi hội Phố mới"));
        send("Đổi tên");
        confirm();
        assertThat(find(ConfirmDialog.class).last().getElement().getProperty("message"))
                .contains("đã lưu lúc");
        confirm();
        assertThat(isDialogOpen()).isFalse();
        assertThat(shown()).contains(named("Chi hội Khác")).doesNotContain(named("Chi hội Phố mới"));
    }

    @Test
    void movesABranchUnderAnotherCommune() {
        signIn(world.officer());
        openUnit(world.to1());
        press("Chuyển cấp trên");
        choose("Đơn vị cấp trên mới", named("Hội LHPN xã Nông Thượng"));
        send("Chuyển đơn vị");
        assertThat(asked()).contains(named("Hội LHPN xã Nông Thượng"));
        confirm();
        assertThat(unit(world.to1(), today()).parentId()).isEqualTo(world.nongThuong());
        assertThat(shown()).contains("trực thuộc " + named("Hội LHPN xã Nông Thượng"));
    }

    @Test
    void refusesToMoveUnderAUnitThatSheMayNotChange() {
        signIn(world.songCauChair());
        openUnit(world.to1());
        press("Chuyển cấp trên");
        choose("Đơn vị cấp trên mới", named("Hội LHPN xã Nông Thượng"));
        send("Chuyển đơn vị");
        confirm();
        assertThat(refusal()).contains("không thuộc phạm vi phụ trách");
        assertThat(unit(world.to1(), today()).parentId()).isEqualTo(world.songCau());
    }

    @Test
    void closesABranchAndSaysSo() {
        signIn(world.officer());
        openUnit(world.to2());
        press("Kết thúc hoạt động");
        send("Kết thúc hoạt động");
        assertThat(asked()).contains("không còn trong danh sách");
        confirm();
        assertThat(directory.detail(world.to2()).orElseThrow().closed()).isEqualTo(today());
        assertThat(shown()).contains("Kết thúc từ").contains("Giải thể, không có đơn vị kế tục");
        assertThat(captions()).doesNotContain("Đổi tên");
    }

    @Test
    void refusesToCloseAUnitWithBranches() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Kết thúc hoạt động");
        send("Kết thúc hoạt động");
        confirm();
        assertThat(refusal()).contains("còn 2 đơn vị trực thuộc");
    }

    @Test
    void mergesCommunesWithTheirBranches() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Nhập với đơn vị khác");
        chooseSome("Các đơn vị cùng nhập", 1, named("Hội LHPN xã Nông Thượng"));
        type("Tên đơn vị", named("Hội LHPN phường Mới"));
        send("Nhập đơn vị");
        assertThat(asked()).contains(named("Hội LHPN xã Nông Thượng")).contains(named("Hội LHPN phường Mới"));
        confirm();
        UnitRef made = directory.successors(world.songCau()).getFirst();
        assertThat(made.name()).isEqualTo(named("Hội LHPN phường Mới"));
        assertThat(directory.today().children(made.id())).hasSize(3);
    }

    @Test
    void refusesToMergeOneUnitAlone() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Nhập với đơn vị khác");
        type("Tên đơn vị", named("Hội LHPN phường Mới"));
        send("Nhập đơn vị");
        confirm();
        assertThat(refusal()).contains("ít nhất hai đơn vị");
    }

    @Test
    void splitsACommuneWithItsBranches() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Tách đơn vị");
        type("Tên đơn vị", named("Hội LHPN phường Một"));
        typeIntoLast("Tên đơn vị", named("Hội LHPN phường Hai"));
        type("Tỷ lệ so với đơn vị cũ", "62,5");
        chooseSome("Nhận các đơn vị trực thuộc", 1, label("Chi hội Tổ 1"));
        chooseSome("Nhận các đơn vị trực thuộc", 2, label("Chi hội Tổ 2"));
        send("Tách đơn vị");
        confirm();
        assertThat(directory.successors(world.songCau()))
                .extracting(UnitRef::name)
                .containsExactly(named("Hội LHPN phường Một"), named("Hội LHPN phường Hai"));
        assertThat(shown()).contains("khoảng 62,5%");
    }

    private String label(String name) {
        return named(name) + " – " + named("Sông Cầu");
    }

    @Test
    void refusesASplitThatForgetsABranchAndAShareThatIsNone() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Tách đơn vị");
        type("Tên đơn vị", named("Hội LHPN phường Một"));
        typeIntoLast("Tên đơn vị", named("Hội LHPN phường Hai"));
        type("Tỷ lệ so với đơn vị cũ", "một nửa");
        send("Tách đơn vị");
        confirm();
        assertThat(refusal()).contains("chưa phải tỷ lệ phần trăm");
        type("Tỷ lệ so với đơn vị cũ", "50");
        send("Tách đơn vị");
        confirm();
        assertThat(refusal()).contains("còn 2 đơn vị trực thuộc");
    }

    @Test
    void givesAPartToAnotherCommune() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Điều chỉnh một phần");
        choose("Chuyển sang đơn vị", named("Hội LHPN xã Nông Thượng"));
        chooseSome("Các đơn vị trực thuộc chuyển theo", 1, label("Chi hội Tổ 2"));
        send("Chuyển một phần");
        assertThat(asked()).contains("Cả hai đơn vị vẫn hoạt động");
        confirm();
        assertThat(unit(world.to2(), today()).parentId()).isEqualTo(world.nongThuong());
        assertThat(shown()).contains("Chuyển một phần sang " + named("Hội LHPN xã Nông Thượng"));
    }

    @Test
    void refusesAShareAboveTheWhole() {
        signIn(world.officer());
        openUnit(world.songCau());
        press("Điều chỉnh một phần");
        choose("Chuyển sang đơn vị", named("Hội LHPN xã Nông Thượng"));
        type("Tỷ lệ so với đơn vị cũ", "120");
        send("Chuyển một phần");
        confirm();
        assertThat(refusal()).contains("không quá 100%");
    }
}
