package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventService;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What came of an event. */
@Route("su-kien/:event/ket-qua")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventResultPage extends EditPage<EventResultDraft> {

    private final EventService events;
    private final EventReading reading;

    private @Nullable UUID id;
    private String title = "";

    EventResultPage(EventService events, EventReading reading, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.events = events;
        this.reading = reading;
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
        EventDetail detail = RouteIds.readable(() -> reading.detail(id()));
        if (!detail.mayRecord().allowed()) {
            throw new NotFoundException("Not hers to tell");
        }
        title = Texts.of("events.ui.result.of", detail.row().title());
        EventResultPanel panel = form(detail);
        Component foot =
                edit(panel, new DraftKey("event.result", id()), detail.plan().version(), "events.ui.result.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of("events.ui.form.back"))
                        .line(Texts.of("events.ui.result.line")),
                panel,
                foot);
    }

    private static EventResultPanel form(EventDetail detail) {
        List<String> sources = Arrays.stream(FundingSource.values())
                .map(source -> Texts.of(source.label(), List.of()))
                .toList();
        EventResultPanel panel = new EventResultPanel(sources);
        panel.read(EventResultDraft.of(detail));
        return panel;
    }

    @Override
    protected Optional<FormPanel<EventResultDraft>> saved() {
        return Optional.of(form(reading.detail(id())));
    }

    @Override
    protected String destination() {
        return EventsPage.PATH + "/" + id();
    }

    @Override
    protected void store(EventResultDraft typed) {
        events.record(id(), typed.form());
        Toast.success("events.ui.result.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
