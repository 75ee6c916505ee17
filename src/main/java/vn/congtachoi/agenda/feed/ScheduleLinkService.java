package vn.congtachoi.agenda.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.WeekReading;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.Secret;
import vn.congtachoi.organisation.UnitRef;

/** The secret addresses of a person: made, replaced, revoked. */
@Service
@PreAuthorize("denyAll()")
public class ScheduleLinkService {

    private final ScheduleLinks links;
    private final WeekReading weeks;
    private final PublicAddress address;
    private final CurrentActor currentActor;
    private final Clock clock;

    ScheduleLinkService(
            ScheduleLinks links, WeekReading weeks, PublicAddress address, CurrentActor currentActor, Clock clock) {
        this.links = links;
        this.weeks = weeks;
        this.address = address;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Her own schedule and that of a unit that she reads, each with whether it has an address. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<ScheduleLinkRow> rows(UUID unit) {
        List<ScheduleLinkRow> rows = new ArrayList<>();
        rows.add(new ScheduleLinkRow(
                null, "", find(null).map(ScheduleLink::madeAt).orElse(null)));
        UnitRef read = readable(unit);
        rows.add(new ScheduleLinkRow(
                unit, read.name(), find(unit).map(ScheduleLink::madeAt).orElse(null)));
        return rows;
    }

    private UnitRef readable(UUID unit) {
        return weeks.units().stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new BusinessException("agenda.week.error.unknown"));
    }

    private Optional<ScheduleLink> find(@Nullable UUID unit) {
        return links.findByAccountIdAndRevokedAtIsNull(me().accountId()).stream()
                .filter(link -> Objects.equals(link.unitId(), unit))
                .findFirst();
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException while she acts for somebody else: an address is a person's own */
    private PersonActor me() {
        PersonActor me = currentActor.person();
        me.mayUseOwn().orThrow();
        return me;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Makes an address; the one before it no longer works.
     *
     * @param unit null for her own schedule
     * @return the whole address, which is not kept and cannot be asked for again
     * @throws BusinessException when she does not read the schedule of that unit
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public String make(@Nullable UUID unit) {
        if (unit != null) {
            readable(unit);
        }
        end(unit);
        String secret = FeedSecret.next();
        links.save(new ScheduleLink(me().accountId(), me().personId(), unit, Secret.hash(secret), now()));
        return address.of("lich/" + secret + ".ics");
    }

    /** The address no longer works; where there is none, nothing changes. */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void revoke(@Nullable UUID unit) {
        end(unit);
    }

    private void end(@Nullable UUID unit) {
        find(unit).ifPresent(link -> {
            link.revoke(now());
            links.saveAndFlush(link);
        });
    }

    /** Whether addresses made here open on this very machine only. */
    @Needs(AgendaPermissions.READ)
    public boolean isLocalOnly() {
        return address.isLocalOnly();
    }
}
