package vn.congtachoi.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of records, read page by page. Rows are told apart by their id, so that the selection survives a refresh that
 * brings new records. On a phone each row is a card.
 *
 * @param <T> a row, usually a record
 */
public class DataGrid<T> extends Composite<Grid<T>> implements HasSize {

    /** Reads one page of rows. */
    @FunctionalInterface
    public interface Fetch<T> {
        List<T> page(GridQuery query);
    }

    private static final int PHONE_WIDTH = 700;

    private final ValueProvider<T, Object> id;
    private final List<Column<T>> columns = new ArrayList<>();
    private @Nullable Column<T> cards;
    private @Nullable Object wanted;

    /** @param id what tells rows apart and stays the same when the record changes */
    public DataGrid(ValueProvider<T, Object> id) {
        this.id = id;
        getContent().addClassName("app-grid");
        getContent().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        if (getContent().getSelectionModel() instanceof GridSingleSelectionModel<T> single) {
            single.setDeselectAllowed(false);
        }
    }

    @Override
    protected Grid<T> initContent() {
        return new Grid<>();
    }

    // --- columns

    /** The column that names the record: a link, so that it opens in a new tab and with the keyboard. */
    public Column<T> link(String headerKey, ValueProvider<T, String> text, ValueProvider<T, String> path) {
        return column(
                        headerKey,
                        getContent()
                                .addColumn(LitRenderer.<T>of("<a href=\"${item.path}\" router-link>${item.text}</a>")
                                        .withProperty("text", text)
                                        .withProperty("path", path)))
                .setFlexGrow(3);
    }

    /** A column of text. */
    public Column<T> text(String headerKey, ValueProvider<T, String> text) {
        return column(headerKey, getContent().addColumn(text));
    }

    /** Two lines in one cell: what it is, and a smaller line below. */
    public Column<T> lines(String headerKey, ValueProvider<T, String> first, ValueProvider<T, String> second) {
        return column(
                        headerKey,
                        getContent()
                                .addColumn(LitRenderer.<T>of(
                                                "<div class=\"app-cell-lines\"><span>${item.first}</span><span>${item.second}</span></div>")
                                        .withProperty("first", first)
                                        .withProperty("second", second)))
                .setFlexGrow(3);
    }

    /** A day, {@code 28/6/2023}; empty when null. */
    public Column<T> day(String headerKey, ValueProvider<T, @Nullable LocalDate> day) {
        return column(headerKey, getContent().addColumn(row -> {
                    LocalDate value = day.apply(row);
                    return value == null ? "" : VnFormat.day(value);
                }))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setPartNameGenerator(row -> "number");
    }

    /** A whole number, right-aligned with figures of one width; null is "not reported", not 0. */
    public Column<T> number(String headerKey, ValueProvider<T, @Nullable Long> number) {
        return column(headerKey, getContent().addColumn(row -> {
                    Long value = number.apply(row);
                    return value == null ? Texts.of("uikit.figure.missing") : VnFormat.number(value);
                }))
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(row -> "number");
    }

    /** A badge, a due day, a bar: a component per visible row. */
    public Column<T> component(String headerKey, ValueProvider<T, ? extends Component> component) {
        return column(headerKey, getContent().addComponentColumn(component));
    }

    /** How a row looks on a phone, instead of all columns. */
    public DataGrid<T> card(ValueProvider<T, ? extends Component> card) {
        cards = getContent().addComponentColumn(card);
        cards.setVisible(false);
        return this;
    }

    private Column<T> column(String headerKey, Column<T> column) {
        columns.add(column);
        column.setHeader(Texts.of(headerKey)).setSortable(false).setResizable(true);
        return column;
    }

    /** Lets people order the list by this column; the service maps the constant to its own order. */
    public DataGrid<T> sortable(Column<T> column, Enum<?> key) {
        column.setSortProperty(key.name()).setSortable(true);
        return this;
    }

    /** Called with what she orders the list by, empty when she takes the order away; not when the program orders. */
    public DataGrid<T> onOrder(Consumer<Optional<GridOrder>> ordered) {
        getContent().addSortListener(event -> {
            if (event.isFromClient()) {
                ordered.accept(GridOrder.of(event.getSortOrder()));
            }
        });
        return this;
    }

    /** Shows the list ordered as if she had chosen it. */
    public void order(GridOrder wanted) {
        if (!GridOrder.of(getContent().getSortOrder()).equals(Optional.of(wanted))) {
            getContent()
                    .sort(columns.stream()
                            .filter(column -> wanted.key().equals(GridOrder.key(column)))
                            .map(column -> new GridSortOrder<>(column, wanted.direction()))
                            .toList());
        }
    }

    // --- rows

    /** Rows are read page by page while she scrolls. */
    public DataGrid<T> fetch(Fetch<T> fetch) {
        CallbackDataProvider<T, Void> provider = new CallbackDataProvider<>(
                query -> page(fetch, query),
                query -> {
                    throw new UnsupportedOperationException("The list does not count its rows");
                },
                id);
        getContent().setDataProvider(provider);
        getContent().getLazyDataView().setItemCountUnknown();
        return this;
    }

    /** A short list that is shown whole, without a scrollbar of its own. */
    public DataGrid<T> show(List<T> rows) {
        getContent().setDataProvider(new ListDataProvider<>(rows) {
            @Override
            public Object getId(T row) {
                return id.apply(row);
            }
        });
        getContent().setAllRowsVisible(true);
        getContent().addClassName("app-grid--short");
        return this;
    }

    private Stream<T> page(Fetch<T> fetch, Query<T, Void> query) {
        Optional<QuerySortOrder> order = query.getSortOrders().stream().findFirst();
        List<T> rows = fetch.page(new GridQuery(
                query.getPage(),
                query.getPageSize(),
                order.map(QuerySortOrder::getSorted).orElse(null),
                order.map(o -> o.getDirection() == SortDirection.DESCENDING).orElse(false)));
        rows.stream().filter(row -> id.apply(row).equals(wanted)).findFirst().ifPresent(this::selectWanted);
        return rows.stream();
    }

    /** What stands in an empty list: why, and what to do next. */
    public DataGrid<T> empty(EmptyState state) {
        getContent().setEmptyStateComponent(state);
        return this;
    }

    /** Reads the rows again; the selection stays on the same id. */
    public void refresh() {
        wanted = selectedId().orElse(wanted);
        getContent().getDataProvider().refreshAll();
    }

    /** A list in memory that is longer than the screen and scrolls by itself. */
    public DataGrid<T> scroll(List<T> rows) {
        show(rows);
        getContent().setAllRowsVisible(false);
        getContent().removeClassName("app-grid--short");
        return this;
    }

    // --- selection

    /** Several rows can be ticked, also all at once; called with what is ticked after each tick. */
    public DataGrid<T> tick(Consumer<Set<T>> ticked) {
        getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        getContent().addClassName("app-grid--tick");
        getContent().addSelectionListener(event -> ticked.accept(event.getAllSelectedItems()));
        return this;
    }

    /** What is ticked, see {@link #tick}. */
    public Set<T> ticked() {
        return getContent().getSelectedItems();
    }

    /** Nothing is ticked any more. */
    public void untick() {
        getContent().deselectAll();
    }

    /** Called with the row she clicks or opens with the keyboard; not when the program selects. */
    public DataGrid<T> onOpen(Consumer<T> open) {
        getContent().addThemeName("openable");
        getContent().addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().ifPresent(open);
            }
        });
        return this;
    }

    /** Selects the row with this id as soon as it has been read; null selects nothing. */
    public void select(@Nullable Object rowId) {
        if (Objects.equals(rowId, selectedId().orElse(null))) {
            return;
        }
        wanted = rowId;
        getContent().deselectAll();
        if (rowId != null) {
            getContent().getDataProvider().refreshAll();
        }
    }

    /** Id of the row that is selected. */
    public Optional<Object> selectedId() {
        return getContent().getSelectedItems().stream().findFirst().map(id);
    }

    private void selectWanted(T row) {
        wanted = null;
        getUI().ifPresent(ui ->
                ui.beforeClientResponse(this, context -> getContent().select(row)));
    }

    // --- phone

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Signal.effect(
                this, () -> showCards(isPhone(ui.getPage().windowSizeSignal().get())));
    }

    private static boolean isPhone(@Nullable WindowSize size) {
        return size != null && size.width() > 0 && size.width() <= PHONE_WIDTH;
    }

    private void showCards(boolean phone) {
        if (cards == null) {
            return;
        }
        cards.setVisible(phone);
        columns.forEach(column -> column.setVisible(!phone));
        getContent().setClassName("app-grid--cards", phone);
    }
}
