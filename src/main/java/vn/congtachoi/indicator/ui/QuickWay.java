package vn.congtachoi.indicator.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QuickPlace;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Addresses of quick rounds, and whom somebody may ask. */
@Component
class QuickWay {

    static final String LIST = "bao-cao-nhanh";

    private static final Permission OPEN = Permission.of(IndicatorPermissions.OPEN_ROUND);

    private static final Permission EDIT = Permission.of(IndicatorPermissions.EDIT_ROUND);

    private final Access access;
    private final CurrentActor actor;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final Clock clock;

    QuickWay(Access access, CurrentActor actor, UnitDirectory units, PeopleDirectory people, Clock clock) {
        this.access = access;
        this.actor = actor;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    static String round(UUID round) {
        return LIST + "/" + round;
    }

    static String sheet(UUID round, UUID unit) {
        return round(round) + "/phieu/" + unit;
    }

    static String chase(UUID round, UUID unit) {
        return round(round) + "/tinh-hinh/" + unit;
    }

    static String table(UUID round) {
        return round(round) + "/ket-qua";
    }

    /** Her place in the round: who was asked answers, all others look on. */
    static String to(UUID round, QuickPlace place) {
        return place.answers() ? sheet(round, place.unitId()) : chase(round, place.unitId());
    }

    /** Whether she may ask anybody: she opens rounds for a unit that has units below it. */
    boolean mayAsk() {
        return asking().isPresent();
    }

    /** The highest of her units that opens rounds. */
    UnitRef asker() {
        return asking().orElseThrow(() -> new NotFoundException("Nobody below to ask"));
    }

    private Optional<UnitRef> asking() {
        UnitTree tree = units.today();
        return access.homesWith(OPEN).stream()
                .flatMap(id -> tree.find(id).stream())
                .filter(unit -> !tree.children(unit.id()).isEmpty())
                .min(Comparator.comparingInt(unit -> tree.lineUp(unit.id()).size()));
    }

    /** Whether she may end rounds of this unit. */
    boolean mayEnd(UUID unit) {
        return access.may(EDIT, unit).allowed();
    }

    /** The units directly below, in their order. */
    List<UnitRef> below(UUID unit) {
        return units.today().children(unit);
    }

    /** Đơn vị tôi phụ trách. */
    Set<UUID> overseen() {
        return people.overseenBy(actor.person().personId(), LocalDate.now(clock));
    }
}
