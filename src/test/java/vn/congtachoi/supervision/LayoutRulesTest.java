package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.agenda.AbsenceForm;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.calendar.Feast;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.RuleWeight;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.layout.LayoutProposal;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.supervision.layout.WeightsForm;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The rules of a layout: what is said to break by hand, and what a search keeps. */
abstract class LayoutRulesTest extends LayoutBench {

    @Test
    void holidaysTetAndBigEventsAreSaidByName() {
        UUID campaign = inspection(0, 366, world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        LocalDate tet = world.officer().call(() -> workingDays.holidaysBetween(inDays(12), inDays(366))).stream()
                .filter(row -> row.feast() == Feast.TET)
                .flatMap(row -> row.from().datesUntil(row.to().plusDays(1)))
                .findFirst()
                .orElseThrow();
        LayoutSentence said = only(asked(visit, tet), LayoutRule.CLOSED_DAY);
        assertThat(said.refused()).isTrue();
        assertThat(said.words()).contains("Tết").contains(world.songCau().equals(world.city()) ? "" : "Sông Cầu");
        meetings.conference(world.officer(), world.city(), "Hội nghị sơ kết " + world.mark(), workday(13));
        assertThat(only(asked(visit, workday(13)), LayoutRule.CLOSED_DAY).words())
                .contains("Hội nghị sơ kết " + world.mark());
        LocalDate sunday = inDays(14).with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SUNDAY));
        assertThat(only(asked(visit, sunday), LayoutRule.OUTSIDE_PERIOD).words())
                .contains("cuối tuần");
        LayoutSentence past = only(asked(visit, inDays(-1)), LayoutRule.OUTSIDE_PERIOD);
        assertThat(past.refused()).isTrue();
        assertThat(past.words()).contains("đã qua");
    }

    @Test
    void aCommonRoundMayComeTwiceToOneBody() {
        UUID first = inspection(0, 100, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID joint = add(SupervisionKind.JOINT_SUPERVISION, from(0, 100), List.of(team()), world.songCau());
        assertThat(asked(visitAt(joint, world.songCau()), workday(20)))
                .noneMatch(one -> one.rule() == LayoutRule.BODY_TOO_SOON);
    }

    @Test
    void nobodyIsInTwoPlacesAcrossPlansAndCampaigns() {
        UUID first = inspection(0, 40, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID second = inspection(0, 40, world.nongThuong());
        UUID visit = visitAt(second, world.nongThuong());
        LayoutSentence twice = only(asked(visit, workday(12)), LayoutRule.PERSON_TWICE);
        assertThat(twice.refused()).isTrue();
        assertThat(twice.words()).contains("hai nơi cùng lúc");
        UUID next = world.officer().call(() -> plans.begin(world.city(), today().getYear() + 1));
        CampaignForm there =
                form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.nongThuong(), ""));
        UUID other = onlyVisit(world.officer().call(() -> campaigns.add(next, there)));
        assertThat(only(asked(other, workday(12)), LayoutRule.PERSON_TWICE).refused())
                .isTrue();
    }

    @Test
    void whoIsAwayDoesNotGo() {
        UUID campaign = inspection(0, 40, world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        LocalDate day = workday(14);
        world.officer()
                .run(() -> absences.enter(
                        new AbsenceForm(world.officer().personId(), AbsenceSpan.day(day), "Đi học", null, 0)));
        LayoutSentence said = only(asked(visit, day), LayoutRule.PERSON_AWAY);
        assertThat(said.words()).contains("Đàm Thị Cúc").doesNotContain("Đi học");
    }

    @Test
    void rulesAreWeighedAndWhatIsSoftIsLaidAnyway() {
        UUID first = inspection(0, 100, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID visit = visitAt(inspection(0, 100, world.songCau()), world.songCau());
        VisitRow row = visit(world.officer(), visit).row();
        VisitPlacing soon = row.placing().on(workday(20), DayPart.WHOLE_DAY);
        assertThatThrownBy(() -> world.officer().run(() -> byHand.place(visit, soon, "", row.version(), true)))
                .hasMessageContaining("supervision.layout.error.breaks");
        WeightsForm weights = sheet().weights();
        assertThat(weights.daysBetween()).isEqualTo(30);
        Map<LayoutRule, RuleWeight> softer = new EnumMap<>(weights.weights());
        softer.put(LayoutRule.BODY_TOO_SOON, RuleWeight.soft(5));
        world.officer().run(() -> byHand.weigh(plan, new WeightsForm(softer, 30, 3)));
        assertThat(only(asked(visit, workday(20)), LayoutRule.BODY_TOO_SOON).refused())
                .isFalse();
        assertThatThrownBy(() -> world.officer().run(() -> byHand.place(visit, soon, "", row.version(), false)))
                .as("she is asked first")
                .hasMessageContaining("supervision.layout.error.breaks");
        world.officer().run(() -> byHand.place(visit, soon, "", row.version(), true));
        assertThat(dayOf(visit)).isEqualTo(workday(20));
        assertThatThrownBy(() -> world.officer().run(() -> byHand.weigh(plan, new WeightsForm(softer, 400, 3))))
                .hasMessageContaining("supervision.layout.error.limit");
        assertThat(sheet().weights().weights()).doesNotContainKey(LayoutRule.OWN_BODY);
    }

    @Test
    void whoDoesNotArrangeOnlyLooks() {
        UUID campaign = inspection(0, 40, world.songCau());
        assertThat(world.viewer()
                        .call(() -> byHand.sheet(plan, today(), inDays(31)))
                        .ground()
                        .mayArrange()
                        .allowed())
                .isFalse();
        assertThatThrownBy(() -> world.viewer().run(() -> layouts.start(plan, wish(Set.of()))))
                .isInstanceOf(ForbiddenException.class);
        WeightsForm weights = sheet().weights();
        assertThatThrownBy(() -> world.viewer().run(() -> byHand.weigh(plan, weights)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> byHand.check(visitAt(campaign, world.songCau()), VisitPlacing.OPEN)))
                .hasMessageContaining("supervision.notFound");
    }

    @Test
    void nobodyIsLaidAtHerOwnUnit() {
        TeamForm bound = new TeamForm(
                null,
                "Đoàn số 1",
                List.of(
                        SeatForm.of(SeatRole.LEADER, world.viceChair().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.to1Head().personId()),
                        SeatForm.of(SeatRole.SECRETARY, world.songCauChair().personId())));
        TeamForm free = new TeamForm(
                null,
                "Đoàn số 2",
                List.of(
                        SeatForm.of(SeatRole.LEADER, world.chair().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.officer().personId()),
                        SeatForm.of(SeatRole.MEMBER, world.nongThuongChair().personId())));
        UUID campaign = add(
                SupervisionKind.INTERNAL_INSPECTION,
                from(0, 40),
                List.of(bound, free),
                world.songCau(),
                world.nongThuong());
        UUID songCau = visitAt(campaign, world.songCau());
        UUID first = detail(campaign).teams().getFirst().id();
        VisitPlacing wrong =
                VisitPlacing.OPEN.on(workday(12), DayPart.WHOLE_DAY).by(first);
        List<LayoutSentence> said = world.officer().call(() -> byHand.check(songCau, wrong));
        LayoutSentence own = only(said, LayoutRule.OWN_BODY);
        assertThat(own.refused()).isTrue();
        assertThat(said)
                .extracting(LayoutSentence::words)
                .anyMatch(words -> words.contains("Lục Thị Mai"))
                .anyMatch(words -> words.contains("Bế Thị Hạnh") && words.contains("đang công tác tại đây"));
        LayoutProposal proposal = proposal(searched(wish(Set.of())));
        Map<UUID, String> teams = new HashMap<>();
        proposal.lines().forEach(line -> teams.put(line.visitId(), line.team()));
        assertThat(teams)
                .containsEntry(songCau, "Đoàn số 2")
                .containsEntry(visitAt(campaign, world.nongThuong()), "Đoàn số 1");
    }

    @Test
    void aSearchLeavesOutClosedDays() {
        LocalDate only = workday(20);
        LocalDate taken = workday(13);
        meetings.conference(world.officer(), world.city(), "Hội nghị", taken);
        UUID campaign = inspection(0, 40, world.songCau());
        LayoutWish wish = new LayoutWish(
                Set.of(),
                Set.of(),
                Map.of(),
                List.of(new LayoutWish.Span(taken, taken), new LayoutWish.Span(only, only)),
                false,
                false,
                SECONDS);
        assertThat(days(proposal(searched(wish)))).containsEntry(visitAt(campaign, world.songCau()), only);
    }

    @Test
    void theBodyHearsOfItInTime() {
        UUID campaign = add(SupervisionKind.SOCIAL_SUPERVISION, from(0, 60), List.of(team()), world.songCau());
        UUID visit = visitAt(campaign, world.songCau());
        LayoutSentence early = only(asked(visit, workday(5)), LayoutRule.TOO_SHORT_NOTICE);
        assertThat(early.words()).contains("15 ngày");
        assertThat(early.choices()).isNotBlank();
        VisitRow row = visit(world.officer(), visit).row();
        VisitPlacing soon = row.placing().on(workday(5), DayPart.WHOLE_DAY);
        assertThatThrownBy(() -> world.officer().run(() -> byHand.place(visit, soon, "", row.version(), true)))
                .hasMessageContaining("supervision.layout.error.breaks");
        assertThat(asked(visit, workday(15))).noneMatch(LayoutSentence::refused);
        assertThat(days(proposal(searched(wish(Set.of())))).get(visit)).isAfterOrEqualTo(inDays(15));
        placeOn(visit, workday(16));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThat(asked(visit, workday(5)))
                .as("it was told; another day is between the two")
                .noneMatch(one -> one.rule() == LayoutRule.TOO_SHORT_NOTICE);
    }

    @Test
    void aUnitIsNotVisitedTwiceWithinThirtyDays() {
        UUID first = inspection(0, 100, world.songCau());
        placeOn(visitAt(first, world.songCau()), workday(12));
        UUID second = inspection(0, 100, world.songCau());
        UUID visit = visitAt(second, world.songCau());
        LayoutSentence soon = only(asked(visit, workday(20)), LayoutRule.BODY_TOO_SOON);
        assertThat(soon.words()).contains("Sông Cầu").contains("30 ngày");
        assertThat(days(proposal(searched(wish(Set.of())))).get(visit))
                .isAfterOrEqualTo(workday(12).plusDays(30));
    }

    @OnH2
    static class OnH2Test extends LayoutRulesTest {}

    @OnPostgres
    static class OnPostgresTest extends LayoutRulesTest {}
}
