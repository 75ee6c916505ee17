package vn.congtachoi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.Role;

class ProgrammeTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static Programme programme(LocalDate from, LocalDate to) {
        return new Programme(new ProgrammeForm(
                "DA939",
                "Đề án",
                "Đề án 939",
                ProgrammeKind.SCHEME,
                "",
                "",
                from,
                to,
                null,
                null,
                "",
                "",
                Set.of(),
                0));
    }

    @Test
    void theStatusFollowsFromTheValidity() {
        Programme programme = programme(FIRST, LAST);
        assertThat(programme.status(FIRST.minusDays(1))).isEqualTo(ProgrammeStatus.NOT_STARTED);
        assertThat(programme.status(FIRST)).isEqualTo(ProgrammeStatus.RUNNING);
        assertThat(programme.status(LAST)).isEqualTo(ProgrammeStatus.RUNNING);
        assertThat(programme.status(LAST.plusDays(1))).isEqualTo(ProgrammeStatus.CLOSED);
    }

    @Test
    void aStandingProgrammeRunsUntilItIsClosed() {
        Programme programme = programme(null, null);
        assertThat(programme.status(LAST.plusYears(50))).isEqualTo(ProgrammeStatus.RUNNING);
        programme.close(new ClosingForm(null, "", null, 0));
        assertThat(programme.status(FIRST)).isEqualTo(ProgrammeStatus.CLOSED);
        programme.reopen();
        assertThat(programme.status(FIRST)).isEqualTo(ProgrammeStatus.RUNNING);
    }

    @Test
    void aClosingCountsFromItsDay() {
        LocalDate day = LocalDate.of(2025, 11, 30);
        Programme programme = programme(FIRST, LAST);
        programme.close(new ClosingForm(day, "", null, 0));
        assertThat(programme.status(day.minusDays(1))).isEqualTo(ProgrammeStatus.RUNNING);
        assertThat(programme.status(day)).isEqualTo(ProgrammeStatus.CLOSED);
    }

    @Test
    void aProgrammeIsNotClosedBeforeItsFirstDay() {
        assertThatThrownBy(() -> programme(FIRST, LAST).close(new ClosingForm(FIRST.minusDays(1), "", null, 0)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.closing.beforeStart");
    }

    @Test
    void phasesNeverShareADay() {
        Programme programme = programme(FIRST, LAST);
        programme.addPhase(new PhaseForm("Một", FIRST, LocalDate.of(2021, 12, 31), "", false, 0));
        ProgrammePhase second = programme.addPhase(new PhaseForm("Hai", LocalDate.of(2022, 1, 1), LAST, "", false, 0));

        PhaseForm earlier = new PhaseForm("Hai", LocalDate.of(2021, 12, 31), LAST, "", false, 0);
        assertThatThrownBy(() -> programme.changePhase(second, earlier))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("programme.phase.overlap[Một]");
        programme.changePhase(second, new PhaseForm("Hai", LocalDate.of(2022, 1, 2), LAST, "", false, 0));
        assertThat(programme.phaseRows().getLast().phase().from()).isEqualTo(LocalDate.of(2022, 1, 2));
    }

    @Test
    void contentsMoveAsOneWouldMoveCards() {
        Programme programme = programme(FIRST, LAST);
        ProgrammeContent first = programme.addContent(content("ND1"));
        programme.addContent(content("ND2"));
        programme.addContent(content("ND3"));

        programme.moveContent(first, 1);
        assertThat(numbers(programme)).containsExactly("ND2", "ND1", "ND3");
        programme.moveContent(first, 99);
        assertThat(numbers(programme)).containsExactly("ND2", "ND3", "ND1");
        programme.moveContent(first, 0);
        assertThat(numbers(programme)).containsExactly("ND1", "ND2", "ND3");
    }

    @Test
    void activitiesKeepTheirMarksAndTheirOrder() {
        List<TypicalActivity> activities = List.of(
                new TypicalActivity("Địa chỉ tin cậy cộng đồng", false),
                new TypicalActivity("gói hỗ trợ sinh đẻ an toàn", true));
        assertThat(TypicalActivity.write(activities))
                .isEqualTo("Địa chỉ tin cậy cộng đồng\n? gói hỗ trợ sinh đẻ an toàn");
        assertThat(TypicalActivity.read(TypicalActivity.write(activities))).isEqualTo(activities);
        assertThat(TypicalActivity.read("")).isEmpty();
    }

    @Test
    void theYearOfABasisFollowsFromItsDay() {
        LegalBasisForm basis = new LegalBasisForm(
                BasisRole.APPROVAL, "Quyết định", "938/QĐ-TTg", LocalDate.of(2017, 6, 30), 1999, false, 0);
        assertThat(basis.issuedYear()).isEqualTo(2017);
    }

    @Test
    void everyRoleReadsAndFourEdit() {
        var grants = new ProgrammePermissions().grants();
        assertThat(grants.keySet()).containsExactlyInAnyOrder(Role.values());
        assertThat(grants.values()).allMatch(held -> held.contains(Permission.of("programme:read")));
        assertThat(grants.entrySet().stream()
                        .filter(grant -> grant.getValue().contains(Permission.of("programme:edit")))
                        .map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrder(Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER, Role.ADMINISTRATOR);
    }

    private static ContentForm content(String number) {
        return new ContentForm(number, "nội dung " + number, false, List.of(), false, 0);
    }

    private static List<String> numbers(Programme programme) {
        return programme.contentRows().stream()
                .map(row -> row.content().number())
                .toList();
    }
}
