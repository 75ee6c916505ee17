package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;

/** The calendar of whoever reads it: what all modules have on the days, as far as she may read it. */
@Service
@PreAuthorize("denyAll()")
public class CalendarReading {

    private final Map<CalendarLayer, CalendarSource> sources = new EnumMap<>(CalendarLayer.class);
    private final CalendarPeople people;
    private final UnitDirectory units;

    CalendarReading(List<CalendarSource> sources, CalendarPeople people, UnitDirectory units) {
        sources.forEach(source -> {
            if (this.sources.put(source.layer(), source) != null) {
                throw new IllegalArgumentException("Two fill one layer: " + source.layer());
            }
        });
        this.people = people;
        this.units = units;
    }

    /** The layers that some module fills, in order. */
    @Needs(AgendaPermissions.READ)
    public List<CalendarLayer> layers() {
        return List.copyOf(sources.keySet());
    }

    /** What stands on the days, in order. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<CalendarEntry> entries(CalendarQuestion question) {
        CalendarWish wish = wish(question);
        return wanted(question)
                .flatMap(source -> source.between(wish).stream())
                .sorted(CalendarEntry.ORDER)
                .toList();
    }

    /** How many things stand on each day of the year; the days of the question do not count. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public CalendarYear year(CalendarQuestion question, int year) {
        CalendarWish wish = wish(new CalendarQuestion(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                question.layers(),
                question.unit(),
                question.person()));
        CalendarYear counted = new CalendarYear(year);
        wanted(question).forEach(source -> counted.add(source.layer(), source.counts(wish)));
        return counted;
    }

    private Stream<CalendarSource> wanted(CalendarQuestion question) {
        return sources.values().stream().filter(source -> question.layers().contains(source.layer()));
    }

    private CalendarWish wish(CalendarQuestion question) {
        UUID unit = question.unit();
        UUID person = question.person();
        return new CalendarWish(
                question.from(),
                question.to(),
                unit == null ? Set.of() : units.heirs().with(Set.of(unit)),
                person,
                person == null ? Set.of() : people.answered(person));
    }

    /** Whose days she may look at, herself first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonChoice> people() {
        return people.choices();
    }

    /** What she may begin on the day. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<CalendarStart> starts(LocalDate day) {
        return sources.values().stream()
                .map(source -> source.start(day))
                .flatMap(Optional::stream)
                .toList();
    }
}
