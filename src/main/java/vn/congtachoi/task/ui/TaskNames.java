package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
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
    private final Map<String, SubjectType> types;
    private final Clock clock;

    TaskNames(
            UnitDirectory units,
            PeopleDirectory people,
            ProgrammeService programmes,
            IndicatorDictionary indicators,
            List<SubjectType> types,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.programmes = programmes;
        this.indicators = indicators;
        this.types = types.stream().collect(Collectors.toMap(SubjectType::type, Function.identity()));
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

    /** A link to the record that a task came of; empty where she may not read it. */
    Optional<Anchor> source(@Nullable SubjectRef source) {
        return Optional.ofNullable(source).flatMap(ref -> Optional.ofNullable(types.get(ref.type()))
                .filter(type -> type.mayRead(ref.id()))
                .flatMap(type -> type.title(ref.id()).map(title -> new Anchor(type.path(ref.id()), title))));
    }

    /** Days from today; negative when it is past. */
    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }
}
