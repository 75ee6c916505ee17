package vn.congtachoi.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;

/** Campaigns as whoever may plan begins them. */
@Component
public class TestCampaign {

    private static final int DAYS_AHEAD = 20;

    private final YearPlanService plans;
    private final CampaignService campaigns;
    private final SupervisionReading reading;
    private final VisitService visits;
    private final VisitRoute route;
    private final Clock clock;

    TestCampaign(
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

    /** A campaign with its only visit. */
    public record Begun(UUID campaign, UUID visit) {}

    /** A kiểm tra nội bộ of one body by three people from outside. */
    public Begun begin(TestSignIn who, UUID unit, UUID body) {
        LocalDate today = LocalDate.now(clock);
        TeamForm team = new TeamForm(
                null, "", List.of(outside(SeatRole.LEADER), outside(SeatRole.SECRETARY), outside(SeatRole.MEMBER)));
        UUID campaign = who.call(
                () -> campaigns.add(plans.begin(unit, today.getYear()), form("Quản lý hội phí", "Sổ thu", body, team)));
        return new Begun(
                campaign,
                who.call(() -> reading.campaign(campaign)).visits().getFirst().id());
    }

    private CampaignForm form(String theme, String content, UUID body, TeamForm team) {
        LocalDate today = LocalDate.now(clock);
        return new CampaignForm(
                SupervisionKind.INTERNAL_INSPECTION,
                theme,
                content,
                CampaignOrgan.BTV,
                "",
                new CampaignTimes(null, null, today, today.plusDays(2 * DAYS_AHEAD)),
                null,
                false,
                Set.of(),
                List.of(CampaignBody.unit(body, "")),
                List.of(team),
                0);
    }

    private static TeamForm.SeatForm outside(SeatRole role) {
        return new TeamForm.SeatForm(role, null, "Nông Thị " + role.name(), "Ủy ban MTTQ");
    }

    /** The same, decided and announced to its body. */
    public Begun notified(TestSignIn who, UUID unit, UUID body) {
        Begun begun = begin(who, unit, body);
        who.run(() -> {
            VisitRow row = reading.visit(begun.visit()).row();
            visits.place(
                    begun.visit(),
                    row.placing().on(LocalDate.now(clock).plusDays(DAYS_AHEAD), DayPart.MORNING),
                    "",
                    row.version());
            route.take(begun.visit(), VisitAct.DECIDE, "QĐ số 05");
            route.take(begun.visit(), VisitAct.NOTIFY, "TB số 06");
        });
        return begun;
    }

    /** A campaign that whoever plans it leads alone. */
    public UUID of(TestSignIn planner, UUID unit, UUID body) {
        LocalDate today = LocalDate.now(clock);
        TeamForm team = new TeamForm(null, "", List.of(TeamForm.SeatForm.of(SeatRole.LEADER, planner.personId())));
        return planner.call(() -> campaigns.add(
                plans.begin(unit, today.getYear()), form("Quản lý quỹ Hội", "Thu, chi quỹ Hội", body, team)));
    }

    /** Its first visit. */
    public UUID visit(TestSignIn reader, UUID campaign) {
        return reader.call(() -> reading.campaign(campaign)).visits().getFirst().id();
    }

    /** Lays its day down. */
    public void place(TestSignIn planner, UUID visit, LocalDate day) {
        VisitRow row = planner.call(() -> reading.visit(visit)).row();
        planner.run(() -> visits.place(visit, row.placing().on(day, DayPart.WHOLE_DAY), "", row.version()));
    }

    /** Gives it up. */
    public void cancel(TestSignIn planner, UUID visit) {
        planner.run(() -> route.take(visit, VisitAct.CANCEL, "Trùng"));
    }
}
