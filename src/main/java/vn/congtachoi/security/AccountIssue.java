package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Accounts made in batches by the level above: who still has none, and all of them in one act. */
@Service
@PreAuthorize("denyAll()")
public class AccountIssue {

    private final Accounts accounts;
    private final AccountBook book;
    private final AccountRules rules;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final Clock clock;

    AccountIssue(
            Accounts accounts,
            AccountBook book,
            AccountRules rules,
            PeopleDirectory people,
            UnitDirectory units,
            Clock clock) {
        this.accounts = accounts;
        this.book = book;
        this.rules = rules;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /**
     * People with a post today in the unit or below it who have no account, in the order of the units. Those whose
     * proposed role the one who acts may not give are left out.
     */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional(readOnly = true)
    public List<AccountCandidate> candidates(UUID unitId) {
        LocalDate today = LocalDate.now(clock);
        AccountReach reach = rules.reach();
        UnitTree tree = units.treeOn(today);
        Set<UUID> asked = new HashSet<>(tree.subtree(unitId));
        asked.retainAll(reach.units());
        Map<UUID, PostRow> posts = new LinkedHashMap<>();
        people.postsOf(asked, today).stream()
                .filter(post -> !post.person().outside())
                .forEach(post -> posts.merge(post.person().id(), post, AccountIssue::callingPost));
        accounts.findByPersonIdIn(List.copyOf(posts.keySet())).forEach(account -> posts.remove(account.personId()));
        Map<UUID, List<PostRow>> byUnit = new LinkedHashMap<>();
        posts.values().forEach(post -> byUnit.computeIfAbsent(post.unitId(), unit -> new ArrayList<>())
                .add(post));
        List<AccountCandidate> candidates = new ArrayList<>();
        Set<String> proposed = new HashSet<>();
        for (UUID unit : tree.subtree(unitId)) {
            List<Role> choices = AccountRoles.choices(reach, tree.get(unit));
            byUnit.getOrDefault(unit, List.of()).stream()
                    .filter(post -> choices.contains(roleOf(post.position())))
                    .map(post -> candidate(post, tree.get(unit), tree.fullName(tree.get(unit)), choices, proposed))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** The post by which she is called; of two equal ones the higher position. */
    private static PostRow callingPost(PostRow one, PostRow other) {
        if (one.main() != other.main()) {
            return one.main() ? one : other;
        }
        return one.position().compareTo(other.position()) <= 0 ? one : other;
    }

    private AccountCandidate candidate(
            PostRow post, UnitRef unit, String unitName, List<Role> choices, Set<String> proposed) {
        String name = post.person().name().full();
        String username = book.propose(name, proposed);
        proposed.add(username);
        return new AccountCandidate(
                post.person().id(),
                name,
                post.title(),
                unit.id(),
                unitName,
                username,
                roleOf(post.position()),
                choices);
    }

    private static Role roleOf(Position position) {
        return switch (position) {
            case CHAIR -> Role.CHAIR;
            case VICE_CHAIR -> Role.VICE_CHAIR;
            case STANDING_MEMBER -> Role.STANDING_MEMBER;
            case INSPECTION_CHAIR, INSPECTION_VICE_CHAIR, INSPECTION_MEMBER -> Role.INSPECTOR;
            case OFFICER -> Role.OFFICER;
            case CLERK -> Role.CLERK;
            // The deputy enters the branch's figures when the head cannot.
            case BRANCH_HEAD, BRANCH_DEPUTY -> Role.BRANCH_HEAD;
            case COMMITTEE_MEMBER, GROUP_HEAD, GROUP_DEPUTY -> Role.VIEWER;
        };
    }

    /**
     * Makes accounts in one act, all or none; a person who has one already only gets the role. The slips are the only
     * place where the passwords can be read.
     */
    @Needs(SecurityPermissions.ACCOUNTS)
    @Transactional
    public List<AccountSlip> create(List<NewAccount> wanted) {
        AccountReach reach = rules.reach();
        List<AccountSlip> slips = new ArrayList<>();
        for (NewAccount one : wanted) {
            rules.requireMayGrant(one.role(), one.unitId(), one.personId());
            requireInReach(reach, one.personId());
            book.open(one).ifPresent(slips::add);
        }
        return slips;
    }

    /** An account acts in its holder's name: only where she works or is kept may one be made for her. */
    private void requireInReach(AccountReach reach, UUID person) {
        Set<UUID> inReach = reach.units();
        boolean worksHere =
                people.postsOn(person, LocalDate.now(clock)).stream().anyMatch(post -> inReach.contains(post.unitId()));
        boolean keptHere = people.card(person)
                .filter(card -> inReach.contains(card.keeperUnitId()))
                .isPresent();
        if (!worksHere && !keptHere) {
            throw new ForbiddenException(MessageKey.of("security.access.other-unit"));
        }
    }
}
