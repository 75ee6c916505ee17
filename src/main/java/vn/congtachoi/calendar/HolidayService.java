package vn.congtachoi.calendar;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.StaleDataException;

/**
 * Keeps the announced holidays and swapped days. They hold for the whole installation, so {@link HolidayKeepers} says
 * who of the holders of the permission may change them.
 */
@Service
@PreAuthorize("denyAll()")
public class HolidayService {

    private final Holidays holidays;
    private final AuditTrail audit;
    private final HolidayKeepers keepers;

    HolidayService(Holidays holidays, AuditTrail audit, HolidayKeepers keepers) {
        this.holidays = holidays;
        this.audit = audit;
        this.keepers = keepers;
    }

    /** Whether she may change the list, with the reason when not. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayKeep() {
        return keepers.mayKeep();
    }

    /** An announced entry as it is saved now; empty when it was taken away. */
    @Needs(CalendarPermissions.EDIT)
    @Transactional(readOnly = true)
    public Optional<HolidayRow> find(UUID id) {
        return holidays.findById(id).map(Holiday::row);
    }

    /** Keeps an announced holiday, for whoever keeps the calendar. */
    @Needs(CalendarPermissions.EDIT)
    @Transactional
    public HolidayRow add(HolidayForm form) {
        keepers.mayKeep().orThrow();
        requireFree(form, null);
        return holidays.saveAndFlush(new Holiday(form)).row();
    }

    /**
     * @param version as read with the row
     * @throws StaleDataException when somebody changed it since
     */
    @Needs(CalendarPermissions.EDIT)
    @Transactional
    public HolidayRow change(UUID id, long version, HolidayForm form) {
        keepers.mayKeep().orThrow();
        Holiday holiday = current(id, version);
        requireFree(form, id);
        holiday.change(form);
        return holidays.saveAndFlush(holiday).row();
    }

    /** The yearly rule stands in again. */
    @Needs(CalendarPermissions.EDIT)
    @Transactional
    public void remove(UUID id, long version) {
        keepers.mayKeep().orThrow();
        holidays.delete(current(id, version));
    }

    private Holiday current(UUID id, long version) {
        Holiday holiday =
                holidays.findById(id).orElseThrow(() -> new BusinessException("calendar.holiday.error.unknown"));
        if (holiday.version() != version) {
            throw audit.stale(holiday);
        }
        return holiday;
    }

    /** One day has one meaning: two announced entries never share a day. */
    private void requireFree(HolidayForm form, @Nullable UUID own) {
        holidays.findByFromDayLessThanEqualAndToDayGreaterThanEqual(form.to(), form.from()).stream()
                .filter(other -> !other.id().equals(own))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "calendar.holiday.error.taken", other.row().name());
                });
    }
}
