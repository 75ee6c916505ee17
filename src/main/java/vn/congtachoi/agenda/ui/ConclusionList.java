package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.agenda.Conclusion;
import vn.congtachoi.agenda.ConclusionRow;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingRecords;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** What a meeting concluded: who does what by when, and the work that each became. */
class ConclusionList extends Composite<OrderedList> {

    private final MeetingReading meetings;
    private final MeetingRecords records;
    private final Runnable reload;

    ConclusionList(MeetingDetail detail, MeetingReading meetings, MeetingRecords records, Runnable reload) {
        this.meetings = meetings;
        this.records = records;
        this.reload = reload;
        getContent().addClassName("app-meeting-conclusions");
        boolean handsOn = detail.mayHandOn().allowed() && records.canBecomeWork();
        detail.conclusions().forEach(row -> getContent().add(line(row, handsOn)));
    }

    private ListItem line(ConclusionRow row, boolean handsOn) {
        Span words = new Span(row.conclusion().words());
        words.addClassName("app-meeting-conclusions__words");
        ListItem line = new ListItem(words);
        String order = order(row);
        if (!order.isEmpty()) {
            Span who = new Span(order);
            who.addClassName("app-quiet");
            line.add(who);
        }
        Div foot = new Div();
        foot.addClassName("app-row");
        if (row.work() != null) {
            foot.add(new StatusBadge(Texts.of("agenda.ui.record.is-work"), Tone.DONE));
            meetings.link(row.work()).ifPresent(link -> foot.add(new Anchor(link.path(), link.title())));
        } else if (handsOn && canBeWork(row.conclusion())) {
            UUID id = row.conclusion().id();
            if (id != null) {
                foot.add(ActionButton.secondary("agenda.ui.record.hand-on", () -> handOn(id)));
            }
        }
        if (foot.getComponentCount() > 0) {
            line.add(foot);
        }
        return line;
    }

    private static boolean canBeWork(Conclusion conclusion) {
        return conclusion.who() != null && conclusion.dueOn() != null;
    }

    private static String order(ConclusionRow row) {
        List<String> parts = new ArrayList<>();
        if (!row.whoName().isEmpty()) {
            parts.add(row.whoName());
        }
        LocalDate due = row.conclusion().dueOn();
        if (due != null) {
            parts.add(Texts.of("agenda.ui.record.due-line", VnFormat.day(due)));
        }
        return String.join(" · ", parts);
    }

    private void handOn(UUID id) {
        try {
            records.handOn(id);
            Toast.success("agenda.ui.record.handed-on");
            reload.run();
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }
}
