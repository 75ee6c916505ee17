package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
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
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The plan of an event: its text, its programme with the script, what it costs and who does what. */
@Route("su-kien/:event/ke-hoach")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventPlanPage extends EditPage<EventPlanDraft> {

    private final EventService events;
    private final EventReading reading;
    private final TaskChoices choices;

    private @Nullable UUID id;
    private String title = "";

    EventPlanPage(EventService events, EventReading reading, TaskChoices choices, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.events = events;
        this.reading = reading;
        this.choices = choices;
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
        if (!detail.mayPrepare().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("events.ui.plan.of", detail.row().title());
        EventPlanPanel panel = form(detail);
        Component foot =
                edit(panel, new DraftKey("event.plan", id()), detail.plan().version(), "events.ui.plan.save");
        add(new PageHeader(title)
                .back(destination(), Texts.of("events.ui.form.back"))
                .line(Texts.of("events.ui.plan.line")));
        EventDetail.Earlier earlier = detail.earlier();
        if (earlier != null && !earlier.lessons().isEmpty()) {
            Span heading = new Span(Texts.of("events.ui.plan.lessons", earlier.title()));
            heading.addClassName("app-event-lessons__title");
            Span words = new Span(earlier.lessons());
            words.addClassName("app-lines");
            Div box = new Div(heading, words);
            box.addClassName("app-event-lessons");
            box.getElement().setAttribute("role", "note");
            add(box);
        }
        add(panel, foot);
    }

    private EventPlanPanel form(EventDetail detail) {
        List<AssigneeChoice> assignees =
                new ArrayList<>(choices.assignees(detail.row().unitId()));
        detail.duties().forEach(duty -> {
            UUID unit = duty.line().unitId();
            if (unit != null) {
                Assignee who = new Assignee(unit, duty.line().personId());
                if (assignees.stream().noneMatch(choice -> choice.assignee().equals(who))) {
                    assignees.add(new AssigneeChoice(who, duty.who(), ""));
                }
            }
        });
        List<String> sources = Arrays.stream(FundingSource.values())
                .map(source -> Texts.of(source.label(), List.of()))
                .toList();
        EventPlanPanel panel = new EventPlanPanel(sources, assignees);
        panel.read(EventPlanDraft.of(detail.plan()));
        return panel;
    }

    @Override
    protected Optional<FormPanel<EventPlanDraft>> saved() {
        return Optional.of(form(reading.detail(id())));
    }

    @Override
    protected String destination() {
        return EventsPage.PATH + "/" + id();
    }

    @Override
    protected void store(EventPlanDraft typed) {
        events.plan(id(), typed.form());
        Toast.success("events.ui.plan.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
