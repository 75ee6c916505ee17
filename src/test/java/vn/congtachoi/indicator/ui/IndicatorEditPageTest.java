package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorFilter;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.indicator.TimeLaw;
import vn.congtachoi.indicator.UnitLaw;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Making and changing an indicator. */
class IndicatorEditPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

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
    void aNewIndicatorIsSavedAndShown() {
        open("chi-tieu/moi");
        assertThat(field("Mã").getValue()).matches("CT-\\d{2,}");
        text("Mã", "M" + world.mark().toUpperCase(Locale.ROOT));
        test(find(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, "Tên chỉ tiêu")
                        .single())
                .setValue("Mô hình mới " + world.mark());
        text("Đơn vị tính", "mô hình");
        press("Lưu");
        IndicatorRow[] saved = new IndicatorRow[1];
        world.officer()
                .run(() -> saved[0] = dictionary
                        .list(IndicatorFilter.words("mo hinh moi " + world.mark()), 0, 5)
                        .getFirst());
        assertThat(saved[0].kind()).isEqualTo(IndicatorKind.ATTENDANCE);
        assertThat(address()).isEqualTo("chi-tieu/" + saved[0].id());
        assertThat(shown()).contains("Mô hình mới " + world.mark());
    }

    @Test
    void choosingAKindOffersItsUsualLawsAndSaysWhatTheyMean() {
        open("chi-tieu/moi");
        choose("Loại", IndicatorKind.UNIT_COUNT);
        assertThat(select("Cộng giữa các đơn vị").getValue()).isEqualTo(UnitLaw.COUNT_OF_UNITS);
        assertThat(select("Cộng qua các kỳ").getValue()).isEqualTo(TimeLaw.LAST);
        assertThat(select("Cộng giữa các đơn vị").getHelperText()).contains("mỗi đơn vị ghi 1 nếu đạt");
    }

    @Test
    void aRefusalStandsBesideItsFieldAndKeepsWhatWasTyped() {
        open("chi-tieu/" + round.members() + "/sua");
        text("Mã", "không hợp lệ");
        press("Lưu");
        TextField code = field("Mã");
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains("chữ in hoa không dấu");
        assertThat(code.getValue()).isEqualTo("không hợp lệ");
        assertThat(address()).endsWith("/sua");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnasked() {
        open("chi-tieu/" + round.members() + "/sua");
        text("Tên ngắn (trên đầu cột)", "Tên của tôi");
        world.chair().run(() -> {
            IndicatorForm form = dictionary.form(round.members());
            dictionary.revise(round.members(), form.explained("của người khác", "", "", false, null));
        });
        ConfirmDialog stale = pressTooLate("Lưu");
        assertThat(words(stale)).contains("Tên của tôi").contains("của người khác");
        IndicatorRow[] now = new IndicatorRow[1];
        world.officer().run(() -> now[0] = dictionary.row(round.members()));
        assertThat(now[0].guidance()).isEqualTo("của người khác");
        assertThat(now[0].shortName()).isNotEqualTo("Tên của tôi");
        assertThat(field("Tên ngắn (trên đầu cột)").getValue()).isEqualTo("Tên của tôi");
    }

    @Test
    void onlyTheHeadUnitGetsThere() {
        signIn(world.songCauChair());
        open("chi-tieu/" + round.members() + "/sua");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    private void text(String label, String value) {
        test(field(label)).setValue(value);
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .map(select -> (Select<?>) select)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, IndicatorKind kind) {
        Select<IndicatorKind> field = (Select<IndicatorKind>) select(label);
        test(field).selectItem("Số đơn vị đạt");
        assertThat(field.getValue()).isEqualTo(kind);
    }
}
