package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentAct;
import vn.congtachoi.organisation.PersonOnDay;

/** A signer says herself who stands for her. */
class DeputyPageTest extends DocumentScreenTest {

    @Autowired
    Clock clock;

    private boolean mayViceChairSign(UUID paper) {
        return offices.detail(office.viceChair(), paper)
                .acts()
                .get(DocumentAct.SIGN)
                .allowed();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theChairNamesHerDeputyAndOnlySheEndsIt() {
        UUID paper = offices.toSign(office, "Kết quả");
        signIn(office.chair());
        open("van-ban");
        assertThat(shown()).contains("Ủy quyền duyệt và ký");
        open("van-ban/uy-quyen");
        press("Ghi ủy quyền");
        dialog();
        List<ComboBox<PersonOnDay>> people = (List<ComboBox<PersonOnDay>>)
                (List<?>) find(ComboBox.class, dialog()).all();
        assertThat(people.getFirst().getValue().id()).isEqualTo(office.chair().personId());
        assertThat(people.getFirst().isReadOnly()).isTrue();
        ComboBox<PersonOnDay> deputy = people.getLast();
        assertThat(deputy.getListDataView().getItems().map(PersonOnDay::id))
                .containsExactly(office.viceChair().personId());
        deputy.setValue(deputy.getListDataView().getItem(0));
        find(DatePicker.class, dialog())
                .all()
                .getLast()
                .setValue(LocalDate.now(clock).plusDays(3));
        inDialog("Ghi ủy quyền");
        assertThat(mayViceChairSign(paper)).isTrue();

        signIn(office.viceChair());
        open("van-ban/uy-quyen");
        assertThat(words(cell(grid(DeputyPanel.class), 0, "Việc"))).isEmpty();

        signIn(office.chair());
        open("van-ban/uy-quyen");
        actInRow(grid(DeputyPanel.class), 0, "Kết thúc");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words(cell(grid(DeputyPanel.class), 0, "Việc"))).isEmpty();
    }
}
