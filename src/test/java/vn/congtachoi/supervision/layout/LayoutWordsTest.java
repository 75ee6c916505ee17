package vn.congtachoi.supervision.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.scheduling.ClosedDay;
import vn.congtachoi.scheduling.LayoutBreak;
import vn.congtachoi.scheduling.LayoutPerson;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.LayoutRules;
import vn.congtachoi.scheduling.LayoutTeam;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.scheduling.VisitChoices;
import vn.congtachoi.scheduling.VisitHold;
import vn.congtachoi.scheduling.VisitLength;
import vn.congtachoi.supervision.LayoutGround;

/** Each rule says what breaks, with names and days, and what can be done. */
class LayoutWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 6);
    private static final LocalDate DAY = LocalDate.of(2023, 10, 11);
    private static final LocalDate SATURDAY = LocalDate.of(2023, 10, 14);
    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final LayoutProblem problem = new LayoutProblem(
            List.of(new ClosedDay(DAY, "Hội nghị Ban Chấp hành")),
            List.of(visit(ONE, DAY), visit(OTHER, DAY.plusDays(20))),
            List.of(new LayoutTeam(TEAM, List.of())),
            List.of(new LayoutPerson(PERSON, Set.of(), List.of())),
            LayoutRules.usual());

    private final LayoutWords words = new LayoutWords(
            new LayoutCase(
                    new LayoutGround(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "Hội",
                            2023,
                            TODAY,
                            Decision.yes(),
                            List.of(),
                            List.of()),
                    problem,
                    Set.of(ONE, OTHER),
                    Map.of(),
                    Map.of(PERSON, "Hà Thị Hương", SECOND, "Bế Thị Hạnh"),
                    Map.of(TEAM, "Đoàn số 1"),
                    Map.of(ONE, "Sông Cầu", OTHER, "Nông Thượng"),
                    Map.of(PERSON, Map.of(ONE, "từng công tác tại đây (Chủ tịch)")),
                    List.of()),
            problem);

    private static LayoutVisit visit(UUID id, LocalDate day) {
        VisitChoices choices = new VisitChoices(
                List.of(TEAM),
                List.of(LocalDate.of(2023, 10, 9), DAY, LocalDate.of(2023, 10, 31)),
                LocalDate.of(2023, 10, 16));
        return new LayoutVisit(
                id,
                UUID.randomUUID(),
                "",
                VisitLength.WHOLE_DAY,
                choices,
                LayoutPlacing.whole(day, TEAM),
                VisitHold.FREE);
    }

    private LayoutSentence say(LayoutRule rule, LocalDate day, UUID... visits) {
        return words.sentence(new LayoutBreak(rule, true, List.of(visits), PERSON, TEAM, day, 7));
    }

    @ParameterizedTest
    @EnumSource(LayoutRule.class)
    void eachRuleHasItsSentenceAndItsChoices(LayoutRule rule) {
        LayoutSentence said = say(rule, DAY, ONE, OTHER);
        assertThat(said.words())
                .endsWith(".")
                .doesNotContain("{")
                .doesNotContain("supervision.")
                .doesNotContain(": .");
        assertThat(said.words()).containsAnyOf("Sông Cầu", "Nông Thượng", "Hà Thị Hương", "Đoàn số 1");
        assertThat(said.choices()).endsWith(".").doesNotContain("supervision.");
    }

    @Test
    void namesDaysAndReasonsAreSaid() {
        assertThat(say(LayoutRule.CLOSED_DAY, DAY, ONE).words())
                .isEqualTo("Sông Cầu: Thứ Tư, 11/10/2023 là ngày nghỉ hoặc ngày có việc lớn (Hội nghị Ban Chấp hành).");
        assertThat(say(LayoutRule.TOO_SHORT_NOTICE, DAY, ONE).words())
                .contains("báo trước 10 ngày")
                .contains("16/10/2023");
        assertThat(say(LayoutRule.OWN_BODY, DAY, ONE).words())
                .isEqualTo(
                        "Đồng chí Hà Thị Hương không kiểm tra, giám sát Sông Cầu: từng công tác tại đây (Chủ tịch).");
        assertThat(say(LayoutRule.BODY_TOO_SOON, null, ONE, OTHER).words())
                .contains("11/10/2023, 31/10/2023")
                .contains("ít hơn 30 ngày");
        assertThat(say(LayoutRule.OUTSIDE_PERIOD, SATURDAY, ONE).words()).contains("cuối tuần");
        assertThat(say(LayoutRule.OUTSIDE_PERIOD, LocalDate.of(2023, 11, 3), ONE)
                        .words())
                .contains("ngoài thời gian tiến hành")
                .contains("9/10/2023 – 31/10/2023");
    }

    @Test
    void whatHasPassedIsRefusedHoweverTheRulesAreWeighed() {
        LayoutSentence past = words.sentence(
                new LayoutBreak(LayoutRule.OUTSIDE_PERIOD, false, List.of(ONE), null, TEAM, TODAY.minusDays(1), 1));
        assertThat(past.refused()).isTrue();
        assertThat(past.words()).contains("đã qua");
    }

    @Test
    void whatATeamLacksKeepsNobodyFromChoosingADay() {
        assertThat(say(LayoutRule.NO_LEADER, null).refused()).isFalse();
        assertThat(say(LayoutRule.PERSON_TWICE, DAY, ONE).refused()).isTrue();
    }

    @Test
    void whoGoesTooOftenIsSaidInOneSentence() {
        LayoutBreak hers = new LayoutBreak(LayoutRule.EVEN_LOAD, false, List.of(), PERSON, null, null, 4);
        LayoutBreak another = new LayoutBreak(LayoutRule.EVEN_LOAD, false, List.of(), SECOND, null, null, 6);
        assertThat(words.sentences(List.of(hers, another)))
                .extracting(LayoutSentence::words)
                .containsExactly("Chia chưa đều, có người đi nhiều hơn hẳn người khác: "
                        + "Bế Thị Hạnh (6 cuộc), Hà Thị Hương (4 cuộc).");
    }
}
