package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.anniversary.AnniversaryDirectory;
import vn.congtachoi.anniversary.AnniversaryWords;
import vn.congtachoi.anniversary.CeremonyAdvice;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** Events with the names of their units, rooms and leads, read at once for a list. */
@Component
class EventNames {

    private final MeetingChoices facilities;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final EventStore store;
    private final AnniversaryDirectory anniversaries;

    EventNames(
            MeetingChoices facilities,
            PeopleDirectory people,
            UnitDirectory units,
            EventStore store,
            AnniversaryDirectory anniversaries) {
        this.facilities = facilities;
        this.people = people;
        this.units = units;
        this.store = store;
        this.anniversaries = anniversaries;
    }

    EventRow row(Event event) {
        return rows(List.of(event)).getFirst();
    }

    List<EventRow> rows(List<Event> found) {
        Map<UUID, PersonOnDay> leads = people.peopleOn(
                found.stream()
                        .map(event -> event.heads().leadId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                store.today());
        Map<UUID, String> names = found.stream()
                .map(Event::unitId)
                .distinct()
                .collect(Collectors.toMap(unit -> unit, unit -> shortName(unit)));
        return found.stream()
                .map(event -> new EventRow(
                        event.id(),
                        event.unitId(),
                        names.getOrDefault(event.unitId(), ""),
                        event.form().kind(),
                        event.title(),
                        event.time(),
                        whereabouts(event),
                        name(leads.get(event.heads().leadId())),
                        event.state(),
                        event.stateSince()))
                .toList();
    }

    private static String name(@Nullable PersonOnDay person) {
        return person == null ? "" : person.fullName();
    }

    private String shortName(UUID unit) {
        return units.find(unit, store.today()).map(UnitRef::shortName).orElse("");
    }

    /** The unit's whole name on the event's first day: as papers and pages of it say it. */
    String unitName(UUID unit, LocalDate day) {
        return units.find(unit, day)
                .or(() -> units.find(unit, store.today()))
                .map(UnitRef::name)
                .orElse("");
    }

    /** "Hội trường; tầng 2": the room, then the place in words. */
    String whereabouts(Event event) {
        return Stream.of(facility(event.where().roomId()), event.where().place())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Name of a room or a vehicle; empty for none. */
    String facility(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(facilities::facility)
                .map(FacilityRow::name)
                .orElse("");
    }

    /** "Nguyễn Thị A – Chủ tịch …"; empty for nobody. */
    String person(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(person -> people.find(person, store.today()))
                .map(person ->
                        person.mainPost().isEmpty() ? person.fullName() : person.fullName() + " – " + person.mainPost())
                .orElse("");
    }

    /** Whom people see for whoever chairs it. */
    String chair(EventHeads heads) {
        return heads.chairId() == null ? heads.chairName() : person(heads.chairId());
    }

    /** The anniversary for which it is held, in that year; empty for none, or one that has no day that year. */
    Optional<EventDetail.Occasion> occasion(Event event) {
        EventOccasion wanted = event.occasion();
        if (wanted == null) {
            return Optional.empty();
        }
        return anniversaries.year(wanted.year(), event.unitId()).stream()
                .filter(one -> one.anniversary().equals(wanted.anniversaryId()))
                .findFirst()
                .map(one -> occasion(one, event.form().kind()));
    }

    private static EventDetail.Occasion occasion(Occurrence one, EventKind kind) {
        Optional<CeremonyAdvice> advice =
                CeremonyAdvice.of(one.yearClass().orElse(null), one.kind(), kind == EventKind.CEREMONY);
        return new EventDetail.Occasion(
                one.title(),
                "ngay-ky-niem/" + one.anniversary(),
                AnniversaryWords.classes(one),
                advice.map(said -> Texts.of(said.sentence(), List.of())).orElse(""),
                advice.filter(CeremonyAdvice::warning).isPresent(),
                one.theme());
    }
}
