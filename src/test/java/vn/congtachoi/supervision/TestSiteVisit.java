package vn.congtachoi.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;

/** Visits on their day, for whatever is written on site. */
@Component
public class TestSiteVisit {

    private final YearPlanService plans;
    private final CampaignService campaigns;
    private final SupervisionReading reading;
    private final VisitService visits;
    private final VisitRoute route;
    private final Clock clock;

    TestSiteVisit(
            YearPlanService plans,
            CampaignService campaigns,
            SupervisionReading reading,
            VisitService visits,
            VisitRoute route,
            Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.reading = reading;
        this.visits = visits;
        this.route = route;
        this.clock = clock;
    }

    /** The year's plan of a unit, in which visits are laid. */
    public UUID plan(TestSignIn leader, UUID unit) {
        return leader.call(() -> plans.begin(unit, today().getYear()));
    }

    /** Laid down for today, and told to nobody yet; the first leads, the others belong to the team. */
    public UUID ahead(UUID plan, UUID body, boolean restricted, TestSignIn... team) {
        TestSignIn leader = team[0];
        CampaignForm form = new CampaignForm(
                SupervisionKind.INTERNAL_INSPECTION,
                "Công tác Hội và sổ sách",
                "Quản lý hội viên\nSổ sách của Hội",
                CampaignOrgan.BTV,
                "",
                new CampaignTimes(
                        today().minusDays(200), today().minusDays(10), today().minusDays(5), today().plusDays(60)),
                null,
                restricted,
                Set.of(),
                List.of(CampaignBody.unit(body, "")),
                List.of(new TeamForm(null, "", seats(team))),
                0);
        UUID campaign = leader.call(() -> campaigns.add(plan, form));
        VisitRow row = leader.call(() -> reading.campaign(campaign)).visits().getFirst();
        leader.run(() -> visits.place(row.id(), row.placing().on(today(), DayPart.MORNING), "", row.version()));
        return row.id();
    }

    private static List<SeatForm> seats(TestSignIn... team) {
        List<SeatForm> seats = new ArrayList<>();
        for (TestSignIn one : team) {
            seats.add(SeatForm.of(seats.isEmpty() ? SeatRole.LEADER : SeatRole.MEMBER, one.personId()));
        }
        return seats;
    }

    /** The team is there, the minutes are open. */
    public UUID underway(UUID plan, UUID body, boolean restricted, TestSignIn... team) {
        UUID visit = ahead(plan, body, restricted, team);
        take(team[0], visit, VisitAct.DECIDE);
        take(team[0], visit, VisitAct.NOTIFY);
        take(team[0], visit, VisitAct.BEGIN);
        return visit;
    }

    public void take(TestSignIn who, UUID visit, VisitAct act) {
        who.run(() -> route.take(visit, act, "QĐ số 05"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
