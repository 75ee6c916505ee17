package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.event.EventBeginning;
import vn.congtachoi.event.EventClashes;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventOccasion;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The facts of an event, new or known. What clashes is said before it is saved. */
@Route("su-kien/:event/sua")
@RouteAlias(EventEditPage.NEW)
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventEditPage extends EditPage<EventDraft> {

    static final String NEW = "su-kien/moi";

    /** A new event lies a month ahead until she says otherwise. */
    private static final int USUAL_LEAD = 1;

    private final EventService events;
    private final EventReading reading;
    private final EventLookUps lookUps;
    private final EventClashes clashes;
    private final UnitDirectory units;
    private final Clock clock;

    private @Nullable UUID id;
    private @Nullable LocalDate wanted;
    private @Nullable EventOccasion occasion;
    private String title = "";
    private KnownClashes clashesKnown = KnownClashes.NONE;

    EventEditPage(
            EventService events,
            EventReading reading,
            EventLookUps lookUps,
            EventClashes clashes,
            UnitDirectory units,
            DraftStore drafts,
            Clock clock) {
        super(drafts, clock);
        this.events = events;
        this.reading = reading;
        this.lookUps = lookUps;
        this.clashes = clashes;
        this.units = units;
        this.clock = clock;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, EventPage.PARAMETER).orElse(null);
        QueryParameters query = event.getLocation().getQueryParameters();
        wanted = day(query.getSingleParameter("ngay").orElse(""));
        occasion = RouteIds.id(query.getSingleParameter("ky-niem").orElse(""))
                .map(id -> new EventOccasion(
                        id, wanted == null ? LocalDate.now(clock).getYear() : wanted.getYear()))
                .orElse(null);
    }

    @Override
    protected void show() {
        UUID known = id;
        if (known == null) {
            begin();
            return;
        }
        EventDetail detail = RouteIds.readable(() -> reading.detail(known));
        if (!detail.mayPrepare().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("events.ui.form.edit", detail.row().title());
        show(form(detail), detail.form().version());
    }

    /** What is no day is none. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private void begin() {
        List<UnitRef> callers = reading.callers();
        if (callers.isEmpty()) {
            throw new NotFoundException("May begin none");
        }
        title = Texts.of("events.ui.form.new");
        EventFormPanel panel =
                new EventFormPanel(callers, unit -> lookUps.of(unit, null), lookUps.indicators(), true, false);
        UnitRef first = callers.getFirst();
        EventOptions options = lookUps.of(first.id(), null);
        LocalDate day = wanted == null ? LocalDate.now(clock).plusMonths(USUAL_LEAD) : wanted;
        EventForm empty = EventForm.of(EventKind.GATHERING, "", EventTime.days(day, day), EventWhere.at(""))
                .led(lookUps.ledByHer());
        panel.read(EventDraft.of(
                options.occasion(occasion).map(chosen -> chosen.begin(empty)).orElse(empty), first, options, true));
        show(panel, null);
    }

    private void show(EventFormPanel panel, @Nullable Long base) {
        Component foot = edit(panel, new DraftKey("event.facts", id), base, "events.ui.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of(id == null ? "events.ui.title" : "events.ui.form.back"))
                        .line(Texts.of(id == null ? "events.ui.form.new-line" : "events.ui.form.line")),
                panel,
                foot);
    }

    private EventFormPanel form(EventDetail detail) {
        UnitRef unit = units.find(detail.row().unitId(), LocalDate.now(clock)).orElseThrow();
        EventOptions options = lookUps.of(unit.id(), detail);
        EventFormPanel panel = new EventFormPanel(
                List.of(unit),
                any -> options,
                lookUps.indicators(),
                false,
                detail.row().state() == EventState.PLANNED);
        panel.read(EventDraft.of(detail.form(), unit, options, false));
        return panel;
    }

    @Override
    protected Optional<FormPanel<EventDraft>> saved() {
        return Optional.ofNullable(id).map(known -> form(reading.detail(known)));
    }

    @Override
    protected Optional<Question> question(EventDraft typed) {
        List<Clash> found = clashes.of(id, typed.unit().id(), typed.form());
        clashesKnown = KnownClashes.of(found);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        Texts.of("agenda.ui.clash.title"),
                        found.stream().map(Clash::sentence).collect(Collectors.joining(" ")),
                        "events.ui.save-anyway"));
    }

    @Override
    protected String destination() {
        return id == null ? EventsPage.PATH : EventsPage.PATH + "/" + id;
    }

    @Override
    protected void store(EventDraft typed) {
        UUID known = id;
        if (known == null) {
            BeginningChoice beginning = typed.beginning();
            id = events.create(
                    typed.unit().id(),
                    typed.form(),
                    beginning == null ? EventBeginning.EMPTY : beginning.beginning(),
                    clashesKnown);
        } else {
            events.change(known, typed.form(), typed.reason(), clashesKnown);
        }
        Toast.success("events.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
