package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.indicator.FigureStamps.Place;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Figures that stay in memory are never older than the database. */
abstract class KeptFiguresTest {

    private static final Period JANUARY = Period.month(2023, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    IndicatorWorld world;
    UUID indicator;
    UUID form;

    @BeforeEach
    void newWorld() {
        world = new IndicatorWorld(context);
        indicator = world.indicator(
                IndicatorForm.usual(IndicatorWorld.code(), "Buổi", "", IndicatorKind.ITEM, "buổi", PeriodKind.MONTH));
        form = world.form(PeriodKind.HALF, List.of(new FormLineRow(indicator, "", AskedOf.BOTH)));
    }

    private void january(long value) {
        world.as(world.officer)
                .pastFigures
                .take(JANUARY, List.of(new PastFigures.Row(indicator, world.to1, BigDecimal.valueOf(value))));
    }

    private BigDecimal total() {
        CompiledTable table = world.as(world.officer).tables.table(form, IndicatorWorld.H1, world.city);
        return world.row(table, indicator).total().value();
    }

    @Test
    void aTableShowsWhatChangedAfterItWasLastRead() {
        january(10);
        assertThat(total()).isEqualByComparingTo("10");
        january(11);
        assertThat(total()).isEqualByComparingTo("11");
    }

    @Test
    void aChangeThatWasTakenBackLeavesNothingBehind() {
        january(10);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            january(99);
            assertThat(total()).isEqualByComparingTo("99");
            status.setRollbackOnly();
        });
        assertThat(total()).isEqualByComparingTo("10");
        january(12);
        assertThat(total()).isEqualByComparingTo("12");
    }

    @Test
    void anotherNodeSeesTheChangeToo() {
        Place place = new Place(JANUARY, world.to1);
        KeptFigures otherNode = new KeptFigures(entities, jdbc, new FigureStamps(jdbc));
        january(10);
        assertThat(values(otherNode.of(Set.of(place)))).containsExactly(BigDecimal.TEN);
        january(20);
        assertThat(values(otherNode.of(Set.of(place)))).containsExactly(BigDecimal.valueOf(20));
    }

    private static List<BigDecimal> values(Map<Place, List<KeptFigures.Kept>> figures) {
        return figures.values().stream()
                .flatMap(List::stream)
                .map(figure -> figure.value().stripTrailingZeros())
                .map(value -> new BigDecimal(value.toPlainString()))
                .toList();
    }

    @OnH2
    static class OnH2Test extends KeptFiguresTest {}

    @OnPostgres
    static class OnPostgresTest extends KeptFiguresTest {}
}
