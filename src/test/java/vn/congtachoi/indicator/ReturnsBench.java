package vn.congtachoi.indicator;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One round that asks for one indicator, and what is seen of its cells. */
abstract class ReturnsBench {

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;

    UUID learned;

    UUID round;

    @BeforeEach
    void oneRoundWithOneIndicator() {
        world = new IndicatorWorld(context);
        learned = world.indicator("Phụ nữ được tuyên truyền", IndicatorKind.ATTENDANCE);
        round = world.round(learned);
    }

    CellRef cell(UUID unit) {
        return new CellRef(round, unit, learned);
    }

    Tally cityTotal() {
        return world.row(world.as(world.officer).tables.table(round, world.city), learned)
                .total();
    }
}
