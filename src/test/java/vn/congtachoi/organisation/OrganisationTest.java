package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The two shapes of a head unit, over the change of 01/7/2025, and the people in them. */
abstract class OrganisationTest {

    private static final SystemActor PORTAL = new SystemActor("test");
    private static final LocalDate CREATED = LocalDate.of(2015, 3, 11);
    private static final LocalDate MID_2023 = LocalDate.of(2023, 6, 28);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final String RESOLUTION = "NQ 1683/NQ-UBTVQH15";
    private static final int BRANCHES = 117;

    @Autowired
    UnitService units;

    @Autowired
    UnitImport unitImport;

    @Autowired
    UnitDirectory directory;

    @Autowired
    PeopleService people;

    @Autowired
    OversightService oversights;

    @Autowired
    PeopleDirectory peopleDirectory;

    @Autowired
    OrganService organs;

    @Autowired
    UnitSubject unitSubject;

    @Autowired
    PersonSubject personSubject;

    @Autowired
    UnitStamps stamps;

    @Autowired
    Units unitRows;

    @Autowired
    UnitLines lineRows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CurrentActor currentActor;

    private <T> T portal(Supplier<T> work) {
        return currentActor.callAs(PORTAL, work);
    }

    private void portal(Runnable work) {
        currentActor.runAs(PORTAL, work);
    }

    private UUID create(String name, UnitKind kind, @Nullable UUID parent, LocalDate from) {
        UnitFacts facts = UnitFacts.of(name, "", kind);
        return portal(() -> units.create(new UnitChange.Create(facts, parent, from, "")));
    }

    private static String unique(String name) {
        return name + " " + Ids.next();
    }

    private long version(UUID unit) {
        return portal(() -> directory.detail(unit).orElseThrow().version());
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(
                        e.messageKey().key())
                .isEqualTo(key));
    }

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
    void aWardWithBranchesIsRunByTwoPeopleWithSeveralPosts() {
        UUID ward = create(unique("Hội LHPN phường Đức Xuân"), UnitKind.WARD, null, MERGER);
        UUID branch = create("Chi hội phụ nữ tổ 1", UnitKind.BRANCH, ward, MERGER);
        UUID chair = person("Nguyễn Thị Thơm", ward);
        UUID deputy = person("Lý Thị Ánh", ward);
        portal(() -> {
            UUID bch = organs.create(ward, OrganKind.BCH, "Ban Chấp hành");
            UUID appointed = organs.beginTerm(bch, "2021–2026", MERGER, Formed.APPOINTED, "QĐ 12");
            LocalDate congress = LocalDate.of(2025, 10, 10);
            UUID elected = organs.beginTerm(bch, "khóa I, 2025–2030", congress, Formed.ELECTED, "");
            assertThat(organs.terms(bch)).extracting(TermRow::until).containsExactly(congress, null);

            people.givePost(PostForm.of(chair, ward, Position.CHAIR, MERGER));
            people.givePost(
                    new PostForm(chair, ward, bch, appointed, Position.CHAIR, "Chủ tịch", MERGER, congress, false));
            people.givePost(new PostForm(chair, ward, bch, elected, Position.CHAIR, "Chủ tịch", congress, null, false));
            people.givePost(PostForm.of(deputy, ward, Position.VICE_CHAIR, MERGER));
            people.givePost(new PostForm(deputy, ward, null, null, Position.CLERK, "", MERGER, null, false));
            people.givePost(new PostForm(deputy, branch, null, null, Position.BRANCH_HEAD, "", MERGER, null, false));
            oversights.assign(deputy, branch, MERGER, "TB 03");

            LocalDate day = LocalDate.of(2025, 12, 1);
            assertThat(peopleDirectory.postsOn(deputy, day))
                    .extracting(PostRow::position)
                    .containsExactlyInAnyOrder(Position.VICE_CHAIR, Position.CLERK, Position.BRANCH_HEAD)
                    .startsWith(Position.VICE_CHAIR);
            assertThat(peopleDirectory.find(chair, day).orElseThrow().mainPost())
                    .startsWith("Chủ tịch Hội LHPN phường Đức Xuân");
            assertThat(peopleDirectory.headsOf(Set.of(ward, branch), day))
                    .extractingFromEntries(Map.Entry::getValue)
                    .extracting(card -> ((PersonCard) card).id())
                    .containsExactlyInAnyOrder(chair, deputy);
            assertThat(peopleDirectory.members(bch, day)).hasSize(1);
            assertThat(peopleDirectory.members(bch, day).getFirst().termId()).isEqualTo(elected);
            assertThat(peopleDirectory.overseenBy(deputy, day)).containsExactly(branch);
            assertThat(peopleDirectory.overseersOf(branch, day))
                    .extracting(row -> row.person().id())
                    .containsExactly(deputy);
            assertThat(peopleDirectory.list(new PersonFilter("", Set.of(ward), null), 0, 10))
                    .extracting(card -> card.name().full())
                    .containsExactly("Lý Thị Ánh", "Nguyễn Thị Thơm");
        });
    }

    private UUID person(String name, UUID keeper) {
        return portal(() -> people.save(PersonForm.of(PersonName.of(name), Telephone.of("0912345678"), keeper)));
    }

    @Test
    void aNewMainPostTakesThePlaceOfTheOldOne() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UUID other = create(unique("Hội LHPN xã"), UnitKind.COMMUNE, null, CREATED);
        UUID person = person("Hà Thị Mai", ward);
        portal(() -> {
            people.givePost(PostForm.of(person, ward, Position.OFFICER, CREATED));
            people.givePost(PostForm.of(person, other, Position.CHAIR, MID_2023));
            assertThat(peopleDirectory.postsOn(person, MID_2023))
                    .filteredOn(PostRow::main)
                    .extracting(PostRow::position)
                    .containsExactly(Position.CHAIR);
        });
        assertRefused(
                () -> portal(() -> people.givePost(PostForm.of(person, other, Position.CHAIR, MID_2023))),
                "organisation.post.held-already");
    }

    @Test
    void aPostEndsOnceItsFormIsFresh() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UUID person = person("Hà Thị Mai", ward);
        UUID post = portal(() -> people.givePost(PostForm.of(person, ward, Position.OFFICER, CREATED)));
        assertThatThrownBy(() -> portal(() -> people.endPost(post, 7, MID_2023, "")))
                .isInstanceOf(StaleDataException.class);
        portal(() -> people.endPost(post, 0, MID_2023, "QĐ 5"));
        assertThat(portal(() -> peopleDirectory.postsOn(person, MID_2023))).isEmpty();
        assertThat(portal(() -> peopleDirectory.postsOn(person, MID_2023.minusDays(1))))
                .hasSize(1);
    }

    @Test
    void peopleAreFoundWithoutMarksAndMarkedMatchesComeFirst() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        String family = "Họ" + Ids.next().toString().replace("-", "");
        UUID plain = person(family + " Thị Hoa", ward);
        UUID marked = person(family + " Thị Hòa", ward);
        UUID older = person(family + " Thị Hoà", ward);
        portal(() -> {
            assertThat(peopleDirectory.search(family.toLowerCase(java.util.Locale.ROOT) + " hoa", 10))
                    .extracting(PersonCard::id)
                    .containsExactlyInAnyOrder(plain, marked, older);
            assertThat(peopleDirectory.search("Hòa " + family, 10)).hasSize(3);
            assertThat(peopleDirectory.search(family + " Thị Hoà", 10))
                    .extracting(PersonCard::id)
                    .endsWith(plain);
            assertThat(peopleDirectory.count(new PersonFilter(family, Set.of(), null)))
                    .isEqualTo(3);
            assertThat(peopleDirectory.search("100%_" + family, 10)).isEmpty();
        });
    }

    @Test
    void aStaleFormOfAPersonIsRefused() {
        UUID ward = create(unique("Hội LHPN phường"), UnitKind.WARD, null, CREATED);
        UUID person = person("Hà Thị Mai", ward);
        PersonForm read = portal(() -> people.form(person));
        portal(() -> people.save(read.withPhone(Telephone.of("0987654321"))));
        assertThatThrownBy(() -> portal(() -> people.save(read.withPhone(null))))
                .isInstanceOfSatisfying(StaleDataException.class, e -> {
                    assertThat(e.currentVersion()).isEqualTo(read.version() + 1);
                    assertThat(e.changedBy()).isEqualTo("test");
                });
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
    void searchAndLinksKnowUnitsAndPeople() {
        String name = unique("Hội LHPN xã Huyền Tụng");
        UUID ward = create(name, UnitKind.COMMUNE, null, CREATED);
        portal(() ->
                units.rename(new UnitChange.Rename(ward, version(ward), unique("Hội LHPN phường"), "", MID_2023, "")));
        UUID person = person("Hà Thị Mai", ward);
        portal(() -> {
            people.givePost(PostForm.of(person, ward, Position.CLERK, CREATED));
            assertThat(unitSubject.document(ward)).map(SearchDocument::detail).hasValue(name);
            assertThat(unitSubject.documents())
                    .extracting(SearchDocument::subject)
                    .contains(vn.congtachoi.kernel.SubjectRef.of("unit", ward));
            assertThat(personSubject.title(person)).hasValue("Hà Thị Mai");
            assertThat(personSubject.document(person))
                    .map(SearchDocument::detail)
                    .hasValueSatisfying(detail -> assertThat(detail).startsWith("Văn thư Hội LHPN phường"));
            assertThat(personSubject.documents()).hasSizeGreaterThan(0);
            assertThat(personSubject.path(person)).isEqualTo("danh-ba/" + person);
        });
    }

    @Test
    void whoIsNotSignedInGetsNothing() {
        assertThatThrownBy(() -> directory.treeOn(MID_2023))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> unitImport.dryRun(List.of(), null, MID_2023))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @OnH2
    static class OnH2Test extends OrganisationTest {}

    @OnPostgres
    static class OnPostgresTest extends OrganisationTest {}
}
