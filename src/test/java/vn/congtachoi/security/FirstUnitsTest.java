package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitImportResult;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Both shapes of a new portal from one pasted list: a city with communes and branches, a ward with branches. */
abstract class FirstUnitsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2023, 1, 1);

    @Autowired
    FirstUnits units;

    @Autowired
    UnitDirectory directory;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TransactionTemplate transaction;

    private <T> T portal(Supplier<T> work) {
        return currentActor.callAs(new SystemActor("test"), work);
    }

    private UUID make(FirstUnitForm form, List<List<String>> cells) {
        return portal(() -> transaction.execute(status -> units.make(form, cells)));
    }

    private UnitTree tree() {
        return portal(() -> directory.treeOn(FOUNDED));
    }

    private static FirstUnitForm form(String name, UnitKind kind) {
        return new FirstUnitForm(name, "", kind, "", "", "Bắc Kạn", FOUNDED, "");
    }

    @Test
    void aCityWithCommunesAndBranches() {
        // Names of its own: other tests leave their units in the same database.
        String mark = Ids.next().toString().substring(24);
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("Tên đơn vị", "Loại", "Thuộc đơn vị", "Mã"));
        cells.add(List.of("Phường Sông Cầu " + mark, "", "", "1" + mark));
        cells.add(List.of("Xã Nông Thượng " + mark, "", "", "2" + mark));
        for (int i = 1; i <= 20; i++) {
            String above = i % 2 == 0 ? "Sông Cầu " : "xã Nông Thượng ";
            cells.add(List.of("Tổ " + i, "chi hội", above + mark, ""));
        }
        FirstUnitForm form = form("Hội LHPN thành phố " + Ids.next(), UnitKind.CITY);
        assertThat(portal(() -> units.dryRun(form, cells)).isClean()).isTrue();
        UUID city = make(form, cells);
        assertThat(tree().children(city)).extracting(UnitRef::name).contains("Hội LHPN phường Sông Cầu " + mark);
        assertThat(tree().subtree(city)).hasSize(23);
    }

    @Test
    void aWardWithBranchesDirectlyBelow() {
        FirstUnitForm form = form("Hội LHPN phường " + Ids.next(), UnitKind.WARD);
        List<List<String>> cells = List.of(List.of("Tổ 1"), List.of("Thôn Khau Đang"));
        assertThat(portal(() -> units.dryRun(form, cells)).isClean()).isTrue();
        UUID ward = make(form, cells);
        assertThat(tree().children(ward)).hasSize(2).allMatch(unit -> unit.kind()
                .isBranch());
    }

    @Test
    void aUnitWithoutAListStandsAlone() {
        UUID ward = make(form("Hội LHPN phường " + Ids.next(), UnitKind.WARD), List.of(List.of("", " ")));
        assertThat(tree().children(ward)).isEmpty();
    }

    @Test
    void faultsAreSaidBeforeAndStopEverything() {
        FirstUnitForm form = form("Hội LHPN phường " + Ids.next(), UnitKind.WARD);
        List<List<String>> cells = List.of(List.of("Tổ 1"), List.of("Tổ 1"), List.of("Phường khác", "phường"));
        UnitImportResult result = portal(() -> units.dryRun(form, cells));
        assertThat(result.faults()).extracting(UnitImportResult.Fault::line).containsExactly(2, 3);
        assertThatThrownBy(() -> make(form, cells)).isInstanceOf(BusinessException.class);
        assertThat(tree().roots()).noneMatch(root -> root.name().equals(form.name()));
    }

    @OnH2
    static class OnH2Test extends FirstUnitsTest {}

    @OnPostgres
    static class OnPostgresTest extends FirstUnitsTest {}
}
