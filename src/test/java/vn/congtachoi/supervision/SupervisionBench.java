package vn.congtachoi.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.TeamForm.SeatForm;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.FindingForm;
import vn.congtachoi.supervision.record.Grade;
import vn.congtachoi.supervision.record.MinutesForm;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.support.TestCity;

/** A city whose officer plans inspections of its communes that its chair leads. */
abstract class SupervisionBench {

    @Autowired
    TestCity cities;

    @Autowired
    YearPlanService plans;

    @Autowired
    CampaignService campaigns;

    @Autowired
    VisitService visits;

    @Autowired
    VisitRoute route;

    @Autowired
    SupervisionReading reading;

    @Autowired
    VisitRecords records;

    @Autowired
    OutlineService outlines;

    @Autowired
    Rulebook rules;

    @Autowired
    Clock clock;

    TestCity.World world;
    UUID plan;

    @BeforeEach
    void found() {
        world = cities.build();
        plan = world.officer().call(() -> plans.begin(world.city(), today().getYear()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate inDays(int days) {
        return today().plusDays(days);
    }

    /** The chair leads, the officer writes, the vice chair is beside her. */
    TeamForm team() {
        return new TeamForm(
                null,
                "",
                List.of(
                        SeatForm.of(SeatRole.LEADER, world.chair().personId()),
                        SeatForm.of(SeatRole.DEPUTY, world.viceChair().personId()),
                        SeatForm.of(SeatRole.SECRETARY, world.officer().personId())));
    }

    CampaignForm form(SupervisionKind kind, TeamForm team, CampaignBody... bodies) {
        return new CampaignForm(
                kind,
                "Công tác Hội " + world.mark(),
                "Việc thực hiện Nghị quyết\nQuản lý hội viên",
                CampaignOrgan.BTV,
                "",
                new CampaignTimes(inDays(-200), inDays(-10), inDays(-5), inDays(60)),
                null,
                false,
                Set.of(),
                List.of(bodies),
                List.of(team),
                0);
    }

    UUID add(CampaignForm form) {
        return world.officer().call(() -> campaigns.add(plan, form));
    }

    /** A campaign of kiểm tra nội bộ at Sông Cầu. */
    UUID campaign() {
        return add(form(
                SupervisionKind.INTERNAL_INSPECTION,
                team(),
                CampaignBody.unit(world.songCau(), "Chưa kiểm tra 3 năm")));
    }

    CampaignDetail detail(UUID campaign) {
        return world.officer().call(() -> reading.campaign(campaign));
    }

    UUID onlyVisit(UUID campaign) {
        return detail(campaign).visits().getFirst().id();
    }

    VisitDetail visit(TestSignIn who, UUID visit) {
        return who.call(() -> reading.visit(visit));
    }

    VisitState state(UUID visit) {
        return visit(world.officer(), visit).row().state();
    }

    void place(UUID visit, @Nullable LocalDate day) {
        VisitRow row = visit(world.officer(), visit).row();
        world.officer()
                .run(() -> visits.place(visit, row.placing().on(day, DayPart.MORNING), "Đổi lịch", row.version()));
    }

    void take(TestSignIn who, UUID visit, VisitAct... acts) {
        Arrays.stream(acts).forEach(act -> who.run(() -> route.take(visit, act, "QĐ số 05")));
    }

    /** At the body today, with the minutes open. */
    UUID underway() {
        UUID visit = onlyVisit(campaign());
        place(visit, today());
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY, VisitAct.BEGIN);
        return visit;
    }

    void write(UUID visit, String proceedings) {
        long version = world.officer().call(() -> records.of(visit)).minutes().version();
        world.officer()
                .run(() -> records.write(visit, new MinutesForm("Hà Thị Hương", "Bế Thị Hạnh", proceedings, version)));
    }

    UUID found(UUID visit, String topic, Grade grade) {
        UUID id = Ids.next();
        world.officer().run(() -> records.keep(visit, new FindingForm(id, topic, grade, "Sổ sách chưa đủ")));
        return id;
    }

    void demand(UUID visit, DemandForm... demands) {
        long version = visit(world.officer(), visit).row().version();
        world.officer().run(() -> records.demand(visit, List.of(demands), version));
    }
}
