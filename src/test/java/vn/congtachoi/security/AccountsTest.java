package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Accounts from the slip to their end, and how far each person's right over them goes. */
abstract class AccountsTest {

    @Autowired
    TestCity cities;

    @Autowired
    AccountList list;

    @Autowired
    AccountIssue issue;

    @Autowired
    AccountService service;

    @Autowired
    AccountRoles roles;

    @Autowired
    OwnAccount own;

    @Autowired
    SignInProvider door;

    @Autowired
    Accounts accounts;

    @Autowired
    GrantBook grants;

    @Autowired
    AuditTrail audit;

    @Autowired
    Access access;

    @Autowired
    UnitService units;

    @Autowired
    PeopleService people;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private List<AccountRow> rows(TestSignIn who, AccountFilter filter) {
        return who.call(() -> list.rows(filter, PageRequest.of(0, 50), null, false));
    }

    private List<UUID> ids(TestSignIn who, AccountFilter filter) {
        return rows(who, filter).stream().map(AccountRow::accountId).toList();
    }

    private AccountSlip slipForTo2(TestSignIn who) {
        AccountCandidate head = who.call(() -> issue.candidates(world.to2())).getFirst();
        return who.call(() ->
                        issue.create(List.of(new NewAccount(head.personId(), null, Role.BRANCH_HEAD, world.to2()))))
                .getFirst();
    }

    private void signIn(String username, String password) {
        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private TestSignIn holder(AccountSlip slip) {
        Account account = accounts.findById(slip.accountId()).orElseThrow();
        return new TestSignIn(account.id(), account.personId(), account.username());
    }

    // --- list

    @Test
    void theCityListsAllItsAccountsAndACommuneOnlyItsOwn() {
        assertThat(ids(world.administrator(), AccountFilter.all()))
                .contains(world.chair().accountId(), world.songCauChair().accountId())
                .hasSize(9);
        assertThat(ids(world.songCauChair(), AccountFilter.all()))
                .containsExactlyInAnyOrder(
                        world.songCauChair().accountId(), world.to1Head().accountId());
    }

    @Test
    void aUnitOutsideHerReachShowsNothing() {
        assertThat(ids(world.songCauChair(), AccountFilter.all().withUnit(world.nongThuong())))
                .isEmpty();
        assertThat(ids(world.administrator(), AccountFilter.all().withUnit(world.nongThuong())))
                .containsExactlyInAnyOrder(
                        world.nongThuongChair().accountId(),
                        world.khauDangHead().accountId());
    }

    @Test
    void namesAreFoundWithoutMarksAndOrderedByTheGivenName() {
        assertThat(rows(world.administrator(), AccountFilter.all().withWords("thi HUONG")))
                .extracting(AccountRow::personName)
                .containsExactly("Hà Thị Hương");
        assertThat(rows(world.administrator(), AccountFilter.all().withWords("100%_")))
                .isEmpty();
        assertThat(rows(world.administrator(), AccountFilter.all()))
                .extracting(AccountRow::personName)
                .startsWith("Đàm Thị Cúc", "Đặng Thị Ế", "Bế Thị Hạnh", "Hà Thị Hương");
    }

    @Test
    void whoNeverSignedInIsFound() {
        AccountSlip slip = slipForTo2(world.songCauChair());
        assertThat(ids(world.songCauChair(), AccountFilter.all().withStanding(AccountStanding.NEVER_USED)))
                .contains(slip.accountId());
        signIn(slip.username(), slip.oneTimePassword());
        assertThat(ids(world.songCauChair(), AccountFilter.all().withStanding(AccountStanding.IN_USE)))
                .containsExactly(slip.accountId());
        assertThat(world.songCauChair()
                        .call(() ->
                                list.rows(AccountFilter.all(), PageRequest.of(0, 1), AccountSort.LAST_SIGN_IN, true)))
                .extracting(AccountRow::accountId)
                .containsExactly(slip.accountId());
    }

    @Test
    void whoHasNoRightOverAccountsSeesNone() {
        assertThatThrownBy(() -> rows(world.to1Head(), AccountFilter.all())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.viewer().call(() -> issue.candidates(world.city())))
                .isInstanceOf(AccessDeniedException.class);
    }

    // --- batch

    @Test
    void peopleWithAPostAndWithoutAnAccountAreProposed() {
        List<AccountCandidate> candidates = world.songCauChair().call(() -> issue.candidates(world.songCau()));
        assertThat(candidates).singleElement().satisfies(one -> {
            assertThat(one.personName()).isEqualTo("Triệu Thị Sáu");
            assertThat(one.role()).isEqualTo(Role.BRANCH_HEAD);
            assertThat(one.unitId()).isEqualTo(world.to2());
            assertThat(one.username()).startsWith("sau.tt");
            assertThat(one.choices()).containsExactly(Role.BRANCH_HEAD, Role.VIEWER);
        });
        slipForTo2(world.songCauChair());
        assertThat(world.songCauChair().call(() -> issue.candidates(world.songCau())))
                .isEmpty();
    }

    @Test
    void aCommuneSeesNoCandidatesOfItsSister() {
        assertThat(world.nongThuongChair().call(() -> issue.candidates(world.songCau())))
                .isEmpty();
    }

    @Test
    void aBatchIsMadeWholeOrNotAtAll() {
        UUID sau = world.songCauChair()
                .call(() -> issue.candidates(world.to2()))
                .getFirst()
                .personId();
        List<NewAccount> batch = List.of(
                new NewAccount(sau, null, Role.BRANCH_HEAD, world.to2()),
                new NewAccount(world.khauDangHead().personId(), null, Role.BRANCH_HEAD, world.khauDang()));
        assertThatThrownBy(() -> world.songCauChair().call(() -> issue.create(batch)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(accounts.findByPersonIdIn(List.of(sau))).isEmpty();
    }

    @Test
    void nobodyMakesAnAccountInTheNameOfASistersPerson() {
        UUID sau = world.songCauChair()
                .call(() -> issue.candidates(world.to2()))
                .getFirst()
                .personId();
        assertThatThrownBy(() -> world.nongThuongChair()
                        .call(() -> issue.create(List.of(new NewAccount(sau, null, Role.VIEWER, world.nongThuong())))))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("other-unit");
    }

    @Test
    void thePasswordOfTheSlipWorksOnceAndIsThenReplaced() {
        AccountSlip slip = slipForTo2(world.songCauChair());
        signIn(slip.username(), slip.oneTimePassword());
        TestSignIn sau = holder(slip);
        assertThat(sau.call(() -> own.profile()).mustChoosePassword()).isTrue();
        assertThatThrownBy(() -> sau.run(() -> own.choosePassword(slip.oneTimePassword(), slip.oneTimePassword())))
                .isInstanceOf(BusinessException.class);
        sau.run(() -> own.choosePassword(slip.oneTimePassword(), "mot cau de nho"));
        assertThat(sau.call(() -> own.profile()).mustChoosePassword()).isFalse();
        signIn(slip.username(), "mot cau de nho");
        assertThatThrownBy(() -> signIn(slip.username(), slip.oneTimePassword()))
                .isInstanceOf(BadCredentialsException.class);
    }

    // --- reset and close

    @Test
    void aSistersAccountIsNotThere() {
        UUID foreign = world.khauDangHead().accountId();
        assertUnknown(() -> world.songCauChair().call(() -> list.row(foreign)));
        assertUnknown(() -> world.songCauChair().call(() -> service.reset(foreign)));
        assertUnknown(() -> world.songCauChair().run(() -> service.close(foreign, "x")));
        assertUnknown(() -> world.songCauChair().run(() -> roles.give(foreign, Role.VIEWER, world.songCau())));
    }

    private static void assertUnknown(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo("security.account.error.unknown"));
    }

    @Test
    void aNewPasswordOpensEveryRoleSoEveryRoleMustBeInReach() {
        grant(world.to1Head(), Role.OFFICER, world.city());
        UUID account = world.to1Head().accountId();
        assertThatThrownBy(() -> world.songCauChair().call(() -> service.reset(account)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("other-unit");
        assertThat(world.administrator().call(() -> service.reset(account)).username())
                .isEqualTo(world.to1Head().username());
    }

    private void grant(TestSignIn who, Role role, UUID unit) {
        grants.give(who.personId(), role, unit);
    }

    @Test
    void anOfficerDoesNotTakeOverHerOwnHeadNorAnAdministrator() {
        assertThatThrownBy(() ->
                        world.officer().call(() -> service.reset(world.chair().accountId())))
                .hasMessageContaining("security.account.error.leader");
        assertThatThrownBy(() -> world.officer()
                        .call(() -> service.reset(world.administrator().accountId())))
                .hasMessageContaining("security.account.error.administrator");
        assertThatThrownBy(() -> world.chair()
                        .run(() -> roles.give(world.officer().accountId(), Role.ADMINISTRATOR, world.city())))
                .hasMessageContaining("security.account.error.administrator");
        assertThat(world.officer()
                        .call(() -> service.reset(world.songCauChair().accountId()))
                        .oneTimePassword())
                .hasSize(14);
    }

    @Test
    void aClosedAccountOpensNothingAndKeepsItsReason() {
        AccountSlip slip = slipForTo2(world.songCauChair());
        world.songCauChair().run(() -> service.close(slip.accountId(), "thôi giữ chức"));
        assertThatThrownBy(() -> signIn(slip.username(), slip.oneTimePassword()))
                .isInstanceOf(BadCredentialsException.class);
        AccountRow row = world.songCauChair().call(() -> list.row(slip.accountId()));
        assertThat(row.standing()).isEqualTo(AccountStanding.CLOSED);
        assertThat(row.roles()).isEmpty();
        assertThat(audit.history(SubjectRef.of(Account.TYPE, slip.accountId()), 1))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("thôi giữ chức"));
        AccountSlip again = world.songCauChair().call(() -> service.reset(slip.accountId()));
        signIn(again.username(), again.oneTimePassword());
    }

    @Test
    void closingNeedsAReasonAndNobodyClosesHerself() {
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> service.close(world.to1Head().accountId(), " ")))
                .hasMessageContaining("security.account.error.reason");
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> service.close(world.songCauChair().accountId(), "x")))
                .hasMessageContaining("security.account.error.oneself");
    }

    // --- roles

    @Test
    void afterAMergerTheAccountsAndPeopleOfTheOldUnitsAreInTheHandsOfTheNewOne() {
        LocalDate today = LocalDate.now(clock);
        UnitFacts facts = UnitFacts.of("Hội LHPN phường mới " + world.mark(), "", UnitKind.WARD);
        UUID made = world.administrator()
                .call(() -> units.merge(new UnitChange.Merge(
                        Set.of(world.songCau(), world.nongThuong()), List.of(), facts, world.city(), today, "")));
        UUID account = world.songCauChair().accountId();
        UUID person = world.songCauChair().personId();
        assertThat(ids(world.administrator(), AccountFilter.all().withUnit(made)))
                .contains(account, world.nongThuongChair().accountId());
        assertThat(world.administrator().call(() -> people.mayEdit(person)).allowed())
                .isTrue();
        assertThat(world.viewer().call(() -> people.mayEdit(person)).allowed()).isFalse();

        Permission read = Permission.of(OrganisationPermissions.READ);
        assertThat(world.songCauChair().call(() -> access.homesWith(read))).isEmpty();
        assertThat(world.administrator()
                        .call(() -> access.may(read, world.songCau()))
                        .allowed())
                .isTrue();

        world.administrator().run(() -> roles.give(account, Role.CHAIR, made));
        assertThat(world.songCauChair().call(() -> access.homesWith(read))).containsExactly(made);
        assertThat(world.songCauChair().call(() -> access.unitsWith(read)))
                .containsExactlyInAnyOrder(
                        made, world.songCau(), world.nongThuong(), world.to1(), world.to2(), world.khauDang());
        assertThat(world.songCauChair()
                        .call(() -> access.may(read, world.nongThuong()))
                        .allowed())
                .isTrue();
        assertThat(ids(world.songCauChair(), AccountFilter.all()))
                .contains(account, world.nongThuongChair().accountId());
        world.songCauChair().run(() -> service.reset(world.nongThuongChair().accountId()));
    }

    @Test
    void aRoleIsGivenOnceAndEnded() {
        UUID account = world.to1Head().accountId();
        world.songCauChair().run(() -> roles.give(account, Role.OFFICER, world.songCau()));
        assertThatThrownBy(() -> world.songCauChair().run(() -> roles.give(account, Role.OFFICER, world.songCau())))
                .hasMessageContaining("security.grant.error.held");
        assertThatThrownBy(() -> world.songCauChair().run(() -> roles.give(account, Role.OFFICER, world.nongThuong())))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> roles.give(account, Role.CHAIR, world.to1())))
                .hasMessageContaining("security.grant.error.unfit");
        UUID given = held(account).getLast().grantId();
        UUID first = held(account).getFirst().grantId();
        world.songCauChair().run(() -> roles.end(first));
        assertThat(held(account)).extracting(AccountRow.HeldRole::grantId).doesNotContain(first);
        assertThatThrownBy(() -> world.nongThuongChair().run(() -> roles.end(given)))
                .isInstanceOf(ForbiddenException.class);
    }

    private List<AccountRow.HeldRole> held(UUID account) {
        return world.songCauChair().call(() -> list.row(account)).roles();
    }

    @Test
    void onlyFittingRolesInHerReachAreOffered() {
        assertThat(world.songCauChair().call(() -> roles.choices(world.to1())))
                .containsExactly(Role.BRANCH_HEAD, Role.VIEWER);
        assertThat(world.songCauChair().call(() -> roles.choices(world.songCau())))
                .contains(Role.CHAIR, Role.OFFICER)
                .doesNotContain(Role.ADMINISTRATOR, Role.BRANCH_HEAD);
        assertThat(world.songCauChair().call(() -> roles.choices(world.nongThuong())))
                .isEmpty();
        assertThat(world.officer().call(() -> roles.choices(world.city()))).doesNotContain(Role.CHAIR);
    }

    @OnH2
    static class OnH2Test extends AccountsTest {}

    @OnPostgres
    static class OnPostgresTest extends AccountsTest {}
}
