package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** The directory, organs by rank, and who looks after which unit. */
abstract class PeopleTest {

    private static final LocalDate THEN = LocalDate.of(2021, 6, 10);
    private static final LocalDate NEXT = LocalDate.of(2022, 3, 8);

    @Autowired
    TestCity cities;

    @Autowired
    PeopleService people;

    @Autowired
    OversightService oversights;

    @Autowired
    PeopleList list;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    OrganService organs;

    @Autowired
    OrganBoard board;

    @Autowired
    OversightBoard overseen;

    @Autowired
    OwnUnits ownUnits;

    @Autowired
    UnitDirectory units;

    @Autowired
    PersonLog log;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private <T> T officer(Supplier<T> work) {
        return world.officer().call(work);
    }

    private Set<UUID> everywhere() {
        return officer(() -> units.today().subtree(world.city()));
    }

    private List<String> names(PersonFilter filter) {
        return officer(() -> list.rows(filter, 0, 100)).stream()
                .map(row -> row.card().name().full())
                .toList();
    }

    private UUID committee(UUID unit, UUID... members) {
        return officer(() -> {
            UUID organ = organs.create(unit, OrganKind.BTV, "Ban Thường vụ");
            UUID term = organs.beginTerm(organ, "2021 - 2026", THEN, Formed.ELECTED, "NQ 1");
            for (UUID member : members) {
                people.givePost(new PostForm(
                        member, unit, organ, term, Position.STANDING_MEMBER, "", THEN, null, false, "NQ 1"));
            }
            return organ;
        });
    }

    @Test
    void theListIsFilteredByPositionAndOrganOfTheUnits() {
        committee(world.city(), world.officer().personId(), world.songCauChair().personId());
        assertThat(names(new PersonFilter("", everywhere(), null, Position.CHAIR, null)))
                .containsExactly("Bế Thị Hạnh", "Hà Thị Hương", "Hoàng Thị Nga")
                .isEqualTo(names(new PersonFilter("", everywhere(), false, Position.CHAIR, null)));
        assertThat(names(new PersonFilter("", everywhere(), null, null, OrganKind.BTV)))
                .containsExactly("Đàm Thị Cúc", "Bế Thị Hạnh");
        assertThat(names(new PersonFilter("hanh", everywhere(), null, null, OrganKind.BTV)))
                .containsExactly("Bế Thị Hạnh");
        assertThat(names(new PersonFilter("", everywhere(), null, null, OrganKind.UBKT)))
                .isEmpty();
    }

    @Test
    void aLineSaysEveryPostMainFirst() {
        committee(world.city(), world.songCauChair().personId());
        PersonFilter filter = new PersonFilter("hanh", Set.of(world.songCau()), null);
        PersonRow row = officer(() -> list.rows(filter, 0, 10)).getFirst();
        assertThat(row.standing()).startsWith("Chủ tịch Hội LHPN phường Sông Cầu");
        assertThat(row.others()).singleElement().asString().startsWith("Ủy viên Ban Thường vụ Hội LHPN thành phố");
        assertThat(officer(() -> list.count(filter))).isEqualTo(1);
    }

    @Test
    void membersStandInTheOrderOfTheirRankInTheUnit() {
        committee(
                world.city(),
                world.officer().personId(),
                world.viceChair().personId(),
                world.chair().personId());
        OrganSheet sheet = officer(() -> board.of(world.city(), NEXT)).getFirst();
        assertThat(sheet.members())
                .extracting(member -> member.post().person().name().given())
                .containsExactly("Hương", "Lan", "Cúc");
        assertThat(officer(() -> board.of(world.city(), THEN.minusDays(1)))
                        .getFirst()
                        .members())
                .isEmpty();
    }

    @Test
    void aNewTermEndsTheMembershipsOfTheOneBefore() {
        UUID organ = committee(world.city(), world.chair().personId());
        officer(() -> organs.beginTerm(organ, "2022 - 2027", NEXT, Formed.ELECTED, "NQ 2"));
        OrganSheet sheet = officer(() -> board.of(world.city(), NEXT)).getFirst();
        assertThat(sheet.members()).isEmpty();
        assertThat(sheet.terms()).extracting(TermRow::cohort).containsExactly("2022 - 2027", "2021 - 2026");
        assertThat(officer(() -> list.posts(world.chair().personId())))
                .extracting(held -> held.post().position(), held -> held.post().until(), held -> held.post()
                        .endBasis())
                .contains(tuple(Position.CHAIR, null, ""), tuple(Position.STANDING_MEMBER, NEXT, "NQ 2"));
    }

    @Test
    void aPostKeepsThePapersOfItsBeginningAndItsEnd() {
        UUID person = world.viewer().personId();
        UUID post = officer(() -> people.givePost(
                new PostForm(person, world.city(), null, null, Position.CLERK, "", THEN, null, false, "QĐ 7")));
        officer(() -> {
            people.endPost(post, 0, NEXT, "QĐ 9");
            return post;
        });
        PostRow row = officer(() -> list.posts(person)).stream()
                .map(HeldPost::post)
                .filter(held -> held.id().equals(post))
                .findFirst()
                .orElseThrow();
        assertThat(row.basis()).isEqualTo("QĐ 7");
        assertThat(row.endBasis()).isEqualTo("QĐ 9");
        assertThat(row.endedBy(NEXT)).isTrue();
        assertThatThrownBy(() -> world.officer().run(() -> people.endPost(post, 0, NEXT.plusDays(1), "QĐ 10")))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void somebodyOfTheSameNameAndTelephoneIsFound() {
        PersonForm twin = PersonForm.of(PersonName.of("Dam Thi Cuc"), Telephone.of("0912 345 678"), world.city());
        assertThat(officer(() -> list.sameAs(twin))).isPresent();
        assertThat(officer(() -> list.sameAs(twin.withPhone(Telephone.of("0987654321")))))
                .isEmpty();
        assertThat(officer(() -> list.sameAs(twin.withPhone(null)))).isEmpty();
    }

    @Test
    void textOfAnOldFontIsNotKept() {
        assertThatThrownBy(() -> PersonForm.of(PersonName.of("NguyÔn ThÞ H¬ng"), null, world.city()))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.messageKey().key()).isEqualTo("kernel.text.legacy-font"));
    }

    @Test
    void whoLooksAfterAUnitSeesItAsHers() {
        UUID person = world.viceChair().personId();
        UUID given = officer(() -> oversights.assign(person, world.nongThuong(), THEN, "TB 5"));
        assertThat(world.viceChair().call(ownUnits::overseen)).containsExactly(world.nongThuong());
        assertThat(officer(ownUnits::overseen)).isEmpty();
        OversightBoard.Line line = officer(() -> overseen.below(world.city())).getFirst();
        assertThat(line.unit().id()).isEqualTo(world.nongThuong());
        assertThat(line.today()).extracting(OversightRow::basis).containsExactly("TB 5");

        world.officer().run(() -> oversights.end(given, 0, NEXT, "TB 8"));
        assertThat(world.viceChair().call(ownUnits::overseen)).isEmpty();
        OversightBoard.Line after = officer(() -> overseen.below(world.city())).getFirst();
        assertThat(after.today()).isEmpty();
        assertThat(after.before()).extracting(OversightRow::endBasis).containsExactly("TB 8");
        assertThat(officer(() -> overseen.of(person))).hasSize(1);
    }

    @Test
    void ownUnitsReachFromTheTopAndHomeIsWhereSheWorks() {
        assertThat(world.songCauChair().call(ownUnits::home).map(UnitRef::id)).hasValue(world.songCau());
        assertThat(world.songCauChair().call(ownUnits::around))
                .extracting(UnitRef::id)
                .startsWith(world.city())
                .contains(world.nongThuong(), world.to1());
    }

    @Test
    void onlyWhoEditsHerReadsHerHistory() {
        UUID person = world.to1Head().personId();
        assertThat(officer(() -> log.of(person, 10))).isNotEmpty();
        assertThatThrownBy(() -> world.nongThuongChair().run(() -> log.of(person, 10)))
                .isInstanceOf(ForbiddenException.class);
    }

    @OnH2
    static class OnH2Test extends PeopleTest {}

    @OnPostgres
    static class OnPostgresTest extends PeopleTest {}
}
