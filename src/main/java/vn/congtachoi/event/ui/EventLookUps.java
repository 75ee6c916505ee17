package vn.congtachoi.event.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.anniversary.AnniversaryDirectory;
import vn.congtachoi.event.EventBeginning;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventFilter;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventHeads;
import vn.congtachoi.event.EventOccasion;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventSort;
import vn.congtachoi.event.EventTemplateRow;
import vn.congtachoi.event.EventTemplateService;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What the form of an event offers: what is there today, and what the event has already. */
@Component
class EventLookUps {

    /** The newest ones; what was held long ago is seldom the model of today. */
    private static final int EARLIER = 30;

    private final MeetingChoices choices;
    private final EventReading events;
    private final EventTemplateService templates;
    private final IndicatorDictionary indicators;
    private final Access access;
    private final AnniversaryDirectory anniversaries;
    private final CurrentActor actor;
    private final Clock clock;

    EventLookUps(
            MeetingChoices choices,
            EventReading events,
            EventTemplateService templates,
            IndicatorDictionary indicators,
            Access access,
            AnniversaryDirectory anniversaries,
            CurrentActor actor,
            Clock clock) {
        this.choices = choices;
        this.events = events;
        this.templates = templates;
        this.indicators = indicators;
        this.access = access;
        this.anniversaries = anniversaries;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whoever begins an event leads it, until she names somebody else. */
    EventHeads ledByHer() {
        return new EventHeads(null, "", actor.person().personId());
    }

    /** @param known the event as it is saved, or null for a new one */
    EventOptions of(UUID unit, @Nullable EventDetail known) {
        List<PersonChoice> people = new ArrayList<>(choices.people(unit));
        List<FacilityRow> rooms = new ArrayList<>(choices.facilities(unit, FacilityKind.ROOM));
        List<FacilityRow> vehicles = new ArrayList<>(choices.facilities(unit, FacilityKind.VEHICLE));
        if (known != null) {
            EventForm form = known.form();
            addPerson(people, form.heads().chairId(), known.chair());
            addPerson(people, form.heads().leadId(), known.lead());
            addFacility(rooms, form.where().roomId());
            addFacility(vehicles, form.where().vehicleId());
        }
        return new EventOptions(
                people, rooms, vehicles, known == null ? beginnings(unit) : List.of(), occasions(unit, known));
    }

    /** Those of this year and the next, and of the year that the event is for. */
    private List<OccasionChoice> occasions(UUID unit, @Nullable EventDetail known) {
        int year = LocalDate.now(clock).getYear();
        Set<Integer> years = new TreeSet<>(Set.of(year, year + 1));
        EventOccasion own = known == null ? null : known.form().occasion();
        if (own != null) {
            years.add(own.year());
        }
        return years.stream()
                .flatMap(each -> anniversaries.year(each, unit).stream())
                .map(one -> new OccasionChoice(
                        new EventOccasion(one.anniversary(), one.from().getYear()),
                        one.name(),
                        one.title(),
                        one.from(),
                        one.to()))
                .toList();
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

    /** Templates, then what the unit held lately. */
    private List<BeginningChoice> beginnings(UUID unit) {
        List<BeginningChoice> all = new ArrayList<>();
        templates.offered(unit).stream().map(EventLookUps::choice).forEach(all::add);
        events.page(EventFilter.ALL.withUnit(unit), EventSort.DAY, true, PageRequest.of(0, EARLIER)).stream()
                .map(row -> new BeginningChoice(
                        EventBeginning.asBefore(row.id()),
                        Texts.of(
                                "events.ui.form.beginning-event",
                                row.title(),
                                VnFormat.day(row.time().from()))))
                .forEach(all::add);
        all.add(new BeginningChoice(EventBeginning.EMPTY, Texts.of("events.ui.form.beginning-empty")));
        return all;
    }

    private static BeginningChoice choice(EventTemplateRow template) {
        return new BeginningChoice(
                EventBeginning.as(template.id()), Texts.of("events.ui.form.beginning-template", template.name()));
    }

    /** Those that count people who took part, and hold today. */
    List<IndicatorRow> indicators() {
        LocalDate today = LocalDate.now(clock);
        return access.holds(IndicatorPermissions.READ)
                ? indicators.all().stream()
                        .filter(row -> row.kind().isAddedUp())
                        .filter(row -> row.validTo() == null || !row.validTo().isBefore(today))
                        .toList()
                : List.of();
    }
}
