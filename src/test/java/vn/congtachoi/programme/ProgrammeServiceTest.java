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

/** Programmes themselves: who makes, changes, finds and closes them. */
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

    private List<UUID> found(ProgrammeFilter filter) {
        return in(() -> service.page(filter, PageRequest.of(0, 50))
                .map(ProgrammeRow::id)
                .getContent());
    }

    @OnH2
    static class OnH2Test extends ProgrammeServiceTest {}

    @OnPostgres
    static class OnPostgresTest extends ProgrammeServiceTest {}
}
