package vn.congtachoi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

abstract class ProgrammeServiceTest extends ProgrammeBench {

    @Test
    void whatWasCreatedIsReadBack() {
        cast.actAs(Role.OFFICER, cast.ward);
        String code = newCode();
        UUID id = in(() -> service.create(new ProgrammeForm(
                code,
                "Đề án “Gia đình hạnh phúc”",
                "Gia đình hạnh phúc",
                ProgrammeKind.CAMPAIGN,
                "Mục tiêu",
                "Hội LHPN phường",
                LocalDate.of(2023, 1, 1),
                null,
                cast.ward,
                null,
                "90 hoặc 95",
                "ghi chú",
                Set.of(ProgrammeField.HOST, ProgrammeField.PURPOSE),
                0)));

        ProgrammeDetail detail = detail(id);
        assertThat(detail.header().code()).isEqualTo(code);
        assertThat(detail.header().officialName()).isEqualTo("Đề án “Gia đình hạnh phúc”");
        assertThat(detail.header().unverified()).containsExactlyInAnyOrder(ProgrammeField.HOST, ProgrammeField.PURPOSE);
        assertThat(detail.header().targetNote()).isEqualTo("90 hoặc 95");
        assertThat(detail.status()).isEqualTo(ProgrammeStatus.RUNNING);
        assertThat(detail.mayEdit().allowed()).isTrue();
        assertThat(changes).containsExactly(SubjectRef.of("programme", id));
    }

    @Test
    void aStaleFormIsRefusedWithWhoSavedLast() {
        UUID id = create(cast.ward);
        ProgrammeForm read = detail(id).header();
        run(() -> service.change(id, renamed(read, "Tên mới")));

        assertThatThrownBy(() -> run(() -> service.change(id, renamed(read, "Tên khác"))))
                .isInstanceOfSatisfying(StaleDataException.class, stale -> {
                    assertThat(stale.subject()).isEqualTo(SubjectRef.of("programme", id));
                    assertThat(stale.currentVersion()).isGreaterThan(read.version());
                    assertThat(stale.changedBy()).isNotBlank();
                });
        assertThat(detail(id).header().shortName()).isEqualTo("Tên mới");
    }

    @Test
    void aCodeNamesOneProgramme() {
        ProgrammeForm form = form(newCode(), cast.ward);
        run(() -> service.create(form));
        assertThatThrownBy(() -> run(() -> service.create(form)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.form.codeTaken");
    }

    @Test
    void aCodeHasCapitalLettersAndDigits() {
        assertThatThrownBy(() -> run(() -> service.create(form("đề án 1", cast.ward))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.form.codeShape");
    }

    @Test
    void onlyTheOwnersEditorsChangeAProgramme() {
        UUID id = create(cast.ward);
        ProgrammeForm read = detail(id).header();

        cast.actAs(Role.OFFICER, cast.otherWard);
        assertThatThrownBy(() -> run(() -> service.change(id, renamed(read, "x"))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> run(() -> parts.addContent(id, content("ND1"))))
                .isInstanceOf(ForbiddenException.class);
        cast.actAs(Role.VIEWER, cast.ward);
        assertThatThrownBy(() -> run(() -> service.change(id, renamed(read, "x"))))
                .isInstanceOf(ForbiddenException.class);

        cast.actAs(Role.CHAIR, cast.city);
        run(() -> service.change(id, renamed(read, "Cấp trên sửa")));
        assertThat(detail(id).header().shortName()).isEqualTo("Cấp trên sửa");
    }

    @Test
    void aProgrammeOfAUnitIsForItselfTheUnitsBelowAndThoseAbove() {
        UUID ofWard = create(cast.ward);
        UUID ofCity = create(cast.city);
        String code = detail(ofWard).header().code();

        cast.actAs(Role.VIEWER, cast.city);
        assertThat(found(ProgrammeFilter.all().withText(code))).containsExactly(ofWard);
        assertThat(detail(ofWard).mayEdit().allowed()).isFalse();

        cast.actAs(Role.CHAIR, cast.otherWard);
        assertThat(found(ProgrammeFilter.all().withText(code))).isEmpty();
        assertThat(detail(ofCity).mayEdit().allowed()).isFalse();
        assertThatThrownBy(() -> detail(ofWard))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.notFound");
        assertThatThrownBy(() -> in(() -> service.history(ofWard)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.notFound");
    }

    @Test
    void aListFindsByTheYearsThatAProgrammeTouches() {
        UUID id = create(cast.ward);
        ProgrammeFilter mine =
                ProgrammeFilter.all().withText(detail(id).header().code());
        assertThat(found(mine.withYear(2021))).isEmpty();
        assertThat(found(mine.withYear(2022))).containsExactly(id);
        assertThat(found(mine.withYear(2027))).containsExactly(id);
        assertThat(found(mine.withYear(2028))).isEmpty();
    }

    @Test
    void closingNamesTheSuccessor() {
        UUID first = create(cast.ward);
        UUID second = create(cast.ward);
        run(() -> service.close(
                first,
                new ClosingForm(
                        LocalDate.of(2023, 6, 1),
                        "",
                        second,
                        detail(first).header().version())));
        assertThat(detail(second).predecessors()).extracting(ProgrammeRef::id).containsExactly(first);
        assertThatThrownBy(() -> run(() -> service.close(
                        second,
                        new ClosingForm(null, "", first, detail(second).header().version()))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.form.ownSuccessor");
    }

    @Test
    void theHistoryTellsOfPartsButNotOfMoney() {
        UUID id = create(cast.ward);
        run(() -> parts.addContent(id, content("ND1")));
        run(() -> funding.setCeiling(new FundingKey(id, cast.ward, 2023), FundingSource.OTHER, new Money(1)));
        assertThat(in(() -> service.history(id)))
                .extracting(HistoryLine::entity)
                .contains("Programme", "ProgrammeContent")
                .doesNotContain("FundingCeiling");
    }

    @Test
    void theCommonCatalogueBelongsToTheHeadUnit() {
        cast.actAs(Role.CHAIR, cast.ward);
        assertThat(in(() -> service.mayCreate(null)).allowed()).isFalse();
        assertThatThrownBy(() -> create(null))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("programme.edit.commonOnly");

        cast.actAs(Role.OFFICER, cast.city);
        UUID id = create(null);
        assertThat(detail(id).mayEdit().allowed()).isTrue();
    }

    @Test
    void theOwnerNeverChanges() {
        UUID id = create(cast.ward);
        ProgrammeForm read = detail(id).header();
        run(() -> service.change(id, form(read.code(), cast.otherWard)));
        assertThat(detail(id).header().ownerUnitId()).isEqualTo(cast.ward);
    }

    @Test
    void successorsNeverRunInACircle() {
        UUID first = create(cast.ward);
        UUID second = create(cast.ward);
        run(() -> service.change(first, succeededBy(detail(first).header(), second)));

        assertThat(detail(first).successor().id()).isEqualTo(second);
        assertThat(detail(second).predecessors()).extracting(ProgrammeRef::id).containsExactly(first);
        assertThatThrownBy(() -> run(
                        () -> service.change(second, succeededBy(detail(second).header(), first))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.form.ownSuccessor");
    }

    @Test
    void closingAndReopeningMoveTheStatus() {
        UUID id = create(cast.ward);
        long version = detail(id).header().version();
        run(() -> service.close(id, new ClosingForm(LocalDate.of(2023, 6, 28), "Tổng kết", null, version)));
        assertThat(detail(id).status()).isEqualTo(ProgrammeStatus.CLOSED);
        assertThat(detail(id).closing().note()).isEqualTo("Tổng kết");
        assertThatThrownBy(() -> run(() -> service.reopen(id, version))).isInstanceOf(StaleDataException.class);

        run(() -> service.reopen(id, detail(id).header().version()));
        assertThat(detail(id).status()).isEqualTo(ProgrammeStatus.RUNNING);
        assertThat(detail(id).closing()).isNull();
    }

    @Test
    void aListFindsWithoutMarksAndByStatusOnTheDay() {
        UUID id = create(cast.ward);
        String code = detail(id).header().code();
        ProgrammeFilter running =
                new ProgrammeFilter("de an " + code, Set.of(), Set.of(ProgrammeStatus.RUNNING), null, null);
        ProgrammeFilter closed = new ProgrammeFilter(code, Set.of(), Set.of(ProgrammeStatus.CLOSED), null, null);
        ProgrammeFilter later = new ProgrammeFilter(code, Set.of(), Set.of(ProgrammeStatus.NOT_STARTED), null, null);

        assertThat(found(running)).containsExactly(id);
        assertThat(found(closed)).isEmpty();
        assertThat(found(later)).isEmpty();
        openOn(LocalDate.of(2028, 1, 1));
        assertThat(found(running)).isEmpty();
        assertThat(found(closed)).containsExactly(id);
        openOn(LocalDate.of(2021, 12, 31));
        assertThat(found(later)).containsExactly(id);
        assertThat(found(running)).isEmpty();
        openOn(LocalDate.of(2023, 6, 28));
        run(() -> service.close(
                id, new ClosingForm(null, "", null, detail(id).header().version())));
        assertThat(found(closed)).containsExactly(id);
        assertThat(found(running)).isEmpty();
        assertThat(found(new ProgrammeFilter(code, Set.of(ProgrammeKind.MOVEMENT), Set.of(), null, null)))
                .isEmpty();
        assertThat(found(new ProgrammeFilter("%" + code, Set.of(), Set.of(), null, null)))
                .isEmpty();
    }

    @Test
    void aUnitWorksWithItsOwnThoseAboveAndTheCommonOnes() {
        UUID common = create(null);
        UUID ofCity = create(cast.city);
        UUID ofWard = create(cast.ward);
        UUID ofOther = create(cast.otherWard);

        List<UUID> ofTheWard =
                in(() -> service.refs(cast.ward)).stream().map(ProgrammeRef::id).toList();
        assertThat(ofTheWard).contains(common, ofCity, ofWard).doesNotContain(ofOther);
    }

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

    private List<UUID> found(ProgrammeFilter filter) {
        return in(() -> service.page(filter, PageRequest.of(0, 50))
                .map(ProgrammeRow::id)
                .getContent());
    }

    private ContentForm contentOf(UUID programme, UUID content) {
        return detail(programme).contents().stream()
                .filter(row -> row.id().equals(content))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static ContentForm content(String number) {
        return new ContentForm(number, "nội dung " + number, false, List.of(), false, 0);
    }

    private static ContentForm withVersion(ContentForm form, long version) {
        return new ContentForm(
                form.number(), form.wording(), form.crossCutting(), form.activities(), form.unverified(), version);
    }

    @OnH2
    static class OnH2Test extends ProgrammeServiceTest {}

    @OnPostgres
    static class OnPostgresTest extends ProgrammeServiceTest {}
}
