package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The people of a ward, their posts, and how they are found. */
abstract class PostsTest extends OrganisationBench {

    @Autowired
    PeopleService people;

    @Autowired
    OversightService oversights;

    @Autowired
    OrganService organs;

    @Autowired
    UnitSubject unitSubject;

    @Autowired
    PersonSubject personSubject;

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
            assertThat(peopleDirectory.holders(Set.of(ward, branch), day))
                    .as("each once, by her highest post")
                    .extracting(post -> post.person().id(), PostRow::position)
                    .containsExactly(tuple(chair, Position.CHAIR), tuple(deputy, Position.VICE_CHAIR));
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

    @OnH2
    static class OnH2Test extends PostsTest {}

    @OnPostgres
    static class OnPostgresTest extends PostsTest {}
}
