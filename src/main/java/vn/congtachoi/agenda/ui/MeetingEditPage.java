package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
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
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.Clashes;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingForm;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingService;
import vn.congtachoi.agenda.MeetingState;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of a meeting, new or known. What clashes is said before it is saved. */
@Route("cuoc-hop/:meeting/sua")
@RouteAlias(MeetingEditPage.NEW)
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class MeetingEditPage extends EditPage<MeetingDraft> {

    static final String NEW = "cuoc-hop/moi";

    private final MeetingService meetings;
    private final MeetingReading reading;
    private final MeetingLookUps lookUps;
    private final Clashes clashes;
    private final UnitDirectory units;
    private final Clock clock;

    private @Nullable UUID id;
    private @Nullable LocalDate wanted;
    private List<SubjectRef> hidden = List.of();
    private KnownClashes clashesKnown = KnownClashes.NONE;
    private String title = "";

    MeetingEditPage(
            MeetingService meetings,
            MeetingReading reading,
            MeetingLookUps lookUps,
            Clashes clashes,
            UnitDirectory units,
            DraftStore drafts,
            Clock clock) {
        super(drafts, clock);
        this.meetings = meetings;
        this.reading = reading;
        this.lookUps = lookUps;
        this.clashes = clashes;
        this.units = units;
        this.clock = clock;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, MeetingPage.PARAMETER).orElse(null);
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ngay")
                .map(MeetingEditPage::day)
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Override
    protected void show() {
        UUID known = id;
        if (known == null) {
            List<UnitRef> callers = lookUps.units();
            if (callers.isEmpty()) {
                throw new NotFoundException("May call none");
            }
            title = Texts.of("agenda.ui.form.new");
            MeetingFormPanel panel =
                    new MeetingFormPanel(callers, unit -> lookUps.of(unit, null), lookUps.papers(null), false);
            UnitRef first = callers.getFirst();
            panel.read(MeetingDraft.empty(first, lookUps.of(first.id(), null)).on(wanted));
            show(panel, null);
            return;
        }
        MeetingDetail detail = RouteIds.readable(() -> reading.detail(known));
        if (!detail.mayChange().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("agenda.ui.form.edit", detail.row().title());
        hidden = hidden(detail);
        show(form(detail), detail.form().version());
    }

    /** Papers that she may not open stand as they are. */
    private static List<SubjectRef> hidden(MeetingDetail detail) {
        List<SubjectRef> shown =
                detail.papers().stream().map(SubjectLink::subject).toList();
        return detail.form().papers().stream()
                .filter(paper -> !shown.contains(paper))
                .toList();
    }

    private void show(MeetingFormPanel panel, @Nullable Long base) {
        Component foot = edit(panel, new DraftKey("agenda.meeting", id), base, "agenda.ui.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of(id == null ? "agenda.ui.title" : "agenda.ui.form.back"))
                        .line(Texts.of("agenda.ui.form.line")),
                panel,
                foot);
    }

    private MeetingFormPanel form(MeetingDetail detail) {
        UUID unitId = detail.row().unitId();
        UnitRef unit = units.find(unitId, LocalDate.now(clock)).orElseThrow();
        UnitOptions options = lookUps.of(unitId, detail);
        MeetingFormPanel panel = new MeetingFormPanel(
                List.of(unit),
                any -> options,
                lookUps.papers(detail),
                detail.row().state() == MeetingState.ANNOUNCED);
        panel.read(MeetingDraft.of(detail, unit, options));
        return panel;
    }

    @Override
    protected Optional<FormPanel<MeetingDraft>> saved() {
        return Optional.ofNullable(id).map(known -> form(reading.detail(known)));
    }

    @Override
    protected Optional<Question> question(MeetingDraft typed) {
        List<Clash> found = clashes.of(ClashQuestion.of(id, typed.form(hidden)));
        clashesKnown = KnownClashes.of(found);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        Texts.of("agenda.ui.clash.title"),
                        found.stream().map(Clash::sentence).collect(Collectors.joining(" ")),
                        "agenda.ui.clash.save"));
    }

    @Override
    protected String destination() {
        return id == null ? "cuoc-hop" : "cuoc-hop/" + id;
    }

    @Override
    protected void store(MeetingDraft typed) {
        UUID known = id;
        MeetingForm form = typed.form(hidden);
        if (known == null) {
            id = meetings.call(typed.unit().id(), form, clashesKnown);
        } else {
            meetings.change(known, form, typed.reason(), clashesKnown);
        }
        Toast.success("agenda.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
