package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;

/**
 * Vắng mặt, nghỉ: each enters her own, the officer or the chair of the unit enters others'. Nobody enters that of the
 * person for whom she acts.
 */
@Service
@PreAuthorize("denyAll()")
public class AbsenceService {

    private final Absences absences;
    private final AgendaPlaces places;
    private final MeetingRights rights;
    private final PeopleDirectory people;
    private final AuditTrail trail;

    AbsenceService(
            Absences absences, AgendaPlaces places, MeetingRights rights, PeopleDirectory people, AuditTrail trail) {
        this.absences = absences;
        this.places = places;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
    }

    /** Who of the units that she reads is away on that day or later, the earliest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<AbsenceRow> since(LocalDate day) {
        List<Absence> found = absences.since(rights.readable(), rights.me(), day);
        Set<UUID> ids = new HashSet<>();
        found.forEach(absence -> {
            ids.add(absence.personId());
            if (absence.standInId() != null) {
                ids.add(absence.standInId());
            }
        });
        Map<UUID, PersonOnDay> names = people.peopleOn(ids, places.today());
        return found.stream().map(absence -> row(absence, names)).toList();
    }

    /** Why somebody is away is read by herself and by whoever may enter it. */
    private AbsenceRow row(Absence absence, Map<UUID, PersonOnDay> names) {
        Decision mayChange = mayEnterFor(absence.personId(), absence.unitId());
        return new AbsenceRow(
                absence.id(),
                absence.personId(),
                name(names, absence.personId()),
                absence.span(),
                mayChange.allowed() ? absence.reason() : "",
                absence.standInId(),
                name(names, absence.standInId()),
                mayChange,
                absence.version());
    }

    private static String name(Map<UUID, PersonOnDay> names, @Nullable UUID id) {
        PersonOnDay person = id == null ? null : names.get(id);
        return person == null ? "" : person.fullName();
    }

    /**
     * For whom she may enter an absence: herself, then the people of the units for which she enters others'.
     *
     * @throws BusinessException when she acts for somebody who enters none but her own
     */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonChoice> people() {
        List<PersonChoice> choices = new ArrayList<>();
        UUID me = rights.me();
        if (!rights.isActing()) {
            choices.add(places.choice(me));
        }
        places.people(rights.seats(MeetingRights.ABSENCE)).stream()
                .filter(choice -> !choice.personId().equals(me))
                .forEach(choices::add);
        if (choices.isEmpty()) {
            throw new BusinessException("kernel.acting.personal");
        }
        return choices;
    }

    /** Who may stand in for her: the people of her units. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonChoice> standIns(UUID person) {
        return places.people(places.unitsOf(person)).stream()
                .filter(choice -> !choice.personId().equals(person))
                .toList();
    }

    private Decision mayEnterFor(UUID person, UUID unit) {
        if (rights.isActing() && rights.isMe(person)) {
            return Decision.no("kernel.acting.personal");
        }
        boolean may = rights.isMe(person) || rights.seats(MeetingRights.ABSENCE).contains(unit);
        return may ? Decision.yes() : Decision.no("agenda.absence.right");
    }

    /**
     * Enters an absence.
     *
     * @return its id
     * @throws BusinessException when it ends before it begins, lies on another of hers, or somebody has left
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public UUID enter(AbsenceForm form) {
        UUID person = form.personId();
        List<UUID> units = places.unitsOf(person);
        if (units.isEmpty()) {
            throw new BusinessException("agenda.error.person-left", places.name(person));
        }
        UUID unit = units.stream()
                .filter(each -> mayEnterFor(person, each).allowed())
                .findFirst()
                .orElse(units.getFirst());
        mayEnterFor(person, unit).orThrow();
        requireFree(form, null);
        requireStandIn(form);
        return absences.saveAndFlush(new Absence(person, unit, form)).id();
    }

    /**
     * Changes the days, the reason or who stands in; whose absence it is stands.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when somebody changed it since the form had read it
     * @throws BusinessException as {@link #enter}
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void change(UUID id, AbsenceForm form) {
        Absence absence = fresh(id, form.version());
        AbsenceForm own =
                new AbsenceForm(absence.personId(), form.span(), form.reason(), form.standInId(), form.version());
        requireFree(own, id);
        if (form.standInId() != null && !form.standInId().equals(absence.standInId())) {
            requireStandIn(own);
        }
        absence.take(own);
        absences.saveAndFlush(absence);
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when somebody changed it since it was read */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void remove(UUID id, long version) {
        absences.delete(fresh(id, version));
    }

    private Absence fresh(UUID id, long version) {
        Absence absence =
                absences.findById(id).orElseThrow(() -> new BusinessException("agenda.absence.error.unknown"));
        mayEnterFor(absence.personId(), absence.unitId()).orThrow();
        if (absence.version() != version) {
            throw trail.stale(absence);
        }
        return absence;
    }

    private void requireFree(AbsenceForm form, @Nullable UUID own) {
        AbsenceSpan span = form.span();
        absences.touching(Set.of(form.personId()), span.from(), span.to()).stream()
                .filter(other -> !other.id().equals(own) && other.span().overlaps(span))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("agenda.absence.error.twice", AgendaWords.span(other.span()));
                });
    }

    private void requireStandIn(AbsenceForm form) {
        UUID standIn = form.standInId();
        if (standIn != null) {
            places.requirePerson(standIn);
        }
    }
}
