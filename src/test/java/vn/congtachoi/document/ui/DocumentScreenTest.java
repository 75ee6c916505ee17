package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.TestOffice;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** An office of its own for each test, and how one works with dialogs and lists. */
abstract class DocumentScreenTest extends ScreenTest {

    @Autowired
    TestOffice offices;

    @Autowired
    TestCity cities;

    TestOffice.Office office;

    @BeforeEach
    void openTheOffice() {
        office = offices.open();
    }

    Dialog dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    boolean isDialogOpen() {
        roundTrip();
        return find(Dialog.class).exists();
    }

    void type(String label, String value) {
        test(find(TextField.class, dialog()).withLabel(label).single()).setValue(value);
        roundTrip();
    }

    void inDialog(String caption) {
        test(button(caption, dialog())).click();
        roundTrip();
    }

    private Button button(String caption, Component part) {
        return find(Button.class, part)
                .withCondition(button -> words(button).equals(caption))
                .single();
    }

    <C extends Component> C part(Class<C> type) {
        roundTrip();
        return find(type).single();
    }

    @SuppressWarnings("unchecked")
    <T> Grid<T> grid(Class<? extends Component> panel) {
        return find(Grid.class, part(panel)).single();
    }

    /** What is drawn in a cell: its component, or its words. */
    Component cell(Grid<?> grid, int row, String header) {
        return test(grid).getCellComponent(row, column(grid, header));
    }

    int column(Grid<?> grid, String header) {
        List<String> headers = grid.getColumns().stream()
                .map(column -> String.valueOf(column.getHeaderText()))
                .toList();
        return headers.indexOf(header);
    }

    /** Presses an act in a row of a list. */
    void actInRow(Grid<?> grid, int row, String caption) {
        test(button(caption, cell(grid, row, "Việc"))).click();
        roundTrip();
    }

    byte[] download(String caption) {
        roundTrip();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(link(caption)).download(bytes);
        return bytes.toByteArray();
    }

    Anchor link(String caption) {
        return find(Anchor.class)
                .withCondition(anchor -> words(anchor).equals(caption))
                .single();
    }
}
