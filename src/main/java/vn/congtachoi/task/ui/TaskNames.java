package vn.congtachoi.task.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.uikit.Texts;

/** What people call whoever carries a task, and how long there is. */
@Component
class TaskNames {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;
    private final Clock clock;

    TaskNames(
            UnitDirectory units,
            PeopleDirectory people,
            ProgrammeService programmes,
            IndicatorDictionary indicators,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.programmes = programmes;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** "Hội LHPN phường Sông Cầu", or "Bế Thị Hạnh (Sông Cầu)". */
    String of(Assignee assignee) {
        return of(List.of(assignee)).getOrDefault(assignee, "");
    }

    /** The same for a list, read at once. */
    Map<Assignee, String> of(Collection<Assignee> assignees) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, PersonOnDay> persons = people.peopleOn(
                assignees.stream()
                        .map(Assignee::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                today);
        Map<Assignee, String> names = new HashMap<>();
        assignees.forEach(assignee -> names.put(assignee, name(assignee, persons, today)));
        return names;
    }

    private String name(Assignee assignee, Map<UUID, PersonOnDay> persons, LocalDate today) {
        Optional<UnitRef> unit = units.find(assignee.unitId(), today);
        PersonOnDay person = persons.get(assignee.personId());
        return person == null
                ? unit.map(UnitRef::name).orElse("")
                : Texts.of(
                        "task.ui.person-of",
                        person.fullName(),
                        unit.map(UnitRef::shortName).orElse(""));
    }

    Optional<ProgrammeRef> programme(TaskAim aim) {
        return Optional.ofNullable(aim.programmeId()).map(programmes::ref);
    }

    /** "ND1 – …" as the programme words it. */
    Optional<String> content(TaskAim aim) {
        return Optional.ofNullable(aim.contentId())
                .map(programmes::contentRef)
                .map(content -> content.number() + " – " + content.wording());
    }

    /** The indicator that its result feeds; empty for none. */
    String indicator(TaskAim aim) {
        return Optional.ofNullable(aim.indicatorId())
                .map(indicators::row)
                .map(IndicatorRow::name)
                .orElse("");
    }

    /** Days from today; negative when it is past. */
    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }
}
