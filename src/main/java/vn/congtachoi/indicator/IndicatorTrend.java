package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** How the figures of one indicator moved over the last periods, for a unit as it is made up today. */
@Service
@PreAuthorize("denyAll()")
public class IndicatorTrend {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final EarlierFigures earlier;
    private final Store store;
    private final Trees trees;
    private final Access access;
    private final Clock clock;

    IndicatorTrend(EarlierFigures earlier, Store store, Trees trees, Access access, Clock clock) {
        this.earlier = earlier;
        this.store = store;
        this.trees = trees;
        this.access = access;
        this.clock = clock;
    }

    /** @param value null when not reported, which is not 0 */
    public record Point(Period period, @Nullable EarlierValue value) {}

    /** The topmost unit whose figures she may read; empty for who reads none. */
    @Needs(IndicatorPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<UnitRef> unit() {
        return trees.on(LocalDate.now(clock)).roots().stream()
                .filter(root -> access.may(READ, root.id()).allowed())
                .findFirst();
    }

    /** The period that is running and those before it, oldest first. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<Point> points(UUID indicatorId, UUID unitId, int count) {
        access.require(READ, unitId);
        IndicatorRow row = store.indicator(indicatorId).row();
        LocalDate today = LocalDate.now(clock);
        List<Point> points = new ArrayList<>();
        Period period = Period.containing(row.collected(), today);
        for (int i = 0; i < count; i++) {
            LocalDate later = period.lastDay().isAfter(today) ? period.lastDay() : today;
            points.addFirst(new Point(
                    period, earlier.totals(unitId, later, period, List.of(row)).get(indicatorId)));
            period = period.previous();
        }
        return points;
    }
}
