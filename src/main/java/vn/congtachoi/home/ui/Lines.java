package vn.congtachoi.home.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.WorkList;

/** What waits, as lines that lead to where one acts. */
final class Lines {

    private Lines() {}

    static WorkList of(List<WorkItem> items, LocalDate today) {
        WorkList list = new WorkList();
        for (WorkItem item : items) {
            list.item(
                    item.title(),
                    item.detail(),
                    item.path(),
                    item.due() == null ? new Span() : new DueLabel(item.due(), today));
        }
        return list;
    }
}
