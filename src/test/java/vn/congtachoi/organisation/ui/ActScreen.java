package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Fills and sends the forms about units as a person does. */
abstract class ActScreen extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    UnitDirectory directory;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    /** As the portal counts days. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    void type(String label, String value) {
        test(find(TextField.class, dialog()).withLabel(label).atIndex(1)).setValue(value);
    }

    void typeIntoLast(String label, String value) {
        test(find(TextField.class, dialog()).withLabel(label).last()).setValue(value);
    }

    void area(String label, String value) {
        test(find(TextArea.class, dialog()).withLabel(label).single()).setValue(value);
        roundTrip();
    }

    void day(String label, LocalDate value) {
        test(find(DatePicker.class, dialog()).withLabel(label).single()).setValue(value);
    }

    @SuppressWarnings("unchecked")
    void choose(String label, String item) {
        ComboBox<UnitRef> field =
                find(ComboBox.class, dialog()).withLabel(label).single();
        test(field).selectItem(item);
    }

    /** @param which of the fields of this name, from 1 */
    @SuppressWarnings("unchecked")
    void chooseSome(String label, int which, String... items) {
        MultiSelectComboBox<UnitRef> field =
                find(MultiSelectComboBox.class, dialog()).withLabel(label).atIndex(which);
        test(field).selectItem(items);
    }

    /** The form's own button. */
    void send(String caption) {
        roundTrip();
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .last())
                .click();
        roundTrip();
    }

    /** What she is asked before it happens. */
    String asked() {
        return find(ConfirmDialog.class).last().getElement().getProperty("message");
    }

    void confirm() {
        test(find(ConfirmDialog.class).last()).confirm();
        roundTrip();
    }

    /** The sentence by which the form says no. */
    String refusal() {
        return words(find(Paragraph.class, dialog()).withClassName("app-fault").atIndex(1));
    }

    Dialog dialog() {
        return find(Dialog.class).last();
    }

    boolean isDialogOpen() {
        return find(Dialog.class).exists();
    }

    UnitRef unit(UUID id, LocalDate day) {
        return directory.find(id, day).orElseThrow();
    }
}
