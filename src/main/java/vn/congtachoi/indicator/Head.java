package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** The dictionary is one for all units; it is kept by the head unit. */
@Component
class Head {

    private final Trees trees;
    private final Access access;
    private final Clock clock;

    Head(Trees trees, Access access, Clock clock) {
        this.trees = trees;
        this.access = access;
        this.clock = clock;
    }

    Decision may(Permission permission) {
        List<UnitRef> roots =
                trees.on(LocalDate.ofInstant(clock.instant(), clock.getZone())).roots();
        boolean allowed = roots.stream()
                .anyMatch(root -> access.may(permission, root.id()).allowed());
        return allowed ? Decision.yes() : Decision.no("indicator.dictionary.onlyHead");
    }
}
