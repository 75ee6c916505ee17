package vn.congtachoi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

abstract class ProgrammeFundingTest extends ProgrammeBench {

    private final SubjectRef task = SubjectRef.of("task", Ids.next());

    @Test
    void whatWasSpentIsSummedBySourceAndYearAtTheUnit() {
        UUID id = create(null);
        FundingKey key = new FundingKey(id, cast.ward, 2023);
        cast.actAs(Role.OFFICER, cast.ward);
        run(() -> funding.setCeiling(key, FundingSource.STATE_BUDGET, new Money(17_000_000)));
        run(() -> funding.setCeiling(key, FundingSource.STATE_BUDGET, new Money(18_000_000)));
        run(() -> funding.enter(entry(id, cast.ward, FundingSource.STATE_BUDGET, "2023-01-01", 12_000_000)));
        run(() -> funding.enter(entry(id, cast.ward, FundingSource.STATE_BUDGET, "2023-12-31", 7_500_000)));
        run(() -> funding.enter(entry(id, cast.ward, FundingSource.UNION_FUND, "2023-06-28", 500_000)));
        run(() -> funding.enter(entry(id, cast.ward, FundingSource.STATE_BUDGET, "2024-01-01", 1)));

        FundingLine budget = line(key, FundingSource.STATE_BUDGET);
        assertThat(budget.ceiling()).isEqualTo(new Money(18_000_000));
        assertThat(budget.spent()).isEqualTo(new Money(19_500_000));
        assertThat(budget.left()).isEqualTo(new Money(-1_500_000));
        FundingLine fund = line(key, FundingSource.UNION_FUND);
        assertThat(fund.ceiling()).isNull();
        assertThat(fund.left()).isNull();
        assertThat(fund.spent()).isEqualTo(new Money(500_000));
        assertThat(line(key, FundingSource.OTHER).spent()).isEqualTo(Money.ZERO);
        assertThat(in(() -> funding.lines(key))).hasSize(FundingSource.values().length);
        assertThat(in(() -> funding.ledger(key))).hasSize(3);
    }

    @Test
    void anEntryIsTakenBackAndACeilingLifted() {
        UUID id = create(null);
        FundingKey key = new FundingKey(id, cast.ward, 2023);
        UUID entry = in(() -> funding.enter(entry(id, cast.ward, FundingSource.OTHER, "2023-06-28", 500_000)));
        run(() -> funding.setCeiling(key, FundingSource.OTHER, new Money(0)));
        assertThat(in(() -> funding.spentOn(task)))
                .singleElement()
                .satisfies(row -> assertThat(row.entry().amount()).isEqualTo(new Money(500_000)));

        run(() -> funding.withdraw(entry));
        run(() -> funding.setCeiling(key, FundingSource.OTHER, null));
        assertThat(in(() -> funding.spentOn(task))).isEmpty();
        assertThat(line(key, FundingSource.OTHER)).isEqualTo(new FundingLine(FundingSource.OTHER, null, Money.ZERO));
    }

    @Test
    void aCeilingIsNeverNegativeAndAnEntryNeverZero() {
        UUID id = create(null);
        FundingKey key = new FundingKey(id, cast.ward, 2023);
        assertThatThrownBy(() -> run(() -> funding.setCeiling(key, FundingSource.OTHER, new Money(-1))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.funding.negativeCeiling");
        assertThatThrownBy(() -> run(() -> funding.enter(entry(id, cast.ward, FundingSource.OTHER, "2023-06-28", 0))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.funding.zero");
    }

    @Test
    void moneyOfAUnitIsForThatUnit() {
        UUID id = create(null);
        FundingKey key = new FundingKey(id, cast.ward, 2023);
        UUID entry = in(() -> funding.enter(entry(id, cast.ward, FundingSource.OTHER, "2023-06-28", 1)));

        cast.actAs(Role.OFFICER, cast.otherWard);
        assertThatThrownBy(() -> in(() -> funding.lines(key))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> in(() -> funding.ledger(key))).isInstanceOf(ForbiddenException.class);
        assertThat(in(() -> funding.spentOn(task))).isEmpty();
        assertThatThrownBy(() -> run(() -> funding.withdraw(entry))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> run(() -> funding.enter(entry(id, cast.ward, FundingSource.OTHER, "2023-06-28", 1))))
                .isInstanceOf(ForbiddenException.class);
        cast.actAs(Role.BRANCH_HEAD, cast.ward);
        assertThatThrownBy(() -> run(() -> funding.setCeiling(key, FundingSource.OTHER, new Money(1))))
                .isInstanceOf(ForbiddenException.class);
        run(() -> funding.enter(entry(id, cast.ward, FundingSource.OTHER, "2023-06-28", 1)));
    }

    private FundingLine line(FundingKey key, FundingSource source) {
        return in(() -> funding.lines(key)).stream()
                .filter(line -> line.source() == source)
                .findFirst()
                .orElseThrow();
    }

    private FundingEntryForm entry(UUID programme, UUID unit, FundingSource source, String day, long dong) {
        return new FundingEntryForm(programme, unit, source, LocalDate.parse(day), new Money(dong), "chi", task);
    }

    @OnH2
    static class OnH2Test extends ProgrammeFundingTest {}

    @OnPostgres
    static class OnPostgresTest extends ProgrammeFundingTest {}
}
