package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.agenda.Clashes;
import vn.congtachoi.agenda.FacilityTaking;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.uikit.VnFormat;

/** Moves what stands in the calendar to another day, by the rules of the module whose it is. */
@Service
@PreAuthorize("denyAll()")
public class CalendarMoves {

    private final Map<CalendarLayer, CalendarSource> sources = new EnumMap<>(CalendarLayer.class);
    private final Clashes clashes;
    private final FacilityTaking taking;
    private final UnitDirectory units;

    CalendarMoves(List<CalendarSource> sources, Clashes clashes, FacilityTaking taking, UnitDirectory units) {
        sources.forEach(source -> this.sources.put(source.layer(), source));
        this.clashes = clashes;
        this.taking = taking;
        this.units = units;
    }

    private CalendarSource source(CalendarLayer layer) {
        CalendarSource source = sources.get(layer);
        if (source == null) {
            throw new BusinessException("agenda.calendar.error.layer");
        }
        return source;
    }

    /** What does not go together with that day, in sentences; people decide. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<String> clashes(CalendarEntry entry, LocalDate firstDay) {
        CalendarSource source = source(entry.layer());
        Stream<String> taken = source.taken(entry.subject(), firstDay).stream()
                .flatMap(question -> clashes.of(question).stream())
                .map(Clash::sentence);
        return Stream.concat(taken, source.warnings(entry.subject(), firstDay).stream())
                .distinct()
                .toList();
    }

    /**
     * Moves it.
     *
     * @param words why; may be empty where the entry does not ask for it
     * @param told what {@link #clashes} has told her of that day
     * @return the version that it has now
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after it had been read
     * @throws BusinessException when the day has passed, it cannot stand there, is not hers to move, or its room or
     *     vehicle was taken meanwhile
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public long move(CalendarEntry entry, LocalDate firstDay, String words, List<String> told) {
        if (firstDay.isBefore(units.today().day())) {
            throw new BusinessException("agenda.calendar.error.past", VnFormat.day(firstDay));
        }
        return move(entry, firstDay, words, entry.move().version(), told);
    }

    /**
     * Takes a move back, also to a day that has passed.
     *
     * @param entry as it stood before it was moved
     * @param version that it has since
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved since
     * @throws BusinessException when its room or vehicle was taken meanwhile
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void undo(CalendarEntry entry, String words, long version) {
        move(entry, entry.from(), words, version, List.of());
    }

    private long move(CalendarEntry entry, LocalDate firstDay, String words, long version, List<String> told) {
        entry.move().may().orThrow();
        if (entry.move().needsWords() && words.isBlank()) {
            throw new BusinessException("agenda.calendar.error.words");
        }
        CalendarSource source = source(entry.layer());
        source.taken(entry.subject(), firstDay).ifPresent(question -> taking.take(question, KnownClashes.told(told)));
        return source.move(entry.subject(), firstDay, words, version);
    }
}
