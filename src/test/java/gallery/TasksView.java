package gallery;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;

@PageTitle("Nhiệm vụ")
@Menu(title = "=Nhiệm vụ", order = 100, icon = "list-checks")
@AnonymousAllowed
class TasksView extends Page implements AfterNavigationObserver {

    enum Sort {
        TITLE,
        DUE
    }

    record Filter(String words, Row.@Nullable State state) {

        static final FilterCodec<Filter> CODEC = new FilterCodec<>() {
            @Override
            public Filter decode(Map<String, String> query) {
                return new Filter(
                        query.getOrDefault("tim", ""), FilterCodec.constant(Row.State.class, query.get("trang-thai")));
            }

            @Override
            public Map<String, String> encode(Filter filter) {
                Map<String, String> query = new LinkedHashMap<>();
                query.put("tim", filter.words());
                query.put(
                        "trang-thai",
                        filter.state() == null ? "" : filter.state().name());
                return query;
            }
        };

        boolean takes(Row row) {
            return row.title().toLowerCase().contains(words.toLowerCase()) && (state == null || row.state() == state);
        }
    }

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 28);

    private final FilterBar<Filter> filter = new FilterBar<>(Filter.CODEC)
            .search("=Tìm nhiệm vụ", Filter::words, (f, words) -> new Filter(words, f.state()))
            .choice(
                    "=Trạng thái",
                    List.of(Row.State.values()),
                    state -> state.word,
                    Filter::state,
                    (f, state) -> new Filter(f.words(), state));
    private final DataGrid<Row> grid = new DataGrid<>(Row::id);

    TasksView() {
        var title = grid.link("=Nhiệm vụ", Row::title, row -> "nhiem-vu/moi");
        grid.text("=Đơn vị", Row::lead);
        grid.component("=Trạng thái", row -> row.state().badge())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.number("=Số người", Row::people).setAutoWidth(true).setFlexGrow(0);
        var due = grid.component("=Hạn", row -> new DueLabel(row.due(), TODAY))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.sortable(title, Sort.TITLE).sortable(due, Sort.DUE);
        grid.card(row ->
                new Card(row.title()).line(row.lead()).foot(row.state().badge(), new DueLabel(row.due(), TODAY)));
        grid.empty(new EmptyState(
                        AppIcon.LIST_CHECKS,
                        "=Không có nhiệm vụ nào như vậy",
                        "=Hãy bỏ bớt điều kiện lọc, hoặc giao một việc mới.")
                .action(ActionButton.secondary("=Giao việc", () -> {})));
        filter.onChange(changed -> grid.refresh());
        add(
                new PageHeader("Nhiệm vụ")
                        .line("40 nhiệm vụ trong 6 tháng đầu năm 2023, 3 quá hạn")
                        .secondary(ActionButton.secondary("=Xuất Excel", () -> {
                                    throw new BusinessException(
                                            "=Đợt này chưa chốt số liệu. Danh sách vẫn còn nguyên; hãy xuất sau ngày 30/6.");
                                })
                                .with(AppIcon.DOWNLOAD))
                        .primary(ActionButton.primary("=Giao việc", () -> {
                                    throw new IllegalStateException("A fault to be looked at");
                                })
                                .with(AppIcon.PLUS)),
                filter,
                grid);
        grid.fetch(query ->
                query.cut(Row.all().stream().filter(filter.value()::takes).toList()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        grid.refresh();
    }
}
