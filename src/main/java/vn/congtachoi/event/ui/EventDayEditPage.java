package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.day.EventDayForm;
import vn.congtachoi.event.day.EventDayService;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The speech and the list of whoever is honoured, before the day. */
@Route("su-kien/:event/tai-lieu/sua")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventDayEditPage extends EditPage<EventDayForm> {

    private final EventDayService days;
    private final EventGate gate;

    private @Nullable UUID id;
    private String title = "";

    EventDayEditPage(EventDayService days, EventGate gate, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.days = days;
        this.gate = gate;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.required(event, EventPage.PARAMETER);
    }

    private UUID id() {
        return Objects.requireNonNull(id);
    }

    @Override
    protected void show() {
        EventGate.Facts facts = RouteIds.readable(() -> gate.facts(id()));
        if (!gate.mayInvite(id()).allowed()) {
            throw new NotFoundException("Not hers to write");
        }
        title = Texts.of("events.ui.day.of", facts.title());
        EventDayForm read = days.of(id());
        EventDayPanel panel = new EventDayPanel();
        panel.read(read);
        Component foot = edit(panel, new DraftKey("event.day", id()), read.version(), "events.ui.day.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of("events.ui.day.title"))
                        .line(Texts.of("events.ui.day.line")),
                panel,
                foot);
    }

    @Override
    protected Optional<FormPanel<EventDayForm>> saved() {
        EventDayPanel panel = new EventDayPanel();
        panel.read(days.of(id()));
        return Optional.of(panel);
    }

    @Override
    protected String destination() {
        return EventsPage.PATH + "/" + id() + "/tai-lieu";
    }

    @Override
    protected void store(EventDayForm typed) {
        days.write(id(), typed);
        Toast.success("events.ui.day.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
