package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingRecords;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Minutes and conclusions of a meeting that was held. */
@Route("cuoc-hop/:meeting/ket-luan")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class RecordPage extends EditPage<RecordDraft> {

    private final MeetingReading reading;
    private final MeetingRecords records;
    private final MeetingChoices choices;

    private UUID id = Ids.next();
    private String title = "";

    RecordPage(MeetingReading reading, MeetingRecords records, MeetingChoices choices, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.reading = reading;
        this.records = records;
        this.choices = choices;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.required(event, MeetingPage.PARAMETER);
    }

    @Override
    protected void show() {
        MeetingDetail detail = RouteIds.readable(() -> reading.detail(id));
        if (!detail.mayRecord().allowed()) {
            throw new NotFoundException("Not hers to write");
        }
        title = Texts.of("agenda.ui.record.title", detail.row().title());
        FormPanel<RecordDraft> panel = form(detail);
        Component foot =
                edit(panel, new DraftKey("agenda.record", id), detail.form().version(), "agenda.ui.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of("agenda.ui.form.back"))
                        .line(Texts.of("agenda.ui.record.line")),
                panel,
                foot);
    }

    private FormPanel<RecordDraft> form(MeetingDetail detail) {
        Set<String> standing = detail.conclusions().stream()
                .filter(row -> row.work() != null)
                .map(row -> String.valueOf(row.conclusion().id()))
                .collect(Collectors.toSet());
        RecordFormPanel panel = new RecordFormPanel(new ConclusionsField(people(detail), standing));
        panel.read(RecordDraft.of(detail));
        return panel;
    }

    /** Who is there today, and whoever is named already. */
    private List<InviteeChoice> people(MeetingDetail detail) {
        List<InviteeChoice> people =
                new ArrayList<>(choices.invitees(detail.row().unitId()));
        detail.conclusions().forEach(row -> {
            Invitee who = row.conclusion().who();
            if (who != null
                    && people.stream().noneMatch(choice -> choice.invitee().equals(who))) {
                people.add(new InviteeChoice(who, row.whoName(), ""));
            }
        });
        return people;
    }

    @Override
    protected Optional<FormPanel<RecordDraft>> saved() {
        return Optional.of(form(reading.detail(id)));
    }

    @Override
    protected String destination() {
        return "cuoc-hop/" + id;
    }

    @Override
    protected void store(RecordDraft typed) {
        records.write(id, typed.record());
        Toast.success("agenda.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
