package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.audit.Verb;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** The list of a day in the order of the tree, and the history of one unit. */
abstract class UnitListTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

    @Autowired
    UnitList list;

    @Autowired
    UnitLog log;

    @Autowired
    LoneHeadUnit lone;

    @Autowired
    UnitService units;

    @Autowired
    UnitDirectory directory;

    @Autowired
    TestCity cities;

    @Autowired
    CurrentActor currentActor;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private <T> T portal(Supplier<T> work) {
        return currentActor.callAs(new SystemActor("test"), work);
    }

    private List<UUID> found(LocalDate day, String words) {
        return portal(() -> list.rows(day, words)).stream()
                .map(row -> row.unit().id())
                .toList();
    }

    @Test
    void parentsComeBeforeTheirChildrenWithTheirDepth() {
        List<UnitRow> rows = portal(() -> list.rows(DAY, world.mark()));
        assertThat(rows)
                .extracting(row -> row.unit().id())
                .containsExactly(
                        world.city(), world.nongThuong(), world.khauDang(), world.songCau(), world.to1(), world.to2());
        assertThat(rows).extracting(UnitRow::depth).containsExactly(0, 1, 2, 1, 2, 2);
        assertThat(rows).extracting(UnitRow::branches).containsExactly(3, 1, 0, 2, 0, 0);
        assertThat(rows.getLast().headName()).isEqualTo("Triệu Thị Sáu");
        assertThat(rows.getLast().headPhone()).isEqualTo("0912 345 678");
    }

    @Test
    void allWordsMustMatchAndTheUnitsAboveComeAlong() {
        assertThat(found(DAY, "KHAU đang " + world.mark()))
                .containsExactly(world.city(), world.nongThuong(), world.khauDang());
        assertThat(found(DAY, "khau cau " + world.mark())).isEmpty();
    }

    @Test
    void theListIsThatOfItsDay() {
        portal(() -> {
            units.move(new UnitChange.Move(
                    world.to2(), directory.detail(world.to2()).orElseThrow().version(), world.nongThuong(), DAY, ""));
            return true;
        });
        assertThat(portal(() -> list.below(world.nongThuong(), DAY.minusDays(1))))
                .hasSize(1);
        assertThat(portal(() -> list.below(world.nongThuong(), DAY))).hasSize(2);
        assertThat(found(LocalDate.of(2014, 12, 31), world.mark())).isEmpty();
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        portal(() -> units.create(new UnitChange.Create(
                UnitFacts.of("Chi hội Tổ 7 " + world.mark(), "", UnitKind.BRANCH), world.songCau(), DAY, "")));
        UUID made = portal(() -> directory.treeOn(DAY)).children(world.songCau()).stream()
                .filter(unit -> unit.name().contains("Tổ 7"))
                .findFirst()
                .orElseThrow()
                .id();
        List<HistoryLine> lines = portal(() -> log.of(made, 10));
        assertThat(lines)
                .isNotEmpty()
                .allMatch(
                        line -> line.verb() == Verb.CREATED && line.actorName().equals("test"));
    }

    @Test
    void anEmptyHeadUnitAsksForUnitsBelowItUntilThereIsOne() {
        UUID head = portal(() -> units.create(new UnitChange.Create(
                UnitFacts.of("Hội LHPN phường " + Ids.next(), "", UnitKind.WARD), null, DAY, "")));
        assertThat(portal(() -> lone.waiting()))
                .anyMatch(item -> item.subject().id().equals(head));
        assertThat(portal(() -> lone.waiting()))
                .noneMatch(item -> item.subject().id().equals(world.city()));
        portal(() ->
                units.create(new UnitChange.Create(UnitFacts.of("Chi hội Tổ 1", "", UnitKind.BRANCH), head, DAY, "")));
        assertThat(portal(() -> lone.waiting()))
                .noneMatch(item -> item.subject().id().equals(head));
    }

    @Test
    void nobodyReadsWithoutSigningIn() {
        assertThatThrownBy(() -> list.rows(DAY, "")).isInstanceOf(AccessDeniedException.class);
    }

    @OnH2
    static class OnH2Test extends UnitListTest {}

    @OnPostgres
    static class OnPostgresTest extends UnitListTest {}
}
