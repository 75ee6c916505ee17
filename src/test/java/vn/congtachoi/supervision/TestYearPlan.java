package vn.congtachoi.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.rules.SupervisionKind;

/** A year's plan with campaigns, as its officer makes it. */
@Component
public class TestYearPlan {

    private final YearPlanService plans;
    private final CampaignService campaigns;
    private final SupervisionReading reading;
    private final VisitService visits;
    private final Clock clock;

    TestYearPlan(
            YearPlanService plans,
            CampaignService campaigns,
            SupervisionReading reading,
            VisitService visits,
            Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.reading = reading;
        this.visits = visits;
        this.clock = clock;
    }

    public UUID begin(TestSignIn officer, UUID unit) {
        return officer.call(() -> plans.begin(unit, LocalDate.now(clock).getYear()));
    }

    /** Kiểm tra nội bộ of these units within so many days from today, by a team of these people; the first one leads; nobody is no team. */
    public UUID inspection(
            TestSignIn officer, UUID plan, String theme, int withinDays, List<UUID> team, UUID... bodies) {
        LocalDate today = LocalDate.now(clock);
        List<TeamForm.SeatForm> seats = team.stream()
                .map(person -> TeamForm.SeatForm.of(
                        person.equals(team.getFirst()) ? SeatRole.LEADER : SeatRole.MEMBER, person))
                .toList();
        CampaignForm form = new CampaignForm(
                SupervisionKind.INTERNAL_INSPECTION,
                theme,
                "",
                CampaignOrgan.BTV,
                "",
                new CampaignTimes(null, null, today, today.plusDays(withinDays)),
                null,
                false,
                Set.of(),
                Arrays.stream(bodies).map(body -> CampaignBody.unit(body, "")).toList(),
                seats.isEmpty() ? List.of() : List.of(new TeamForm(null, "", seats)),
                0);
        return officer.call(() -> campaigns.add(plan, form));
    }

    public VisitRow visit(TestSignIn officer, UUID campaign, UUID body) {
        return officer.call(() -> reading.campaign(campaign)).visits().stream()
                .filter(visit -> body.equals(visit.unitId()))
                .findFirst()
                .orElseThrow();
    }

    public void place(TestSignIn officer, VisitRow visit, LocalDate day) {
        officer.run(() -> visits.place(visit.id(), visit.placing().on(day, DayPart.WHOLE_DAY), "", visit.version()));
    }
}
