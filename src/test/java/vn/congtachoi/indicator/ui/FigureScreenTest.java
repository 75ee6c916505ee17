package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellReview;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.EntryGrid;

/** A small city with one round, and the hands of those who type into its sheets and tables. */
abstract class FigureScreenTest extends ScreenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    SheetService sheets;

    @Autowired
    Submissions submissions;

    @Autowired
    CellReview review;

    TestCity.World world;
    TestRound.Opened round;

    @BeforeEach
    void oneRound() {
        world = cities.build();
        round = rounds.open(world);
    }

    CellRef members(UUID unit) {
        return new CellRef(round.round(), unit, round.members());
    }

    CellRef sessions(UUID unit) {
        return new CellRef(round.round(), unit, round.sessions());
    }

    /** Somebody entered it, at another desk. */
    void enter(TestSignIn who, CellRef cell, int revision, long value) {
        who.run(() -> sheets.save(SaveCell.own(cell, revision, CellValue.of(value))));
    }

    void submit(TestSignIn who, UUID unit) {
        who.run(() -> submissions.submit(
                round.round(), unit, new SubmitForm(ReturnTexts.none(), Map.of(), BlankDecision.NOT_AVAILABLE)));
    }

    SheetView sheet(TestSignIn who, UUID unit) {
        return who.call(() -> sheets.sheet(round.round(), unit));
    }

    /** What is stored in the cell, read by who may; null when blank. */
    @Nullable
    BigDecimal stored(TestSignIn who, CellRef cell) {
        return sheet(who, cell.unitId()).lines().stream()
                .filter(line -> line.indicator().id().equals(cell.indicatorId()))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst()
                .value();
    }

    void openSheet(UUID unit) {
        open("so-lieu/" + round.round() + "/phieu/" + unit);
    }

    void openTable(UUID unit) {
        open("so-lieu/" + round.round() + "/bang/" + unit);
    }

    TextField membersField() {
        return find(TextField.class).withCaption("Hội viên " + world.mark()).single();
    }

    TextField sessionsField() {
        return find(TextField.class)
                .withCaption("Cuộc tuyên truyền " + world.mark())
                .single();
    }

    void type(TextField field, String text) {
        test(field).setValue(text);
        roundTrip();
    }

    void choose(String caption, Object item) {
        choose(RadioButtonGroup.class, caption, item);
    }

    @SuppressWarnings("unchecked")
    private void choose(Class<RadioButtonGroup> type, String caption, Object item) {
        RadioButtonGroup<Object> group = find(type).withCaption(caption).single();
        Object chosen = group.getListDataView()
                .getItems()
                .filter(each -> each.equals(item)
                        || group.getItemLabelGenerator().apply(each).equals(item))
                .findFirst()
                .orElseThrow();
        group.setValue(chosen);
        roundTrip();
    }

    /** Types into a cell of the commune's table; rows and columns from 0. */
    void typeInTable(int row, int column, String text) {
        tell("cell-typed", row, column, text);
    }

    void paste(int row, int column, String block) {
        tell("block-pasted", row, column, block);
    }

    void openCell(int row, int column) {
        tell("cell-opened", row, column, "");
        roundTrip();
    }

    void openRow(int row) {
        tell("row-opened", row, 0, "");
        roundTrip();
    }

    private void tell(String event, int row, int column, String text) {
        roundTrip();
        EntryGrid grid = find(EntryGrid.class).single();
        ObjectNode data = JSON.createObjectNode();
        data.putObject("event.detail").put("row", row).put("column", column).put("text", text);
        grid.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(grid.getElement(), event, data));
    }

    /** What the table was told about its cells since the last round trip. */
    String toldToTable() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** The table's own picture of itself: texts, marks and reasons of every cell. */
    String model() {
        return find(EntryGrid.class).single().getElement().getProperty("model");
    }

    String dialog() {
        roundTrip();
        return find(Dialog.class).all().stream()
                .map(dialog -> dialog.getHeaderTitle() + " " + words(dialog))
                .collect(Collectors.joining(" | "));
    }

    boolean isDialogOpen() {
        roundTrip();
        return find(Dialog.class).exists();
    }

    String toasts() {
        roundTrip();
        return find(Notification.class).all().stream().map(ScreenTest::words).collect(Collectors.joining(" | "));
    }

    boolean isOffered(String caption) {
        roundTrip();
        return find(Button.class)
                .withCondition(button -> words(button).equals(caption))
                .exists();
    }
}
