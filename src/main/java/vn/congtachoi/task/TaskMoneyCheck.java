package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.programme.FundingKey;
import vn.congtachoi.programme.FundingLine;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeFunding;
import vn.congtachoi.programme.ProgrammePermissions;

/** Whether the money planned for tasks stays below the ceiling of their programme at one unit in one year. */
@Service
@PreAuthorize("denyAll()")
public class TaskMoneyCheck {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * A source from which more is planned than may be spent.
     *
     * @param planned by all tasks of the year, this one among them
     */
    public record Over(FundingSource source, Money planned, Money ceiling) {}

    private final TaskMonies monies;
    private final ProgrammeFunding funding;
    private final Access access;

    TaskMoneyCheck(TaskMonies monies, ProgrammeFunding funding, Access access) {
        this.monies = monies;
        this.funding = funding;
        this.access = access;
    }

    /**
     * The sources in which this task passes the ceiling; none for somebody who does not read the unit's money.
     *
     * @param task the task as it is saved, or null for a new one
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional(readOnly = true)
    public List<Over> over(UUID giverUnit, @Nullable UUID task, TaskForm form) {
        UUID programme = form.more().aim().programmeId();
        Map<FundingSource, Money> wanted = form.more().needs().money();
        if (programme == null || wanted.isEmpty() || !access.holds(ProgrammePermissions.READ_MONEY)) {
            return List.of();
        }
        int year = form.dueOn().getYear();
        Map<FundingSource, Money> others = monies
                .planned(
                        programme,
                        giverUnit,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        Optional.ofNullable(task).orElse(NONE))
                .stream()
                .collect(Collectors.toMap(TaskMonies.Planned::source, planned -> new Money(planned.amount())));
        return funding.lines(new FundingKey(programme, giverUnit, year)).stream()
                .flatMap(line -> over(line, wanted, others).stream())
                .toList();
    }

    private static Optional<Over> over(
            FundingLine line, Map<FundingSource, Money> wanted, Map<FundingSource, Money> others) {
        Money mine = wanted.get(line.source());
        Money ceiling = line.ceiling();
        if (mine == null || ceiling == null) {
            return Optional.empty();
        }
        Money planned = mine.plus(others.getOrDefault(line.source(), Money.ZERO));
        return planned.compareTo(ceiling) > 0
                ? Optional.of(new Over(line.source(), planned, ceiling))
                : Optional.empty();
    }
}
