package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.support.HostileTexts.Field;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Every text of units, organs and people, through the services that keep and index them. */
abstract class OrganisationTextsTest {

    private static final SystemActor PORTAL = new SystemActor("kiểm thử");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    TestCity cities;

    @Autowired
    UnitService units;

    @Autowired
    UnitDirectory unitDirectory;

    @Autowired
    OrganService organs;

    @Autowired
    PeopleService people;

    @Autowired
    OversightService oversights;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    CurrentActor currentActor;

    TestCity.World world;

    @BeforeEach
    void oneCity() {
        world = cities.build();
    }

    private UnaryOperator<String> portal(UnaryOperator<String> store) {
        return typed -> currentActor.callAs(PORTAL, () -> store.apply(typed));
    }

    private UnitDetail unit() {
        return unitDirectory.detail(world.to2()).orElseThrow();
    }

    private UnaryOperator<String> facts(Function<String, UnitFacts> facts, Function<UnitFacts, String> said) {
        return portal(text -> {
            UnitDetail read = unit();
            units.correct(new UnitForm(read.id(), read.version(), facts.apply(text), "đính chính"));
            return said.apply(unit().latest().facts());
        });
    }

    private static UnitFacts facts(String name, String shortName, String superior, String issuer, String place) {
        return new UnitFacts(name, shortName, UnitKind.BRANCH, null, superior, issuer, place);
    }

    @TestFactory
    Stream<DynamicTest> units() {
        return HostileTexts.of(
                Field.required("name", 200, facts(text -> facts(text, "Tổ", "", "", ""), UnitFacts::name)),
                Field.line(
                        "name in tables",
                        100,
                        facts(
                                text -> facts("Tổ 2", text, "", "", ""),
                                facts -> facts.shortName().equals("Tổ 2") ? "" : facts.shortName())),
                Field.line("superior", 200, facts(text -> facts("Tổ 2", "", text, "", ""), UnitFacts::superiorLine)),
                Field.line("issuer", 200, facts(text -> facts("Tổ 2", "", "", text, ""), UnitFacts::issuerLine)),
                Field.line("place", 100, facts(text -> facts("Tổ 2", "", "", "", text), UnitFacts::place)),
                Field.line("decision", 500, portal(text -> {
                    UnitDetail read = unit();
                    units.correct(new UnitForm(
                            read.id(), read.version(), read.latest().facts(), text));
                    return unit().latest().basis();
                })));
    }

    private PersonCard person(String family, String given, String workplace) {
        UUID id = people.save(new PersonForm(
                null, 0, new PersonName(family, given), null, null, null, true, workplace, world.city()));
        return directory.card(id).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> people() {
        return HostileTexts.of(
                Field.line("family and middle name", 100, portal(text -> person(text, "Hoa", "")
                        .name()
                        .familyAndMiddle())),
                Field.required("given name", 50, portal(text -> person("Nguyễn Thị", text, "")
                        .name()
                        .given())),
                Field.line("workplace", 200, portal(text -> person("Nguyễn Thị", "Hoa", text)
                        .workplace())),
                Field.line("title", 200, portal(text -> {
                    UUID id = person("Nguyễn Thị", "Hoa", "").id();
                    people.givePost(
                            new PostForm(id, world.city(), null, null, Position.OFFICER, text, DAY, null, true, ""));
                    String title = directory.posts(id).getFirst().title();
                    return title.equals("Cán bộ") || title.equals("Cán bộ Hội") ? "" : title;
                })),
                Field.line("paper of a post", 500, portal(text -> {
                    UUID id = person("Nguyễn Thị", "Hoa", "").id();
                    people.givePost(
                            new PostForm(id, world.city(), null, null, Position.OFFICER, "", DAY, null, true, text));
                    return directory.posts(id).getFirst().basis();
                })),
                Field.line("why a post ended", 500, portal(text -> {
                    UUID id = person("Nguyễn Thị", "Hoa", "").id();
                    UUID post = people.givePost(PostForm.of(id, world.city(), Position.OFFICER, DAY));
                    people.endPost(post, 0, DAY.plusYears(1), text);
                    return directory.posts(id).getFirst().endBasis();
                })),
                Field.line("paper of an oversight", 500, portal(text -> {
                    UUID id = person("Nguyễn Thị", "Hoa", "").id();
                    oversights.assign(id, world.songCau(), DAY, text);
                    return directory.overseersOf(world.songCau(), DAY).stream()
                            .filter(row -> row.person().id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .basis();
                })));
    }

    @TestFactory
    Stream<DynamicTest> organs() {
        return HostileTexts.of(
                Field.required("organ", 200, portal(text -> {
                    UUID id = organs.create(world.city(), OrganKind.OTHER, text);
                    return organs.organsOf(world.city()).stream()
                            .filter(organ -> organ.id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .name();
                })),
                Field.line("term", 60, portal(text -> term(text, "").cohort())),
                Field.line("decision on a term", 500, portal(text -> term("2021–2026", text)
                        .basis())));
    }

    private TermRow term(String cohort, String basis) {
        UUID organ = organs.create(world.city(), OrganKind.OTHER, "Ban");
        organs.beginTerm(organ, cohort, DAY, Formed.ELECTED, basis);
        return organs.terms(organ).getLast();
    }

    @OnH2
    static class OnH2Test extends OrganisationTextsTest {}

    @OnPostgres
    static class OnPostgresTest extends OrganisationTextsTest {}
}
