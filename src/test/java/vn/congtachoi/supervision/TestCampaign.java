package vn.congtachoi.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;

/** A campaign of this year that a unit holds with a unit below it, led by whoever plans it. */
@Component
public class TestCampaign {

    private final YearPlanService plans;
    private final CampaignService campaigns;
    private final VisitService visits;
    private final VisitRoute route;
    private final SupervisionReading reading;
    private final Clock clock;

    TestCampaign(
            YearPlanService plans,
            CampaignService campaigns,
            VisitService visits,
            VisitRoute route,
            SupervisionReading reading,
            Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.visits = visits;
        this.route = route;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * @param planner somebody who may plan for the unit
     * @return its id
     */
    public UUID of(TestSignIn planner, UUID unit, UUID body) {
        LocalDate today = LocalDate.now(clock);
        UUID plan = planner.call(() -> plans.begin(unit, today.getYear()));
        TeamForm team = new TeamForm(null, "", List.of(TeamForm.SeatForm.of(SeatRole.LEADER, planner.personId())));
        CampaignForm form = new CampaignForm(
                SupervisionKind.INTERNAL_INSPECTION,
                "Quản lý quỹ Hội",
                "Thu, chi quỹ Hội",
                CampaignOrgan.BTV,
                "",
                new CampaignTimes(null, null, today, today.plusDays(30)),
                null,
                false,
                Set.of(),
                List.of(CampaignBody.unit(body, "")),
                List.of(team),
                0);
        return planner.call(() -> campaigns.add(plan, form));
    }

    /** Its first visit. */
    public UUID visit(TestSignIn reader, UUID campaign) {
        return reader.call(() -> reading.campaign(campaign)).visits().getFirst().id();
    }

    /** Lays its day down. */
    public void place(TestSignIn planner, UUID visit, LocalDate day) {
        VisitRow row = planner.call(() -> reading.visit(visit)).row();
        planner.run(() -> visits.place(visit, row.placing().on(day, DayPart.WHOLE), "", row.version()));
    }

    /** Gives it up. */
    public void cancel(TestSignIn planner, UUID visit) {
        planner.run(() -> route.take(visit, VisitAct.CANCEL, "Trùng"));
    }
}
