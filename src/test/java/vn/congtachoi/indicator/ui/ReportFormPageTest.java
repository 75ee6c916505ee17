package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.ReportFormData;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** One biểu: its lines, their order, and the sheet that comes of it. */
class ReportFormPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    ReportForms forms;

    @Autowired
    IndicatorDictionary dictionary;

    TestCity.World world;
    TestRound.Opened round;

    @BeforeEach
    void found() {
        world = cities.build();
        round = rounds.open(world);
        signIn(world.officer());
    }

    @Test
    void linesMoveByButtonsAndAreSavedInTheirNewOrder() {
        open("chi-tieu/bieu/" + round.form());
        FormLinesField lines = find(FormLinesField.class).single();
        assertThat(indicators(lines.getValue())).containsExactly(round.members(), round.sessions(), round.money());
        Button up = find(Button.class)
                .withCondition(button -> ("Chuyển lên: Tiền hỗ trợ " + world.mark())
                        .equals(button.getAriaLabel().orElse("")))
                .single();
        test(up).click();
        assertThat(indicators(lines.getValue())).containsExactly(round.members(), round.money(), round.sessions());
        press("Lưu");
        assertThat(indicators(saved())).containsExactly(round.members(), round.money(), round.sessions());
    }

    @Test
    void aFormThatWasUsedKeepsItsLinesButTakesMore() {
        UUID added = world.officer()
                .call(() -> dictionary.create(IndicatorForm.usual(
                        "X"
                                + Ids.next()
                                        .toString()
                                        .replace("-", "")
                                        .substring(8, 28)
                                        .toUpperCase(java.util.Locale.ROOT),
                        "Thêm " + world.mark(),
                        "",
                        IndicatorKind.ITEM,
                        "cuộc",
                        PeriodKind.HALF)));
        open("chi-tieu/bieu/" + round.form());
        assertThat(shown()).contains("được thêm dòng và đổi thứ tự");
        assertThat(find(Button.class)
                        .withCondition(
                                button -> "Bỏ dòng".equals(button.getAriaLabel().orElse("")))
                        .all())
                .isEmpty();
        ComboBox<UUID> add = adder();
        test(add).selectItem(label(added));
        press("Lưu");
        assertThat(indicators(saved())).containsExactly(round.members(), round.sessions(), round.money(), added);
        assertThat(saved().getLast().askedOf()).isEqualTo(AskedOf.BOTH);
    }

    @Test
    void whoWasSlowerSeesWhatTheOtherSaved() {
        open("chi-tieu/bieu/" + round.form());
        test(name()).setValue("Biểu của cán bộ");
        world.chair().run(() -> {
            ReportFormData read = forms.get(round.form());
            forms.revise(
                    round.form(),
                    new ReportFormData(
                            read.code(),
                            "Biểu của chủ tịch",
                            read.collected(),
                            read.ownerUnitId(),
                            read.lines().reversed(),
                            read.units(),
                            read.version()));
        });
        ConfirmDialog stale = pressTooLate("Lưu");
        String mark = world.mark();
        assertThat(words(stale))
                .contains("Biểu của cán bộBiểu của chủ tịch")
                .contains("Hội viên " + mark + "; Cuộc tuyên truyền " + mark + "; Tiền hỗ trợ " + mark)
                .contains("Tiền hỗ trợ " + mark + "; Cuộc tuyên truyền " + mark + "; Hội viên " + mark);
        assertThat(name().getValue()).isEqualTo("Biểu của cán bộ");
        test(stale).reject();
        assertThat(world.officer().call(() -> forms.get(round.form())).name())
                .as("she chose to keep hers")
                .isEqualTo("Biểu của cán bộ");
    }

    private TextField name() {
        return find(TextField.class)
                .withCondition(field -> "Tên biểu".equals(field.getLabel()))
                .single();
    }

    @Test
    void thePreviewShowsWhatABranchIsAsked() {
        open("chi-tieu/bieu/" + round.form());
        press("Xem phiếu của chi hội");
        assertThat(words(find(Dialog.class).single())).contains("Gõ thử được, không lưu");
    }

    @Test
    void whoMayNotChangeItReadsIt() {
        signIn(world.to1Head());
        open("chi-tieu/bieu/" + round.form());
        assertThat(shown()).contains("Biểu " + world.mark());
        assertThat(find(Button.class).all().stream().map(ScreenTest::words)).doesNotContain("Lưu");
        assertThat(find(FormLinesField.class).single().isReadOnly()).isTrue();
    }

    @Test
    void anEmptyFormIsRefusedAtItsLines() {
        open("chi-tieu/bieu/moi");
        find(com.vaadin.flow.component.textfield.TextField.class).all().forEach(field -> {
            if ("Mã biểu".equals(field.getLabel()) || "Tên biểu".equals(field.getLabel())) {
                test(field).setValue("BIEU " + world.mark());
            }
        });
        press("Lưu");
        assertThat(find(FormLinesField.class).single().getErrorMessage()).contains("ít nhất một chỉ tiêu");
    }

    @Test
    void theListLeadsToEachForm() {
        open("chi-tieu/bieu");
        com.vaadin.flow.component.grid.Grid<?> grid =
                find(com.vaadin.flow.component.grid.Grid.class).single();
        assertThat(test(grid).size()).isPositive();
        assertThat(find(Button.class).all().stream().map(ScreenTest::words)).contains("Lập biểu");
    }

    private ComboBox<UUID> adder() {
        @SuppressWarnings("unchecked")
        ComboBox<UUID> add = find(ComboBox.class)
                .withCondition(field -> "Thêm chỉ tiêu".equals(field.getLabel()))
                .single();
        return add;
    }

    private String label(UUID id) {
        return world.officer()
                .call(() ->
                        dictionary.row(id).code() + " – " + dictionary.row(id).shortName());
    }

    private List<FormLineRow> saved() {
        return world.officer().call(() -> forms.get(round.form()).lines());
    }

    private static List<UUID> indicators(List<FormLineRow> lines) {
        return lines.stream().map(FormLineRow::indicatorId).toList();
    }
}
