package vn.congtachoi.agenda.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.ScheduleEntry;
import vn.congtachoi.agenda.ScheduleReading;
import vn.congtachoi.audit.ChangeMark;
import vn.congtachoi.audit.ChangeMarks;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.Secret;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.security.LinkDoor;
import vn.congtachoi.uikit.Texts;

/** What stands at a secret address: from a month ago to a year ahead, as its owner may read it now. */
@Service
@PreAuthorize("denyAll()")
public class ScheduleFeed {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 365;

    private final ScheduleLinks links;
    private final LinkDoor door;
    private final Access access;
    private final ScheduleReading schedules;
    private final ChangeMarks marks;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final FeedText text;
    private final Clock clock;

    ScheduleFeed(
            ScheduleLinks links,
            LinkDoor door,
            Access access,
            ScheduleReading schedules,
            ChangeMarks marks,
            UnitDirectory units,
            PeopleDirectory people,
            PublicAddress address,
            Clock clock) {
        this.links = links;
        this.door = door;
        this.access = access;
        this.schedules = schedules;
        this.marks = marks;
        this.units = units;
        this.people = people;
        this.text = new FeedText(address);
        this.clock = clock;
    }

    /** The calendar behind a secret; empty when the secret is unknown or revoked, or its owner reads it no more. */
    @PreAuthorize("permitAll()")
    public Optional<String> calendar(String secret) {
        if (!FeedSecret.fits(secret)) {
            return Optional.empty();
        }
        return links.findBySecretHashAndRevokedAtIsNull(Secret.hash(secret))
                .flatMap(link -> door.callAs(link.accountId(), () -> calendar(link)));
    }

    private Optional<String> calendar(ScheduleLink link) {
        if (!access.holds(AgendaPermissions.READ)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusDays(DAYS_BACK);
        LocalDate to = today.plusDays(DAYS_AHEAD);
        UUID unit = link.unitId();
        return (unit == null ? Optional.of(schedules.mine(from, to)) : schedules.ofUnit(unit, from, to))
                .map(entries -> text.write(name(link, today), entries, marks(entries)));
    }

    private Map<SubjectRef, ChangeMark> marks(List<ScheduleEntry> entries) {
        return marks.of(entries.stream().map(ScheduleEntry::subject).toList());
    }

    private String name(ScheduleLink link, LocalDate today) {
        UUID unit = link.unitId();
        String whose = unit == null
                ? people.find(link.personId(), today).map(PersonOnDay::fullName).orElse("")
                : units.find(unit, today).map(UnitRef::name).orElse("");
        return Texts.of("agenda.feed.name", whose);
    }
}
