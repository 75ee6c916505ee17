package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.support.HostileTexts.Field;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Every text of a programme, through the services that keep and index it. */
abstract class ProgrammeFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    @Autowired
    TestCity cities;

    @Autowired
    TestProgramme testProgrammes;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProgrammeParts parts;

    TestCity.World world;
    UUID id;

    @BeforeEach
    void oneProgramme() {
        world = cities.build();
        id = testProgrammes.make(world).id();
    }

    private UnaryOperator<String> asOfficer(UnaryOperator<String> store) {
        return typed -> world.officer().call(() -> store.apply(typed));
    }

    private ProgrammeForm made(
            String official, String name, String purpose, String host, String targetNote, String note) {
        UUID made = programmes.create(new ProgrammeForm(
                ProgrammeBench.newCode(),
                official,
                name,
                ProgrammeKind.SCHEME,
                purpose,
                host,
                null,
                null,
                world.city(),
                null,
                targetNote,
                note,
                Set.of(),
                0));
        return programmes.detail(made).header();
    }

    @TestFactory
    Stream<DynamicTest> itsOwnFields() {
        return HostileTexts.of(
                Field.required("official name", 500, asOfficer(text -> made(text, "Tên", "", "", "", "")
                        .officialName())),
                Field.required("name", 120, asOfficer(text -> made("Đề án", text, "", "", "", "")
                        .shortName())),
                Field.lines("purpose", 2000, asOfficer(text -> made("Đề án", "Tên", text, "", "", "")
                        .purpose())),
                Field.line("host", 300, asOfficer(text -> made("Đề án", "Tên", "", text, "", "")
                        .host())),
                Field.lines("on targets", 2000, asOfficer(text -> made("Đề án", "Tên", "", "", text, "")
                        .targetNote())),
                Field.lines("note", 2000, asOfficer(text -> made("Đề án", "Tên", "", "", "", text)
                        .note())),
                Field.line("how it was closed", 500, asOfficer(text -> {
                    programmes.close(
                            id,
                            new ClosingForm(
                                    null,
                                    text,
                                    null,
                                    programmes.detail(id).header().version()));
                    ClosingForm closing = programmes.detail(id).closing();
                    return closing == null ? "not closed" : closing.note();
                })));
    }

    private <T> T last(Function<ProgrammeDetail, List<T>> list, UUID part, Function<T, UUID> partId) {
        return list.apply(programmes.detail(id)).stream()
                .filter(row -> partId.apply(row).equals(part))
                .findFirst()
                .orElseThrow();
    }

    private ContentForm content(String number, String wording, String activity) {
        UUID part = parts.addContent(
                id, new ContentForm(number, wording, false, List.of(new TypicalActivity(activity, false)), false, 0));
        ContentForm stored =
                last(ProgrammeDetail::contents, part, ProgrammeContentRow::id).content();
        parts.removeContent(id, part, stored.version());
        return stored;
    }

    private PhaseForm phase(String name, String note) {
        UUID part = parts.addPhase(id, new PhaseForm(name, DAY, DAY.plusYears(1), note, false, 0));
        PhaseForm stored =
                last(ProgrammeDetail::phases, part, ProgrammePhaseRow::id).phase();
        parts.removePhase(id, part, stored.version());
        return stored;
    }

    private LegalBasisForm basis(String wording, String number) {
        UUID part = parts.addBasis(id, new LegalBasisForm(BasisRole.GROUND, wording, number, null, 2017, false, 0));
        LegalBasisForm stored =
                last(ProgrammeDetail::bases, part, LegalBasisRow::id).basis();
        parts.removeBasis(id, part, stored.version());
        return stored;
    }

    @TestFactory
    Stream<DynamicTest> itsParts() {
        return HostileTexts.of(
                Field.required("number of a content", 20, asOfficer(text -> content(text, "chữ", "")
                        .number())),
                Field.required("content", 1000, asOfficer(text -> content(number(), text, "")
                        .wording())),
                Field.line("activity", 4000, asOfficer(text -> content(number(), "chữ", text).activities().stream()
                        .map(TypicalActivity::wording)
                        .findFirst()
                        .orElse(""))),
                Field.required("phase", 200, asOfficer(text -> phase(text, "").name())),
                Field.line("note of a phase", 500, asOfficer(text -> phase("2017–2021", text)
                        .note())),
                Field.required("legal basis", 500, asOfficer(text -> basis(text, "1/QĐ")
                        .wording())),
                Field.line("number of a legal basis", 60, asOfficer(text -> basis("Quyết định", text)
                        .number())));
    }

    private static String number() {
        return Ids.next().toString().substring(19).replace("-", "");
    }

    @OnH2
    static class OnH2Test extends ProgrammeFieldsTest {}

    @OnPostgres
    static class OnPostgresTest extends ProgrammeFieldsTest {}
}
