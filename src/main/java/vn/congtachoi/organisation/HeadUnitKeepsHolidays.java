package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtachoi.calendar.CalendarPermissions;
import vn.congtachoi.calendar.HolidayKeepers;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SystemActor;

/** Holidays are kept by those who hold the permission at a head unit: what they enter moves everybody's due days. */
@Component
class HeadUnitKeepsHolidays implements HolidayKeepers {

    private static final Permission KEEPING = Permission.of(CalendarPermissions.EDIT);

    private final Access access;
    private final CurrentActor actor;
    private final UnitRegister register;
    private final Clock clock;

    HeadUnitKeepsHolidays(Access access, CurrentActor actor, UnitRegister register, Clock clock) {
        this.access = access;
        this.actor = actor;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Decision mayKeep() {
        if (actor.find().orElse(null) instanceof SystemActor) {
            return Decision.yes();
        }
        boolean atHead = register.history().treeOn(LocalDate.now(clock)).roots().stream()
                .anyMatch(head -> access.may(KEEPING, head.id()).allowed());
        return atHead ? Decision.yes() : Decision.no("calendar.holiday.error.head-only");
    }
}
