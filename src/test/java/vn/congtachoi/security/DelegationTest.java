package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.ui.TestActing;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Who passes her work on to whom, for which days, how long that holds, and what it never opens. */
abstract class DelegationTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestActing tabs;

    @Autowired
    Delegations delegations;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Access access;

    @Autowired
    AccountList accountList;

    @Autowired
    AccountService accountService;

    @Autowired
    PermissionTable table;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail audit;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    TestCity.World world;
    TestSignIn chair;
    TestSignIn deputy;

    @BeforeEach
    void found() {
        world = cities.build();
        chair = world.chair();
        deputy = world.viceChair();
    }

    private LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private UUID pass(TestSignIn who, TestSignIn to, int from, int until) {
        return who.call(() -> delegations.create(new DelegationForm(to.personId(), inDays(from), inDays(until), "")));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo(key));
    }

    private PersonActor actorUnder(UUID delegation) {
        return tabs.call(deputy, delegation, currentActor::person);
    }

    private DelegationRow only(TestSignIn who) {
        List<DelegationRow> rows = who.call(delegations::mine);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private void set(UUID delegation, String column, Object value) {
        JdbcClient.create(database)
                .sql("update security_delegation set " + column + " = ? where id = ?")
                .params(value, delegation)
                .update();
    }

    private List<String> notices(TestSignIn who) {
        return who.call(() -> inbox.page(0, 20)).stream().map(NoticeRow::title).toList();
    }

    // --- the register

    @Test
    void sheSeesHerOwnWithTheirState() {
        pass(chair, deputy, 0, 4);
        pass(chair, world.officer(), 10, 12);
        List<DelegationRow> rows = chair.call(delegations::mine);
        assertThat(rows).extracting(DelegationRow::deputy).containsExactly("Đàm Thị Cúc", "Nông Thị Lan");
        assertThat(rows)
                .extracting(DelegationRow::state)
                .containsExactly(DelegationState.AHEAD, DelegationState.RUNNING);
        assertThat(deputy.call(delegations::mine)).isEmpty();
        set(rows.getLast().id(), "from_day", inDays(-3));
        set(rows.getLast().id(), "to_day", inDays(-1));
        assertThat(chair.call(delegations::mine).getLast().state()).isEqualTo(DelegationState.ENDED);
    }

    @Test
    void aColleagueOfHerUnitWithAnOpenAccountIsHerDeputyAndNobodyElse() {
        List<UUID> choices =
                chair.call(delegations::deputies).stream().map(PersonOnDay::id).toList();
        assertThat(choices)
                .contains(
                        deputy.personId(),
                        world.officer().personId(),
                        world.viewer().personId())
                .doesNotContain(chair.personId(), world.songCauChair().personId());
        refused("security.delegation.error.deputy", () -> pass(chair, world.songCauChair(), 0, 1));
        refused(
                "security.delegation.error.deputy",
                () -> pass(chair, cities.newcomer(world.city(), Role.OFFICER), 0, 1));
        refused("security.delegation.error.herself", () -> pass(chair, chair, 0, 1));
        world.administrator().run(() -> accountService.close(world.viewer().accountId(), "thôi việc"));
        refused("security.delegation.error.deputy", () -> pass(chair, world.viewer(), 0, 1));
    }

    @Test
    void itsDaysAreInOrderNotOverAndAtMostNinety() {
        refused("security.delegation.error.days", () -> pass(chair, deputy, 3, 2));
        refused("security.delegation.error.past", () -> pass(chair, deputy, -3, -1));
        refused("security.delegation.error.long", () -> pass(chair, deputy, 0, 90));
        pass(chair, deputy, 0, 89);
    }

    @Test
    void noDayIsPassedOnTwice() {
        pass(chair, deputy, 2, 5);
        refused("security.delegation.error.twice", () -> pass(chair, world.officer(), 5, 7));
        refused("security.delegation.error.twice", () -> pass(chair, deputy, 0, 2));
        pass(chair, world.officer(), 6, 7);
        DelegationRow first = chair.call(delegations::mine).getLast();
        chair.run(() -> delegations.end(first.id(), first.version()));
        pass(chair, world.officer(), 3, 4);
    }

    @Test
    void onlySheHerselfEndsHersAndOnce() {
        UUID made = pass(chair, deputy, 0, 4);
        refused("security.delegation.error.unknown", () -> deputy.run(() -> delegations.end(made, 0)));
        refused("security.delegation.error.unknown", () -> world.administrator().run(() -> delegations.end(made, 0)));
        assertThatThrownBy(() -> chair.run(() -> delegations.end(made, 7))).isInstanceOf(StaleDataException.class);
        chair.run(() -> delegations.end(made, only(chair).version()));
        assertThat(only(chair).state()).isEqualTo(DelegationState.ENDED);
        assertThat(only(chair).endedAt()).isNotNull();
        refused(
                "security.delegation.error.ended",
                () -> chair.run(() -> delegations.end(made, only(chair).version())));
    }

    @Test
    void theDeputyIsToldAndTheHistoryKeepsIt() {
        UUID made = pass(chair, deputy, 0, 4);
        assertThat(notices(deputy)).anyMatch(title -> title.contains("ủy quyền cho đồng chí xử lý công việc từ ngày"));
        chair.run(() -> delegations.end(made, only(chair).version()));
        assertThat(notices(deputy)).anyMatch(title -> title.contains("đã kết thúc ủy quyền cho đồng chí"));
        assertThat(audit.history(SubjectRef.of("person", chair.personId()), 20))
                .extracting(HistoryLine::entity)
                .filteredOn("Delegation"::equals)
                .hasSize(2);
    }

    // --- acting

    @Test
    void theDeputyActsUnderHerOwnNameForTheAbsentPerson() {
        PersonActor acting = actorUnder(tabs.given(chair, deputy));
        assertThat(acting.personId()).isEqualTo(chair.personId());
        assertThat(acting.onBehalfOf()).isEqualTo("Hà Thị Hương");
        assertThat(acting.personName()).isEqualTo("Hà Thị Hương");
        assertThat(acting.ownPersonId()).isEqualTo(deputy.personId());
        assertThat(acting.accountId()).isEqualTo(deputy.accountId());
        assertThat(acting.name()).isEqualTo(deputy.username());
        assertThat(deputy.call(currentActor::person).isActing()).isFalse();
        assertThat(deputy.call(delegations::forMe)).extracting(ActingFor::name).containsExactly("Hà Thị Hương");
    }

    @Test
    void nobodyActsUnderWhatWasGivenToSomebodyElse() {
        UUID made = tabs.given(chair, deputy);
        assertThat(tabs.call(world.officer(), made, currentActor::person).isActing())
                .isFalse();
    }

    @Test
    void itHoldsFromTheFirstDayToTheLastAndEndsAtOnce() {
        UUID made = tabs.given(chair, deputy);
        set(made, "from_day", inDays(1));
        assertThat(actorUnder(made).isActing()).as("not yet").isFalse();
        set(made, "from_day", inDays(-2));
        set(made, "to_day", inDays(0));
        assertThat(actorUnder(made).isActing()).as("on the last day").isTrue();
        set(made, "to_day", inDays(-1));
        assertThat(actorUnder(made).isActing()).as("a day too late").isFalse();
        set(made, "to_day", inDays(3));
        tabs.run(deputy, made, () -> {
            assertThat(currentActor.person().isActing()).isTrue();
            chairEnds(made);
            assertThat(currentActor.person().isActing())
                    .as("ended in the meantime")
                    .isFalse();
        });
        assertThat(deputy.call(delegations::forMe)).isEmpty();
    }

    /** In her own browser. */
    private void chairEnds(UUID made) {
        Thread other = Thread.ofPlatform()
                .start(() -> chair.run(() -> delegations.end(made, only(chair).version())));
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itDoesNotCountOnceOneOfThemHasLeft() {
        UUID made = tabs.given(chair, deputy);
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update organisation_post set until_day = ? where person_id = ?")
                .params(inDays(0), chair.personId())
                .update();
        assertThat(actorUnder(made).isActing()).as("no post any more").isFalse();
        jdbc.sql("update organisation_post set until_day = null where person_id = ?")
                .param(chair.personId())
                .update();
        assertThat(actorUnder(made).isActing()).isTrue();
        world.administrator().run(() -> accountService.close(chair.accountId(), "thôi việc"));
        assertThat(actorUnder(made).isActing()).as("account closed").isFalse();
        assertThat(deputy.call(delegations::forMe)).isEmpty();
    }

    @Test
    void whoActsForSomebodyDoesNotPassThatOn() {
        UUID made = tabs.given(chair, deputy);
        String personal = "kernel.acting.personal";
        refused(
                personal,
                () -> tabs.run(
                        deputy,
                        made,
                        () -> delegations.create(
                                new DelegationForm(world.officer().personId(), inDays(6), inDays(7), ""))));
        refused(personal, () -> tabs.run(deputy, made, () -> delegations.end(made, 0)));
        refused(personal, () -> tabs.run(deputy, made, delegations::mine));
        UUID next = tabs.given(deputy, world.officer());
        assertThat(tabs.call(world.officer(), next, currentActor::person).personId())
                .isEqualTo(deputy.personId());
    }

    // --- limits

    @Test
    void sheHasTheRolesOfTheAbsentPersonWithoutWhatStaysHers() {
        UUID made = tabs.given(chair, world.viewer());
        Set<String> passed = Set.of("task:give", "agenda:edit", "plan:edit", "figure:review");
        List<String> kept = List.of(
                "security:accounts",
                "security:log",
                "security:installation",
                "signing:trust",
                "signing:seal-keys",
                "document:sign",
                "document:review",
                "document:settings",
                "organisation:edit",
                "calendar:edit",
                "search:rebuild",
                "plan:approve");
        assertThat(table.all()).extracting(Permission::code).containsAll(kept).containsAll(passed);
        tabs.run(world.viewer(), made, () -> {
            for (String code : passed) {
                assertThat(access.may(Permission.of(code), world.city()).allowed())
                        .as(code)
                        .isTrue();
            }
            for (String code : kept) {
                Permission permission = Permission.of(code);
                Decision decision = access.may(permission, world.city());
                assertThat(decision.allowed()).as(code).isFalse();
                assertThat(decision.reason()).as(code).satisfies(reason -> assertThat(
                                reason == null ? "" : reason.key())
                        .startsWith("security.kept."));
                assertThat(access.holds(code)).as(code).isFalse();
                assertThat(access.seatsWith(permission)).as(code).isEmpty();
                assertThat(access.unitsWith(permission)).as(code).isEmpty();
            }
        });
    }

    @Test
    void aServiceBehindAKeptPowerSaysWhyItStaysShut() {
        UUID made = tabs.given(chair, deputy);
        assertThat(chair.call(() -> accountList.rows(AccountFilter.all(), PageRequest.of(0, 5), null, false)))
                .isNotEmpty();
        refused(
                "security.kept.ACCOUNTS",
                () -> tabs.run(
                        deputy, made, () -> accountList.rows(AccountFilter.all(), PageRequest.of(0, 5), null, false)));
    }

    @Test
    void herInboxStaysHerOwn() {
        UUID made = tabs.given(chair, deputy);
        assertThat(tabs.call(deputy, made, inbox::unread))
                .isEqualTo(deputy.call(inbox::unread))
                .isPositive();
        tabs.run(deputy, made, inbox::markAllRead);
        assertThat(deputy.call(inbox::unread)).isZero();
    }

    @OnH2
    static class OnH2Test extends DelegationTest {}

    @OnPostgres
    static class OnPostgresTest extends DelegationTest {}
}
