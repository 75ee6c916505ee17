package vn.congtachoi.agenda.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.document.DocumentFilter;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.UnitRef;

/** What the form of a meeting offers: what is there today, and what the meeting has already. */
@Component
class MeetingLookUps {

    /** The newest ones; older papers are rarely laid before a meeting. */
    private static final int PAPERS = 200;

    private final MeetingChoices choices;
    private final DocumentReading documents;

    MeetingLookUps(MeetingChoices choices, DocumentReading documents) {
        this.choices = choices;
        this.documents = documents;
    }

    List<UnitRef> units() {
        return choices.callers();
    }

    /** @param known the meeting as it is saved, or null for a new one */
    UnitOptions of(UUID unit, @Nullable MeetingDetail known) {
        List<PersonChoice> people = new ArrayList<>(choices.people(unit));
        List<InviteeChoice> invitees = new ArrayList<>(choices.invitees(unit));
        List<FacilityRow> rooms = new ArrayList<>(choices.facilities(unit, FacilityKind.ROOM));
        List<FacilityRow> vehicles = new ArrayList<>(choices.facilities(unit, FacilityKind.VEHICLE));
        if (known != null) {
            addPerson(people, known.form().heads().chairId(), known.row().chair());
            addPerson(people, known.form().heads().secretaryId(), known.secretary());
            known.guests().stream()
                    .filter(guest -> !guest.invitee().isGuest())
                    .filter(guest -> invitees.stream()
                            .noneMatch(choice -> choice.invitee().equals(guest.invitee())))
                    .forEach(guest -> invitees.add(new InviteeChoice(guest.invitee(), guest.name(), "")));
            addFacility(rooms, known.form().where().roomId());
            addFacility(vehicles, known.form().where().vehicleId());
        }
        return new UnitOptions(people, invitees, choices.organs(unit), rooms, vehicles);
    }

    private static void addPerson(List<PersonChoice> people, @Nullable UUID person, String name) {
        if (person != null
                && people.stream().noneMatch(choice -> choice.personId().equals(person))) {
            people.add(new PersonChoice(person, name, ""));
        }
    }

    private void addFacility(List<FacilityRow> facilities, @Nullable UUID id) {
        if (id != null && facilities.stream().noneMatch(row -> row.id().equals(id))) {
            choices.facility(id).ifPresent(facilities::add);
        }
    }

    /** The newest papers of her units, and those that the meeting has already. */
    List<SubjectLink> papers(@Nullable MeetingDetail known) {
        Set<SubjectLink> papers = new LinkedHashSet<>();
        if (known != null) {
            papers.addAll(known.papers());
        }
        Sort newest = Sort.by(Sort.Direction.DESC, "createdAt", "id");
        documents
                .page(new DocumentFilter("", Set.of(), Set.of()), PageRequest.of(0, PAPERS, newest))
                .forEach(row -> papers.add(
                        new SubjectLink(SubjectRef.of("document", row.id()), row.title(), "van-ban/" + row.id())));
        return List.copyOf(papers);
    }
}
