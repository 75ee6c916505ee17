package vn.congtachoi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The parts of a programme, and how other modules name them. */
abstract class ProgrammePartsTest extends ProgrammeBench {

    @Test
    void contentsAreAddedChangedMovedAndRemoved() {
        UUID id = create(cast.ward);
        UUID first = in(() -> parts.addContent(id, content("ND1")));
        UUID second = in(() -> parts.addContent(id, content("ND2")));
        run(() -> parts.moveContent(id, second, 0));
        ContentForm changed = new ContentForm(
                "ND1", "giáo dục cha mẹ", true, List.of(new TypicalActivity("tập huấn", true)), true, 1);
        run(() -> parts.changeContent(
                id, first, withVersion(changed, contentOf(id, first).version())));

        assertThat(detail(id).contents()).extracting(ProgrammeContentRow::id).containsExactly(second, first);
        ContentForm read = contentOf(id, first);
        assertThat(read.wording()).isEqualTo("giáo dục cha mẹ");
        assertThat(read.crossCutting()).isTrue();
        assertThat(read.unverified()).isTrue();
        assertThat(read.activities()).containsExactly(new TypicalActivity("tập huấn", true));
        assertThat(in(() -> service.contentRef(first)).label())
                .isEqualTo(detail(id).header().shortName() + " – ND1");
        assertThat(in(() -> service.contentRefs(cast.ward)))
                .extracting(ProgrammeContentRef::id)
                .containsSubsequence(second, first);

        run(() -> parts.removeContent(id, first, contentOf(id, first).version()));
        assertThat(detail(id).contents()).extracting(ProgrammeContentRow::id).containsExactly(second);
        assertThat(changes).contains(SubjectRef.of("programme-content", first));
    }

    @Test
    void aContentInUseStays() {
        UUID id = create(cast.ward);
        UUID content = in(() -> parts.addContent(id, content("ND1")));
        used.put(SubjectRef.of("programme-content", content), "DA8-01 Tổ truyền thông");

        assertThatThrownBy(() -> run(() -> parts.removeContent(id, content, 0)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.content.used")
                .hasMessageContaining("DA8-01 Tổ truyền thông");
        assertThat(detail(id).users()).extracting(ProgrammeUser::name).containsExactly("DA8-01 Tổ truyền thông");
        assertThat(detail(id).contents()).hasSize(1);
    }

    @Test
    void aNumberStandsOnceInAProgramme() {
        UUID id = create(cast.ward);
        run(() -> parts.addContent(id, content("ND1")));
        assertThatThrownBy(() -> run(() -> parts.addContent(id, content("nd1"))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.content.numberTaken");
    }

    @Test
    void twoPeopleMayWorkOnTwoContentsButNotOnOne() {
        UUID id = create(cast.ward);
        UUID first = in(() -> parts.addContent(id, content("ND1")));
        UUID second = in(() -> parts.addContent(id, content("ND2")));
        ContentForm firstRead = contentOf(id, first);
        ContentForm secondRead = contentOf(id, second);

        run(() -> parts.changeContent(id, first, withVersion(content("ND1A"), firstRead.version())));
        run(() -> parts.changeContent(id, second, withVersion(content("ND2A"), secondRead.version())));
        assertThatThrownBy(() ->
                        run(() -> parts.changeContent(id, first, withVersion(content("ND1B"), firstRead.version()))))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void phasesAndBasesAreKept() {
        UUID id = create(cast.ward);
        UUID phase = in(() -> parts.addPhase(
                id, new PhaseForm("I", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31), "", true, 0)));
        run(() -> parts.changePhase(
                id, phase, new PhaseForm("I", LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31), "", false, 0)));
        UUID ground = in(
                () -> parts.addBasis(id, new LegalBasisForm(BasisRole.GROUND, "Luật Trẻ em", "", null, 2016, true, 0)));
        UUID decision = in(() -> parts.addBasis(
                id,
                new LegalBasisForm(
                        BasisRole.APPROVAL, "Quyết định", "938/QĐ-TTg", LocalDate.of(2017, 6, 30), null, false, 0)));
        run(() -> parts.changeBasis(
                id,
                ground,
                new LegalBasisForm(BasisRole.GROUND, "Luật Trẻ em", "102/2016/QH13", null, 2016, false, 0)));

        ProgrammeDetail detail = detail(id);
        assertThat(detail.phases()).singleElement().satisfies(row -> {
            assertThat(row.phase().to()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(row.phase().unverified()).isFalse();
        });
        assertThat(detail.bases()).extracting(LegalBasisRow::id).containsExactly(ground, decision);
        assertThat(detail.bases().getFirst().basis().number()).isEqualTo("102/2016/QH13");
        assertThat(detail.bases().getLast().basis().issuedYear()).isEqualTo(2017);

        used.put(SubjectRef.of("programme-phase", phase), "việc A");
        assertThatThrownBy(() -> run(() -> parts.removePhase(id, phase, 1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.phase.used");
        used.clear();
        run(() -> parts.removePhase(id, phase, 1));
        run(() -> parts.removeBasis(id, decision, 0));
        assertThat(detail(id).phases()).isEmpty();
        assertThat(detail(id).bases()).extracting(LegalBasisRow::id).containsExactly(ground);
    }

    @Test
    void aUnitLiesInTheAreaUntilSomebodySaysOtherwise() {
        UUID id = create(null);
        assertThat(in(() -> reach.of(id, cast.ward))).isEqualTo(Reach.IN_AREA);
        cast.actAs(Role.OFFICER, cast.otherWard);
        assertThatThrownBy(() -> run(() -> reach.say(id, cast.ward, Reach.INTEGRATED)))
                .isInstanceOf(ForbiddenException.class);
        cast.actAs(Role.OFFICER, cast.ward);
        run(() -> reach.say(id, cast.ward, Reach.INTEGRATED));
        assertThat(in(() -> reach.of(id, cast.ward))).isEqualTo(Reach.INTEGRATED);
        assertThat(in(() -> reach.said(id))).containsOnly(java.util.Map.entry(cast.ward, Reach.INTEGRATED));
        run(() -> reach.say(id, cast.ward, Reach.IN_AREA));
        assertThat(in(() -> reach.of(id, cast.ward))).isEqualTo(Reach.IN_AREA);
    }

    @Test
    void otherModulesNameOpenAndFindProgrammesAndContents() {
        UUID id = create(cast.ward);
        UUID content = in(() -> parts.addContent(id, content("ND1")));
        ProgrammeSubject subject = new ProgrammeSubject(programmes, rights, cast);
        ProgrammeContentSubject contents = new ProgrammeContentSubject(programmes, rights, cast);
        String name = detail(id).header().shortName();

        assertThat(in(() -> subject.title(id))).contains(name);
        assertThat(subject.path(id)).isEqualTo("de-an/" + id);
        assertThat(in(() -> subject.document(id)).orElseThrow().detail()).contains("Đề án “Thử");
        assertThat(in(() -> contents.title(content))).contains(name + " – ND1");
        assertThat(in(() -> contents.path(content))).isEqualTo("de-an/" + id + "?noi-dung=" + content);
        assertThat(in(contents::documents))
                .anyMatch(document -> document.subject().id().equals(content));
        cast.actAs(Role.VIEWER, cast.ward);
        assertThat(in(() -> subject.mayRead(id))).isTrue();
        assertThat(in(() -> contents.mayRead(content))).isTrue();
        cast.actAs(Role.VIEWER, cast.otherWard);
        assertThat(in(() -> subject.mayRead(id))).isFalse();
        assertThat(in(() -> contents.mayRead(content))).isFalse();
        assertThat(in(() -> contents.mayRead(UUID.randomUUID()))).isFalse();
    }

    private ContentForm contentOf(UUID programme, UUID content) {
        return detail(programme).contents().stream()
                .filter(row -> row.id().equals(content))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static ContentForm withVersion(ContentForm form, long version) {
        return new ContentForm(
                form.number(), form.wording(), form.crossCutting(), form.activities(), form.unverified(), version);
    }

    @OnH2
    static class OnH2Test extends ProgrammePartsTest {}

    @OnPostgres
    static class OnPostgresTest extends ProgrammePartsTest {}
}
