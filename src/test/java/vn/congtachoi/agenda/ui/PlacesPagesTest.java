package vn.congtachoi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.AbsenceForm;
import vn.congtachoi.agenda.AbsenceRow;
import vn.congtachoi.agenda.AbsenceService;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.FacilityService;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Absences, and the list of rooms and vehicles. */
class PlacesPagesTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    AbsenceService absences;

    @Autowired
    FacilityService facilities;

    @Autowired
    Clock clock;

    private TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void save() {
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals("Lưu"))
                        .single())
                .click();
        roundTrip();
    }

    /** What can be done with the first row. */
    @SuppressWarnings("unchecked")
    private Component acts() {
        roundTrip();
        return test(find(Grid.class).single()).getCellComponent(0, 4);
    }

    private void inRow(String caption) {
        test(find(Button.class, acts())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private LocalDate soon() {
        return LocalDate.now(clock).plusDays(2);
    }

    @Test
    void theOfficerEntersAnAbsenceAndTakesItAwayAgain() {
        signIn(world.officer());
        open("cuoc-hop/vang-mat");
        assertThat(shown()).contains("Không ai vắng");
        press("Ghi vắng mặt");
        save();
        assertThat(words(dialog())).contains("chọn người vắng, ngày đầu và ngày cuối");
        @SuppressWarnings("unchecked")
        ComboBox<PersonChoice> person =
                find(ComboBox.class, dialog()).withLabel("Người vắng").single();
        assertThat(person.getValue().name()).as("herself").isEqualTo("Đàm Thị Cúc");
        person.setValue(person.getListDataView()
                .getItems()
                .filter(choice -> choice.name().equals("Nông Thị Lan"))
                .findFirst()
                .orElseThrow());
        find(DatePicker.class, dialog()).withLabel("Từ ngày").single().setValue(soon());
        find(DatePicker.class, dialog()).withLabel("Đến ngày").single().setValue(soon());
        test(find(TextField.class, dialog()).single()).setValue("Đi học");
        save();
        AbsenceRow row = world.viceChair()
                .call(() -> absences.since(LocalDate.now(clock)))
                .getFirst();
        assertThat(row.name()).isEqualTo("Nông Thị Lan");
        assertThat(row.reason()).isEqualTo("Đi học");
        inRow("Sửa");
        test(find(TextField.class, dialog()).single()).setValue("Đi học lớp chính trị");
        save();
        inRow("Bỏ");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(world.viceChair().call(() -> absences.since(LocalDate.now(clock))))
                .isEmpty();
    }

    @Test
    void othersSeeWhoIsAwayAndNotWhy() {
        world.viceChair()
                .run(() -> absences.enter(
                        new AbsenceForm(world.viceChair().personId(), AbsenceSpan.day(soon()), "Khám bệnh", null, 0)));
        signIn(world.viewer());
        open("cuoc-hop/vang-mat");
        assertThat(words(acts())).as("not hers to change").isEmpty();
        press("Ghi vắng mặt");
        @SuppressWarnings("unchecked")
        ComboBox<PersonChoice> person =
                find(ComboBox.class, dialog()).withLabel("Người vắng").single();
        assertThat(person.isReadOnly()).as("only her own").isTrue();
    }

    @Test
    void roomsAndVehiclesAreEnteredAndChanged() {
        signIn(world.officer());
        open("to-chuc/phong-xe");
        assertThat(shown()).contains("Chưa có phòng, phương tiện nào");
        press("Thêm");
        save();
        assertThat(words(dialog())).contains("ghi tên phòng hoặc phương tiện");
        test(find(TextField.class, dialog()).single()).setValue("Phòng 201");
        test(find(IntegerField.class, dialog()).single()).setValue(40);
        save();
        FacilityRow row =
                world.officer().call(() -> facilities.of(world.city())).getFirst();
        assertThat(row.name()).isEqualTo("Phòng 201");
        assertThat(row.seats()).isEqualTo(40);
        inRow("Sửa");
        assertThat(find(IntegerField.class, dialog()).single().getValue()).isEqualTo(40);
        test(find(TextField.class, dialog()).single()).setValue("Phòng họp 201");
        save();
        assertThat(world.officer().call(() -> facilities.of(world.city())))
                .extracting(FacilityRow::name)
                .containsExactly("Phòng họp 201");
    }
}
