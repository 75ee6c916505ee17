package vn.congtachoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.agenda.opinion.TestOpinion;
import vn.congtachoi.anniversary.TestAnniversary;
import vn.congtachoi.document.TestPaper;
import vn.congtachoi.event.TestEvent;
import vn.congtachoi.indicator.TestQuickRound;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.plan.TestPlan;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.recommendation.TestRecommendation;
import vn.congtachoi.report.TestReport;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.shell.FailureView;
import vn.congtachoi.shell.NotAllowedView;
import vn.congtachoi.shell.NotFoundView;
import vn.congtachoi.supervision.TestCampaign;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.task.TestTask;

/**
 * Who comes to which page: the whole product in one table. A page that is not in it fails the test, so that nobody opens
 * something without saying to whom.
 */
class PageMatrixTest extends RoleMatrix {

    /**
     * Page, who opens it for her own commune (a branch head: for her branch), and who for a sister commune. The
     * directory of units and people is common to everybody; all else of a sister does not exist.
     */
    private static final String PAGES = """
            /                                          CVSOKIBXA  =
            viec-cua-toi                               CVSOKIBXA  =
            hop-thu                                    CVSOKIBXA  =
            hop-thu/:notice                            CVSOKIBXA  -
            tim-kiem                                   CVSOKIBXA  =
            tai-khoan                                  CVSOKIBXA  =
            tai-khoan/mat-khau                         CVSOKIBXA  =
            tai-khoan/uy-quyen                         CVSOKIBXA  =
            to-chuc                                    CVSOKIBXA  =
            to-chuc/:unit                              CVSOKIBXA  CVSOKIBXA
            to-chuc/bo-may                             CVSOKIBXA  =
            to-chuc/phu-trach                          CVSOKIBXA  =
            danh-ba                                    CVSOKIBXA  =
            danh-ba/:person                            CVSOKIBXA  CVSOKIBXA
            danh-ba/moi                                CVOA       =
            danh-ba/:person/sua                        CVOA       -
            de-an                                      CVSOKIBXA  =
            de-an/:programme                           CVSOKIBXA  -
            de-an/:programme/sua                       CVOA       -
            de-an/moi                                  CVOA       =
            so-lieu                                    CVSOKIBX   =
            so-lieu/moi                                CVO        =
            so-lieu/:round                             CVSOKIBX   -
            so-lieu/:round/sua                         CVO        -
            so-lieu/:round/phieu/:unit                 CVSOKIBX   -
            so-lieu/:round/bang/:unit                  CVSOKIBX   -
            so-lieu/:round/tinh-hinh/:unit             CVSOKIBX   -
            so-lieu/:round/tong-hop/:unit              CVSOKIBX   -
            so-lieu/:round/hoi-lai/:unit               CVSOKIBX   -
            chi-tieu                                   CVSOKIBX   =
            chi-tieu/:id                               CVSOKIBX   =
            chi-tieu/:id/sua                           -          =
            chi-tieu/moi                               -          =
            chi-tieu/bieu                              CVSOKIBX   =
            chi-tieu/bieu/:id                          CVSOKIBX   =
            chi-tieu/cung-ky                           CVO        =
            chi-tieu/giao                              CVSOKIBX   =
            bao-cao-nhanh                              CVSOKIBX   =
            bao-cao-nhanh/moi                          CVO        =
            bao-cao-nhanh/:round                       CVSOKIX    -
            bao-cao-nhanh/:round/phieu/:unit           CVSOKIX    -
            bao-cao-nhanh/:round/tinh-hinh/:unit       CVSOKIX    -
            bao-cao-nhanh/:round/ket-qua               -          -
            quan-tri                                   COA        =
            quan-tri/:account                          COA        -
            quan-tri/cap-tai-khoan                     COA        =
            quan-tri/dia-chi                           A          =
            quan-tri/ngay-nghi                         COA        =
            cuoc-hop                                   CVSOKIBX   =
            cuoc-hop/moi                               CVSOK      =
            cuoc-hop/vang-mat                          CVSOKIBX   =
            cuoc-hop/:meeting                          CVSOKIX    -
            cuoc-hop/:meeting/sua                      CVSOK      -
            cuoc-hop/:meeting/ket-luan                 CVSOK      -
            lich                                       CVSOKIBX   =
            lich-tuan                                  CVSOKIBX   =
            lich-thang                                 CVSOKIBX   =
            xin-y-kien                                 CVSOKIBX   =
            xin-y-kien/moi                             CVSOK      =
            xin-y-kien/:opinion                        CVSOK      -
            xin-y-kien/:opinion/sua                    -          -
            to-chuc/phong-xe                           CVSOK      =
            ke-hoach                                   CVSOKIBX   =
            ke-hoach/:plan                             CVSOKIX    -
            ke-hoach/:plan/them                        CVSO       -
            ke-hoach/:plan/dong/:item                  CVSO       -
            nhiem-vu                                   CVSOKIBX   =
            nhiem-vu/:task                             CVSOKIX    -
            nhiem-vu/:task/sua                         CVSO       -
            nhiem-vu/moi                               CVSO       =
            nhiem-vu/giao-ban                          CVSOKIBX   =
            nhiem-vu/bang                              CVSOKIBX   =
            nhiem-vu/lich                              CVSOKIBX   =
            nhiem-vu/dong-thoi-gian                    CVSOKIBX   =
            nhiem-vu/cay                               CVSOKIBX   =
            kiem-tra-giam-sat/dot/:campaign/ho-so      CVSOKIX    -
            kiem-tra-giam-sat/bao-cao/:nam             CVSOKIBX   =
            ngay-ky-niem                               CVSOKIBXA  =
            ngay-ky-niem/moi                           COA        =
            ngay-ky-niem/:anniversary                  CVSOKIBXA  -
            ngay-ky-niem/:anniversary/sua              COA        -
            kien-nghi                                  CVSOKIBX   =
            kien-nghi/:recommendation                  CVSOKIBX   -
            kiem-tra-giam-sat                          CVSOKIBX   =
            kiem-tra-giam-sat/cuoc                     CVSOKIBX   =
            kiem-tra-giam-sat/bang                     CVSOKIBX   =
            kiem-tra-giam-sat/do-phu                   CVSOKIBX   =
            kiem-tra-giam-sat/de-cuong                 CVSOKIBX   =
            kiem-tra-giam-sat/quy-dinh                 CVSOKIBX   =
            kiem-tra-giam-sat/quan-he                  CVSOKIBX   =
            kiem-tra-giam-sat/dot/moi                  -          =
            kiem-tra-giam-sat/dot/:campaign            CVSOKIX    -
            kiem-tra-giam-sat/dot/:campaign/sua        CVSOI      -
            kiem-tra-giam-sat/cuoc/:visit              CVSOKIBX   -
            kiem-tra-giam-sat/cuoc/:visit/kien-nghi    -          -
            kiem-tra-giam-sat/xep-lich/:yearplan       CVSOKIX    -
            su-kien                                    CVSOKIBX   =
            su-kien/moi                                CVSOKB     =
            su-kien/mau                                CVSOKB     =
            su-kien/quy-dinh                           CVSOKIBX   =
            su-kien/:event                             CVSOKIBX   -
            su-kien/:event/sua                         CVSOK      -
            su-kien/:event/ke-hoach                    CVSOK      -
            su-kien/:event/ket-qua                     CVSOK      -
            su-kien/:event/tai-lieu                    CVSOK      -
            su-kien/:event/tai-lieu/sua                CVSOK      -
            su-kien/:event/khach-moi                   CVSOK      -
            su-kien/:event/qua-tang                    CVSOKIBX   -
            diem-danh                                  CVSOKIBX   =
            diem-danh/su-kien/:event                   CVSOK      -
            hien-truong                                CVSOKIBX   =
            hien-truong/:visit                         -          =
            van-ban                                    CVSOKIBX   =
            van-ban/moi                                CVSOK      =
            van-ban/:document                          CVSOKIX    -
            van-ban/:document/so-lieu                  CVSOKIX    -
            van-ban/so-dang-ky                         CVSOKIBX   =
            van-ban/thiet-lap                          KA         =
            van-ban/uy-quyen                           CV         =
            van-ban/cho-ky                             CV         =
            bao-cao                                    CVSOKIBX   =
            bao-cao/moi                                CVSOK      =
            bao-cao/:report                            CVSOKIX    -
            chu-ky-so                                  CVSOKIBXA  =
            quan-tri/con-dau-so                        KA         =
            quan-tri/chung-thuc                        A          =
            nhat-ky                                    CIA        =
            """;

    /** Pages for whoever is not signed in; set-up leads on to the sign-in page once it has been done. */
    private static final Set<String> PUBLIC =
            Set.of("dang-nhap", "thiet-lap", "xac-thuc", "xac-thuc/:code", "diem-danh/:code");

    /** What is shown to whoever is not signed in. */
    private static final Map<String, String> OPEN = Map.of(
            "dang-nhap",
            "SignInView",
            "xac-thuc",
            "ProofPage",
            "xac-thuc/:code",
            "ProofPage",
            "diem-danh/:code",
            "GuestCodePage");

    @Autowired
    TestRound rounds;

    @Autowired
    TestQuickRound quickRounds;

    @Autowired
    TestProgramme programmes;

    @Autowired
    TestPaper papers;

    @Autowired
    TestReport reports;

    @Autowired
    TestTask tasks;

    @Autowired
    TestPlan plans;

    @Autowired
    TestMeeting meetings;

    @Autowired
    TestEvent events;

    @Autowired
    TestOpinion opinions;

    @Autowired
    TestRecommendation recommendations;

    @Autowired
    TestAnniversary anniversaries;

    @Autowired
    TestCampaign campaigns;

    @Autowired
    YearPlanService yearPlans;

    @Autowired
    Inbox inbox;

    @Autowired
    CurrentActor actor;

    @Autowired
    DataSource database;

    @Test
    void everyPageOpensForTheRolesOfTheTableAndDoesNotExistForOthers() {
        Map<String, List<String>> table = table(PAGES);
        assertThat(templates())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(table.keySet().stream(), PUBLIC.stream()).toList());
        TestCity.World world = cities.build();
        Map<Role, TestSignIn> people = everyRoleAt(world.songCau(), world.to1());
        Records records = records(world, people);
        List<String> wrong = new ArrayList<>();
        people.forEach((role, person) -> {
            signIn(person);
            table.forEach((page, expected) -> {
                check(wrong, role, records.own(page, role), roles(expected.getFirst()));
                if (!expected.getLast().equals("=")
                        && roles(expected.getFirst()).contains(role)) {
                    check(wrong, role, records.foreign(page, role), roles(expected.getLast()));
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    private void check(List<String> wrong, Role role, String address, Set<Role> expected) {
        Component view = seen(address);
        if (view instanceof FailureView || isMissing(view) == expected.contains(role)) {
            wrong.add(role + " " + address + ": " + view.getClass().getSimpleName());
        }
    }

    private Component seen(String address) {
        open(address);
        return (Component) getCurrentView();
    }

    private static boolean isMissing(Component view) {
        return view instanceof NotFoundView || view instanceof NotAllowedView;
    }

    /** Her own unit in a round that does not ask it, an id of nothing, and what is no id: all the same to her. */
    @Test
    void anAddressOfNothingOfHersIsNotFound() {
        TestCity.World world = cities.build();
        TestCity.World other = cities.build();
        UUID round = rounds.open(other).round();
        UUID quick = quickRounds.open(other).round();
        signIn(world.songCauChair());
        List<String> found = new ArrayList<>();
        table(PAGES).keySet().stream().filter(page -> page.contains(":")).forEach(page -> {
            List<String> addresses = new ArrayList<>(
                    List.of(page.replaceAll(":[a-z]+", Ids.next().toString()), page.replaceAll(":[a-z]+", "abc")));
            if (page.contains(":round")) {
                UUID foreign = page.startsWith("so-lieu") ? round : quick;
                addresses.add(page.replace(":round", foreign.toString())
                        .replace(":unit", world.songCau().toString()));
            }
            for (String address : addresses) {
                Component view = seen(address);
                if (!isMissing(view)) {
                    found.add(address + ": " + view.getClass().getSimpleName());
                }
            }
        });
        assertThat(found).isEmpty();
        assertThat(shown()).contains("Không tìm thấy");
    }

    @Test
    void whoIsNotSignedInComesToTheSignInPage() {
        for (String template : templates()) {
            SecurityContextHolder.clearContext();
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            String address = template.replaceAll(":[a-z]+", Ids.next().toString());
            UI.getCurrent().navigate(address.equals("/") ? "" : address);
            List<String> shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                    .map(view -> view.getClass().getSimpleName())
                    .toList();
            if (OPEN.containsKey(template)) {
                assertThat(shown).containsExactly(OPEN.get(template));
            } else {
                assertThat(shown).as(template).isEmpty();
                assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                                .flatMap(call -> call.getInvocation().getParameters().stream())
                                .map(String::valueOf))
                        .as(template)
                        .anyMatch(target -> target.contains("dang-nhap"));
            }
        }
    }

    private static Set<String> templates() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.<RouteBaseData<?>>of(route), aliases(route)))
                .map(route -> route.getTemplate().isEmpty() ? "/" : route.getTemplate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<RouteBaseData<?>> aliases(RouteData route) {
        return route.getRouteAliases().stream().map(alias -> alias);
    }

    /** The records whose ids stand in the addresses. */
    private record Records(Map<String, UUID> own, Map<String, UUID> foreign, Map<Role, UUID> notices, UUID branch) {

        String own(String page, Role role) {
            return address(page, own, role);
        }

        String foreign(String page, Role role) {
            return address(page, foreign, role);
        }

        private String address(String page, Map<String, UUID> ids, Role role) {
            String address = page.equals("/") ? "" : page;
            String key =
                    address.startsWith("bao-cao-nhanh") ? ":quick" : address.endsWith("sua") ? ":ownRound" : ":round";
            // Of a round of the whole city, a sister's sheet; where the address has no unit, a round of another city.
            UUID round = address.contains(":unit") ? own.get(key) : ids.get(key);
            boolean atBranch = role == Role.BRANCH_HEAD && ids == own;
            return address.replace(
                            ":id",
                            own.get(address.contains("bieu") ? ":form" : ":indicator")
                                    .toString())
                    .replace(":round", round.toString())
                    .replace(":unit", (atBranch ? branch : ids.get(":unit")).toString())
                    .replace(":person", ids.get(":person").toString())
                    .replace(":programme", ids.get(":programme").toString())
                    .replace(":account", ids.get(":account").toString())
                    .replace(":document", ids.get(":document").toString())
                    .replace(":task", ids.get(":task").toString())
                    .replace(":yearplan", ids.get(":yearplan").toString())
                    .replace(":plan", ids.get(":plan").toString())
                    .replace(":item", ids.get(":item").toString())
                    .replace(
                            ":meeting",
                            ids.get(address.endsWith("ket-luan") ? ":held" : ":meeting")
                                    .toString())
                    .replace(
                            ":event",
                            ids.get(address.endsWith("ket-qua") ? ":begun" : ":event")
                                    .toString())
                    .replace(":opinion", ids.get(":opinion").toString())
                    .replace(":nam", "2023")
                    .replace(":anniversary", ids.get(":anniversary").toString())
                    .replace(":recommendation", ids.get(":recommendation").toString())
                    .replace(":campaign", ids.get(":campaign").toString())
                    .replace(":visit", ids.get(":visit").toString())
                    .replace(":report", ids.get(":report").toString())
                    .replace(":notice", (ids == own ? notices.get(role) : ids.get(":notice")).toString());
        }
    }

    private UUID yearPlan(TestSignIn caller, UUID unit) {
        return caller.call(() -> yearPlans.begin(unit, 2023));
    }

    private Records records(TestCity.World world, Map<Role, TestSignIn> people) {
        TestCity.World other = cities.build();
        TestRound.Opened round = rounds.open(world);
        TestRound.Opened foreign = rounds.open(other);
        TestCampaign.Begun campaign = campaigns.notified(world.songCauChair(), world.songCau(), world.to1());
        TestCampaign.Begun sisterCampaign =
                campaigns.notified(world.nongThuongChair(), world.nongThuong(), world.khauDang());
        TestPlan.Begun plan = plans.begin(world.songCauChair(), world.songCau(), "Kế hoạch");
        TestPlan.Begun sisterPlan = plans.begin(world.nongThuongChair(), world.nongThuong(), "Kế hoạch");
        Map<Role, UUID> notices = new EnumMap<>(Role.class);
        people.forEach((role, person) -> notices.put(role, notice(person)));
        return new Records(
                Map.ofEntries(
                        Map.entry(":round", round.round()),
                        Map.entry(":ownRound", rounds.openBelow(world.songCauChair(), round, world.songCau())),
                        Map.entry(":quick", quickRounds.open(world).round()),
                        Map.entry(":unit", world.songCau()),
                        Map.entry(":person", world.songCauChair().personId()),
                        Map.entry(
                                ":programme",
                                programmes.make(world, world.songCau()).id()),
                        Map.entry(":document", papers.begin(world.songCauChair(), world.songCau(), "Lịch họp")),
                        Map.entry(":report", reports.begin(world.songCauChair(), world.songCau())),
                        Map.entry(":task", tasks.begin(world.songCauChair(), world.songCau(), "Họp chi hội")),
                        Map.entry(":yearplan", yearPlan(world.songCauChair(), world.songCau())),
                        Map.entry(":plan", plan.plan()),
                        Map.entry(":item", plan.item()),
                        Map.entry(":meeting", meetings.announce(world.songCauChair(), world.songCau(), "Giao ban", 3)),
                        Map.entry(":held", meetings.hold(world.songCauChair(), world.songCau(), "Giao ban")),
                        Map.entry(":event", events.issue(world.songCauChair(), world.songCau(), "Gặp mặt 20/10", 3)),
                        Map.entry(":begun", events.issue(world.songCauChair(), world.songCau(), "Gặp mặt 20/10", 0)),
                        Map.entry(
                                ":opinion",
                                opinions.send(world.songCauChair(), world.songCau(), "Dự thảo", world.to1Head())),
                        Map.entry(
                                ":recommendation",
                                recommendations.issue(world.songCauChair(), world.songCau(), world.to1(), "Ghi sổ")),
                        Map.entry(
                                ":anniversary",
                                anniversaries.own(world.songCauChair(), world.songCau(), "Ngày truyền thống")),
                        Map.entry(":campaign", campaign.campaign()),
                        Map.entry(":visit", campaign.visit()),
                        Map.entry(":account", world.to1Head().accountId()),
                        Map.entry(":indicator", round.members()),
                        Map.entry(":form", round.form())),
                Map.ofEntries(
                        Map.entry(":round", foreign.round()),
                        Map.entry(":ownRound", rounds.openBelow(world.nongThuongChair(), round, world.nongThuong())),
                        Map.entry(":quick", quickRounds.open(other).round()),
                        Map.entry(":unit", world.nongThuong()),
                        Map.entry(":person", world.nongThuongChair().personId()),
                        Map.entry(
                                ":programme",
                                programmes.make(world, world.nongThuong()).id()),
                        Map.entry(":document", papers.begin(world.nongThuongChair(), world.nongThuong(), "Lịch họp")),
                        Map.entry(":report", reports.begin(world.nongThuongChair(), world.nongThuong())),
                        Map.entry(":task", tasks.begin(world.nongThuongChair(), world.nongThuong(), "Họp chi hội")),
                        Map.entry(":yearplan", yearPlan(world.nongThuongChair(), world.nongThuong())),
                        Map.entry(":plan", sisterPlan.plan()),
                        Map.entry(":item", sisterPlan.item()),
                        Map.entry(
                                ":meeting",
                                meetings.announce(world.nongThuongChair(), world.nongThuong(), "Giao ban", 3)),
                        Map.entry(":held", meetings.hold(world.nongThuongChair(), world.nongThuong(), "Giao ban")),
                        Map.entry(
                                ":event",
                                events.issue(world.nongThuongChair(), world.nongThuong(), "Gặp mặt 20/10", 3)),
                        Map.entry(
                                ":begun",
                                events.issue(world.nongThuongChair(), world.nongThuong(), "Gặp mặt 20/10", 0)),
                        Map.entry(
                                ":opinion",
                                opinions.send(
                                        world.nongThuongChair(), world.nongThuong(), "Dự thảo", world.khauDangHead())),
                        Map.entry(
                                ":recommendation",
                                recommendations.issue(
                                        world.nongThuongChair(), world.nongThuong(), world.khauDang(), "Ghi sổ")),
                        Map.entry(
                                ":anniversary",
                                anniversaries.own(world.nongThuongChair(), world.nongThuong(), "Ngày truyền thống")),
                        Map.entry(":campaign", sisterCampaign.campaign()),
                        Map.entry(":visit", sisterCampaign.visit()),
                        Map.entry(":account", world.khauDangHead().accountId()),
                        Map.entry(":notice", notice(world.khauDangHead()))),
                notices,
                world.to1());
    }

    private UUID notice(TestSignIn person) {
        Notice notice = Notice.of(
                "attachment.error.too-long", List.of("Thư", "20"), "", "tai-khoan", SubjectRef.of("x", Ids.next()));
        actor.runAs(new SystemActor("test"), () -> inbox.send(List.of(person.personId()), notice));
        return JdbcClient.create(database)
                .sql("select id from notification_notice where person_id = ? order by created_at desc limit 1")
                .param(person.personId())
                .query(UUID.class)
                .single();
    }
}
