package vn.congtachoi.agenda;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.congtachoi.agenda.calendar.CalendarCount;

interface Meetings extends JpaRepository<Meeting, UUID> {

    /** Waits for whoever takes a step with the same meeting now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lock(UUID id);

    /** What takes people, rooms and vehicles on those days. */
    List<Meeting> findByHeldOnBetweenAndStateInOrderByHeldOnAscFromHourAscIdAsc(
            LocalDate from, LocalDate to, Collection<MeetingState> states);

    @Query("""
            select m from Meeting m
            where (m.unitId in :arranged or m.chairId = :me or m.secretaryId = :me
                   or (m.state <> vn.congtachoi.agenda.MeetingState.DRAFT
                       and (m.unitId in :units
                            or exists (select g.id from MeetingGuest g
                                       where g.meetingId = m.id
                                         and (g.personId = :me or g.standInId = :me
                                              or (g.personId is null and g.unitId in :units))))))
              and (:mine = false or m.chairId = :me or m.secretaryId = :me
                   or exists (select g.id from MeetingGuest g
                              where g.meetingId = m.id
                                and (g.personId = :me or g.standInId = :me
                                     or (g.personId is null and g.unitId in :answered))))
              and m.titleFold like :pattern escape '\\'
              and m.kind in :kinds
              and m.heldOn between :from and :to
            """)
    Slice<Meeting> search(
            Set<UUID> arranged,
            Set<UUID> units,
            Set<UUID> answered,
            UUID me,
            boolean mine,
            String pattern,
            Set<MeetingKind> kinds,
            LocalDate from,
            LocalDate to,
            Pageable page);

    /** Those in which she takes part: as chair, secretary, invited, stand-in, or for a unit that she answers for. */
    @Query("""
            select m from Meeting m
            where m.heldOn between :from and :to and m.state in :states
              and (m.chairId = :me or m.secretaryId = :me
                   or exists (select g.id from MeetingGuest g
                              where g.meetingId = m.id
                                and (g.personId = :me or g.standInId = :me
                                     or (g.personId is null and g.unitId in :answered))))
            order by m.heldOn, m.fromHour, m.id
            """)
    List<Meeting> of(UUID me, Collection<UUID> answered, Collection<MeetingState> states, LocalDate from, LocalDate to);

    /** Those of a unit, and those to which it or one of its people is invited. */
    @Query("""
            select m from Meeting m
            where m.heldOn between :from and :to and m.state in :states
              and (m.unitId = :unit
                   or exists (select g.id from MeetingGuest g where g.meetingId = m.id and g.unitId = :unit))
            order by m.heldOn, m.fromHour, m.id
            """)
    List<Meeting> ofUnit(UUID unit, Collection<MeetingState> states, LocalDate from, LocalDate to);

    /** Those that a unit itself holds, of these kinds. */
    @Query("""
            select m from Meeting m
            where m.unitId = :unit and m.kind in :kinds and m.state in :states and m.heldOn between :from and :to
            order by m.heldOn, m.fromHour, m.id
            """)
    List<Meeting> heldBy(
            UUID unit, Collection<MeetingKind> kinds, Collection<MeetingState> states, LocalDate from, LocalDate to);

    /** The conditions of {@link #onDays}, for how many there are on each day. */
    String ON_DAYS = """
            from Meeting m
            where m.heldOn between :from and :to and m.state in :states
              and (m.unitId in :arranged or m.chairId = :me or m.secretaryId = :me
                   or (m.state <> vn.congtachoi.agenda.MeetingState.DRAFT
                       and (m.unitId in :readable
                            or exists (select g.id from MeetingGuest g
                                       where g.meetingId = m.id
                                         and (g.personId = :me or g.standInId = :me
                                              or (g.personId is null and g.unitId in :readable))))))
              and (:anywhere = true or m.unitId in :units
                   or exists (select g.id from MeetingGuest g where g.meetingId = m.id and g.unitId in :units))
              and (:anybody = true or m.chairId = :person or m.secretaryId = :person
                   or exists (select g.id from MeetingGuest g
                              where g.meetingId = m.id
                                and (g.personId = :person or g.standInId = :person
                                     or (g.personId is null and g.unitId in :answered))))
            """;

    /** Those of the days that she may read: of these units or of any, with this person or with anybody. */
    @Query("select m " + ON_DAYS + " order by m.heldOn, m.fromHour, m.id")
    List<Meeting> onDays(
            LocalDate from,
            LocalDate to,
            Collection<MeetingState> states,
            Set<UUID> arranged,
            UUID me,
            Set<UUID> readable,
            boolean anywhere,
            Set<UUID> units,
            boolean anybody,
            UUID person,
            Set<UUID> answered);

    /** The same, counted by day. */
    @Query("select new vn.congtachoi.agenda.calendar.CalendarCount(m.heldOn, count(m)) " + ON_DAYS
            + " group by m.heldOn")
    List<CalendarCount> countOnDays(
            LocalDate from,
            LocalDate to,
            Collection<MeetingState> states,
            Set<UUID> arranged,
            UUID me,
            Set<UUID> readable,
            boolean anywhere,
            Set<UUID> units,
            boolean anybody,
            UUID person,
            Set<UUID> answered);
}
