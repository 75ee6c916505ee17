package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The two shapes of a head unit, over the change of 01/7/2025. */
abstract class UnitsTest extends OrganisationBench {

    private static final String RESOLUTION = "NQ 1683/NQ-UBTVQH15";

    private static final int BRANCHES = 117;

    @Autowired
    UnitImport unitImport;

    @Autowired
    UnitStamps stamps;

    @Autowired
    Units unitRows;

    @Autowired
    UnitLines lineRows;

    @Autowired
    TransactionTemplate transaction;

    private UUID city() {
        UnitFacts facts = new UnitFacts(
                unique("Hội LHPN thành phố Bắc Kạn"),
                "Bắc Kạn",
                UnitKind.CITY,
                "058",
                "HỘI LHPN TỈNH BẮC KẠN",
                "HỘI LHPN THÀNH PHỐ BẮC KẠN",
                "Bắc Kạn");
        UUID city = portal(() -> units.create(new UnitChange.Create(facts, null, CREATED, "NQ 892/NQ-UBTVQH13")));
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("Tên đơn vị", "Cấp", "Thuộc đơn vị", "Mã", "Trưởng", "Điện thoại"));
        List<String> communes = List.of(
                "Phường Nguyễn Thị Minh Khai,01834",
                "Phường Sông Cầu,01837",
                "Phường Đức Xuân,01840",
                "Phường Phùng Chí Kiên,01843",
                "Phường Huyền Tụng,01846",
                "Xã Dương Quang,01849",
                "Xã Nông Thượng,01852",
                "Phường Xuất Hóa,01855");
        for (String commune : communes) {
            List<String> parts = List.of(commune.split(",", -1));
            cells.add(List.of(parts.getFirst(), "", "", parts.getLast(), "Hoàng Thị Lan", "0912 345 678"));
        }
        for (int i = 0; i < BRANCHES; i++) {
            String commune = communes.get(i % communes.size());
            cells.add(List.of("Tổ " + (i + 1), "chi hội", commune.substring(0, commune.indexOf(','))));
        }
        int made = portal(() -> unitImport.apply(cells, city, CREATED, "NQ 892/NQ-UBTVQH13"));
        assertThat(made).isEqualTo(communes.size() + BRANCHES);
        return city;
    }

    private UUID commune(UUID city, String shortName, LocalDate day) {
        return portal(() -> directory.treeOn(day).children(city).stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private UUID merge(UUID city, List<String> olds, List<String> outside, UnitKind kind, String name) {
        Set<UUID> ids = Set.copyOf(
                olds.stream().map(old -> commune(city, old, MID_2023)).toList());
        UnitFacts facts = UnitFacts.of(unique(name), name, kind);
        return portal(() -> units.merge(new UnitChange.Merge(ids, outside, facts, null, MERGER, RESOLUTION)));
    }

    @Test
    void theCityOf2023LivesOnInItsSuccessors() {
        UUID city = city();
        UUID ducXuan = merge(
                city,
                List.of("Nguyễn Thị Minh Khai", "Đức Xuân", "Huyền Tụng"),
                List.of(),
                UnitKind.WARD,
                "Hội LHPN phường Đức Xuân");
        UUID bacKan = merge(
                city,
                List.of("Sông Cầu", "Phùng Chí Kiên", "Xuất Hóa", "Nông Thượng"),
                List.of(),
                UnitKind.WARD,
                "Hội LHPN phường Bắc Kạn");
        UUID phongQuang = merge(
                city,
                List.of("Dương Quang"),
                List.of("Xã Đôn Phong, huyện Bạch Thông"),
                UnitKind.COMMUNE,
                "Hội LHPN xã Phong Quang");
        long version = version(city);
        portal(() -> units.close(
                new UnitChange.Close(city, version, List.of(ducXuan, bacKan, phongQuang), MERGER, RESOLUTION)));

        UnitTree before = portal(() -> directory.treeOn(MERGER.minusDays(1)));
        assertThat(before.children(city)).hasSize(8);
        assertThat(before.subtree(city)).hasSize(1 + 8 + BRANCHES);
        UnitTree after = portal(() -> directory.treeOn(MERGER));
        assertThat(after.find(city)).isEmpty();
        assertThat(after.roots()).extracting(UnitRef::id).contains(ducXuan, bacKan, phongQuang);
        assertThat(after.subtree(ducXuan).size()
                        + after.subtree(bacKan).size()
                        + after.subtree(phongQuang).size())
                .isEqualTo(3 + BRANCHES);

        portal(() -> {
            assertThat(directory.successors(city)).extracting(UnitRef::id).contains(ducXuan, bacKan, phongQuang);
            assertThat(directory.predecessors(ducXuan))
                    .extracting(UnitRef::shortName)
                    .as("the city handed over its work, but not its figures")
                    .containsExactlyInAnyOrder("Nguyễn Thị Minh Khai", "Đức Xuân", "Huyền Tụng", "Bắc Kạn");
            Makeup whole = directory.makeup(bacKan, MID_2023, LocalDate.of(2025, 12, 31));
            assertThat(whole.parts()).hasSize(4).allMatch(Makeup.Part::isWhole);
            assertThat(whole.isComplete()).isTrue();
            Makeup part = directory.makeup(phongQuang, MID_2023, LocalDate.of(2025, 12, 31));
            assertThat(part.outside()).containsExactly("Xã Đôn Phong, huyện Bạch Thông");
            assertThat(part.isComplete()).isFalse();
            assertThat(directory.letterheadOn(city, MID_2023))
                    .isEqualTo(new Letterhead("HỘI LHPN TỈNH BẮC KẠN", "HỘI LHPN THÀNH PHỐ BẮC KẠN", "Bắc Kạn"));
        });
        UUID songCau = before.children(city).stream()
                .filter(unit -> unit.shortName().equals("Sông Cầu"))
                .findFirst()
                .orElseThrow()
                .id();
        portal(() -> {
            assertThat(peopleDirectory.headOf(songCau, MID_2023))
                    .hasValueSatisfying(head -> assertThat(head.phone()).hasToString("0912 345 678"));
            assertThat(peopleDirectory.headOf(songCau, MERGER)).isEmpty();
        });
    }

    @Test
    void siblingsStandInTheOrderOfTheAlphabetAndNumbersAsNumbers() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        List.of("Tổ 10", "Tổ 2", "Đon Tuấn", "Dương Quang")
                .forEach(name -> portal(() -> units.create(
                        new UnitChange.Create(UnitFacts.of(name, name, UnitKind.BRANCH), ward, CREATED, ""))));
        assertThat(portal(() -> directory.treeOn(MID_2023).children(ward)))
                .extracting(UnitRef::shortName)
                .containsExactly("Dương Quang", "Đon Tuấn", "Tổ 2", "Tổ 10");
    }

    @Test
    void aStaleFormOfAUnitIsRefusedAlsoAfterARename() {
        UUID ward = create(unique("Hội LHPN xã"), UnitKind.COMMUNE, null, CREATED);
        UnitForm read = portal(() -> directory.detail(ward).orElseThrow().form());
        portal(() -> units.rename(
                new UnitChange.Rename(ward, read.version(), unique("Hội LHPN phường"), "", MID_2023, "NQ")));
        assertThatThrownBy(() -> portal(() -> units.correct(read))).isInstanceOf(StaleDataException.class);
        UnitForm fresh = portal(() -> directory.detail(ward).orElseThrow().form());
        portal(() -> units.correct(fresh));
        assertThat(portal(() -> directory.detail(ward).orElseThrow().spans())).hasSize(2);
    }

    @Test
    void aUnitWithUnitsBelowItDoesNotClose() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        create("Chi hội phụ nữ tổ 1", UnitKind.BRANCH, ward, CREATED);
        assertRefused(
                () -> portal(() -> units.close(new UnitChange.Close(ward, version(ward), List.of(), MERGER, ""))),
                "organisation.unit.children-left");
    }

    @Test
    void aUnitSplitsWithItsBranchesAndShares() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UUID one = create("Chi hội phụ nữ tổ 1", UnitKind.BRANCH, ward, CREATED);
        UUID two = create("Chi hội phụ nữ tổ 2", UnitKind.BRANCH, ward, CREATED);
        UnitChange.Split.Part east = new UnitChange.Split.Part(
                UnitFacts.of(unique("Đông"), "", UnitKind.WARD), new java.math.BigDecimal("0.6"), Set.of(one));
        UnitChange.Split.Part west = new UnitChange.Split.Part(
                UnitFacts.of(unique("Tây"), "", UnitKind.WARD), new java.math.BigDecimal("0.4"), Set.of(two));
        UnitChange.Split lost = new UnitChange.Split(
                ward,
                version(ward),
                List.of(east, new UnitChange.Split.Part(west.facts(), west.share(), Set.of())),
                MERGER,
                "");
        assertRefused(() -> portal(() -> units.split(lost)), "organisation.unit.children-left");
        List<UUID> made = portal(
                () -> units.split(new UnitChange.Split(ward, version(ward), List.of(east, west), MERGER, RESOLUTION)));
        portal(() -> {
            assertThat(directory.treeOn(MERGER).children(made.getFirst()))
                    .extracting(UnitRef::id)
                    .containsExactly(one);
            Makeup makeup = directory.makeup(made.getLast(), MID_2023, MERGER);
            assertThat(makeup.isEstimate()).isTrue();
            assertThat(makeup.parts().getFirst().share()).isEqualByComparingTo("0.4");
        });
    }

    @Test
    void aPartOfAUnitMovesToAnother() {
        UUID from = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UUID to = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UUID branch = create("Chi hội phụ nữ tổ 1", UnitKind.BRANCH, from, CREATED);
        portal(() -> units.transfer(
                new UnitChange.Transfer(from, to, new java.math.BigDecimal("0.1"), Set.of(branch), MID_2023, "")));
        portal(() -> {
            assertThat(directory.treeOn(MID_2023).get(branch).parentId()).isEqualTo(to);
            assertThat(directory.treeOn(MID_2023.minusDays(1)).get(branch).parentId())
                    .isEqualTo(from);
            assertThat(directory.makeup(to, CREATED, MERGER).isEstimate()).isTrue();
        });
    }

    @Test
    void movesKeepLevelsNamesAndTheTree() {
        UUID city = create(unique("Thành phố"), UnitKind.CITY, null, CREATED);
        UUID ward = create("Hội LHPN phường A", UnitKind.WARD, city, CREATED);
        UUID branch = create("Chi hội 1", UnitKind.BRANCH, ward, CREATED);
        assertRefused(
                () -> portal(() -> units.move(new UnitChange.Move(city, version(city), ward, MERGER, ""))),
                "organisation.unit.under-itself");
        assertRefused(
                () -> create("Hội LHPN phường B", UnitKind.WARD, branch, CREATED), "organisation.unit.wrong-level");
        assertRefused(() -> create("hội lhpn phường a", UnitKind.WARD, city, CREATED), "organisation.unit.name-taken");
        portal(() -> units.move(new UnitChange.Move(branch, version(branch), city, MERGER, "")));
        assertThat(portal(() -> directory.treeOn(MERGER).children(city)))
                .extracting(UnitRef::id)
                .contains(branch);
    }

    @Test
    void anImportWithFaultsSavesNothing() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        List<List<String>> cells = List.of(List.of("Tổ 1"), List.of("Tổ 2"), List.of("Tổ 1"));
        UnitImportResult result = portal(() -> unitImport.dryRun(cells, ward, CREATED));
        assertThat(result.rows()).hasSize(2);
        assertThat(result.faults()).hasSize(1);
        assertRefused(
                () -> portal(() -> unitImport.apply(cells, ward, CREATED, "")), "organisation.import.faults-stand");
        assertThat(portal(() -> directory.treeOn(MID_2023).children(ward))).isEmpty();
    }

    @Test
    void everyNodeSeesAChangeAndNoneKeepsWhatWasRolledBack() {
        UnitRegister otherNode = new UnitRegister(stamps, unitRows, lineRows, event -> {});
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UnitHistory first = transaction.execute(status -> otherNode.history());
        assertThat(first.treeOn(MID_2023).find(ward)).isPresent();
        UnitHistory again = transaction.execute(status -> otherNode.history());
        assertThat(again).isSameAs(first);

        UUID undone = transaction.execute(status -> {
            UUID id = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
            assertThat(portal(() -> directory.treeOn(MID_2023).find(id))).isPresent();
            status.setRollbackOnly();
            return id;
        });
        assertThat(portal(() -> directory.treeOn(MID_2023).find(undone))).isEmpty();

        UUID later = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        assertThat(transaction
                        .execute(status -> otherNode.history())
                        .treeOn(MID_2023)
                        .find(later))
                .isPresent();
        assertThat(portal(() -> directory.treeOn(MID_2023).find(undone))).isEmpty();
    }

    @Test
    void whoIsNotSignedInGetsNothing() {
        assertThatThrownBy(() -> directory.treeOn(MID_2023))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> unitImport.dryRun(List.of(), null, MID_2023))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @OnH2
    static class OnH2Test extends UnitsTest {}

    @OnPostgres
    static class OnPostgresTest extends UnitsTest {}
}
