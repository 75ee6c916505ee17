package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table to type into, one light element however many cells it has: Enter moves down, a block copied from Excel can be
 * pasted, every value is read and kept by the server. Texts arrive as typed; the view answers cell by cell.
 */
@Tag("entry-grid")
@JavaScript("context://components/entry-grid.js")
public class EntryGrid extends Component {

    /**
     * One column.
     *
     * @param name short, for the head
     * @param hint whole name, read aloud with each cell
     * @param measure below the name
     * @param money whether words such as "triệu" are typed, which a number keypad lacks
     */
    public record Column(String name, String hint, String measure, boolean money) {}

    /**
     * One cell as it stands.
     *
     * @param why said of a cell that cannot be typed into
     * @param note a remark about its value, may be empty
     * @param mark a word that something hangs on it, or empty; it opens the cell
     */
    public record Cell(String text, boolean editable, String why, String note, String mark) {}

    /** One row: its name, a word for its state, its cells in the order of the columns. */
    public record Row(String name, String state, List<Cell> cells) {}

    /** The whole table; totals are texts in the order of the columns. */
    public record Model(
            String caption,
            String corner,
            List<Column> columns,
            List<Row> rows,
            String totalName,
            List<String> totals) {}

    /**
     * What a cell shows after it was read.
     *
     * @param text null leaves what was typed
     * @param fault what is wrong with it, or empty
     */
    public record Answer(int row, int column, @Nullable String text, String fault, String note) {}

    /** A new total of a column. */
    public record Total(int column, String text) {}

    private record Change(List<Answer> cells, List<Total> totals) {}

    /** Text typed or a block pasted, with the cell it begins at. */
    @FunctionalInterface
    public interface Typed {
        void at(int row, int column, String text);
    }

    /** A cell by its place. */
    @FunctionalInterface
    public interface Opened {
        void at(int row, int column);
    }

    private static final String DETAIL = "event.detail";

    private final JsonMapper json = JsonMapper.builder().build();

    public void show(Model model) {
        getElement().setProperty("model", json.writeValueAsString(model));
    }

    public void answer(List<Answer> cells, List<Total> totals) {
        getElement().callJsFunction("update", json.writeValueAsString(new Change(cells, totals)));
    }

    public void focus(int row, int column) {
        getElement().callJsFunction("focusCell", row, column);
    }

    public void onTyped(Typed listener) {
        listen("cell-typed", listener);
    }

    /** A block of several cells, as Excel copies it: tabs between cells, a new line after each row. */
    public void onPasted(Typed listener) {
        listen("block-pasted", listener);
    }

    public void onRowOpened(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "row-opened",
                        event -> listener.accept(
                                event.getEventData().get(DETAIL).get("row").asInt()))
                .addEventData(DETAIL);
    }

    /** A cell that cannot be typed into, or the mark of one, was pressed. */
    public void onCellOpened(Opened listener) {
        getElement()
                .addEventListener("cell-opened", event -> {
                    JsonNode detail = event.getEventData().get(DETAIL);
                    listener.at(detail.get("row").asInt(), detail.get("column").asInt());
                })
                .addEventData(DETAIL);
    }

    private void listen(String name, Typed listener) {
        getElement()
                .addEventListener(name, event -> {
                    JsonNode detail = event.getEventData().get(DETAIL);
                    listener.at(
                            detail.get("row").asInt(),
                            detail.get("column").asInt(),
                            detail.get("text").asString());
                })
                .addEventData(DETAIL);
    }
}
