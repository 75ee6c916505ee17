package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * The rights of the current actor within one transaction: rules, posts and teams are read when they are first asked
 * for, and once, however many visits she asks about.
 */
final class SupervisionAsker {

    private final SupervisionRights rights;
    private final Rulebook rules;
    private final Map<Power, Set<Holder>> holders = new EnumMap<>(Power.class);
    private final Map<UUID, Set<Holder>> holdings = new HashMap<>();
    private final Map<UUID, List<Seat>> seats = new HashMap<>();
    private @Nullable Map<SupervisionKind, KindTerms> kinds;
    private @Nullable Set<UUID> answered;

    SupervisionAsker(SupervisionRights rights, Rulebook rules) {
        this.rights = rights;
        this.rules = rules;
    }

    /** The places in the teams of these campaigns, read already. */
    void know(Map<UUID, List<Seat>> read) {
        seats.putAll(read);
    }

    KindTerms terms(Campaign campaign) {
        if (kinds == null) {
            kinds = rules.all();
        }
        KindTerms terms = kinds.get(campaign.kind());
        if (terms == null) {
            throw new IllegalStateException("No rule for " + campaign.kind());
        }
        return terms;
    }

    private Set<Holder> at(UUID unit) {
        Set<Holder> mine = EnumSet.noneOf(Holder.class);
        mine.addAll(holdings.computeIfAbsent(unit, rights::holdings));
        return mine;
    }

    Decision may(Power power, UUID unit) {
        return rights.isPortal() ? Decision.yes() : decide(power, at(unit));
    }

    Decision may(Power power, UUID unit, Holder also) {
        if (rights.isPortal()) {
            return Decision.yes();
        }
        Set<Holder> mine = at(unit);
        mine.add(also);
        return decide(power, mine);
    }

    Decision may(Power power, Campaign campaign) {
        if (rights.isPortal()) {
            return Decision.yes();
        }
        Set<Holder> mine = at(campaign.unitId());
        mine.addAll(inTeams(campaign, null));
        return decide(power, mine);
    }

    Decision may(Power power, Campaign campaign, Visit visit) {
        if (rights.isPortal()) {
            return Decision.yes();
        }
        Set<Holder> mine = at(campaign.unitId());
        mine.addAll(inTeams(campaign, visit.placing().teamId()));
        UUID body = visit.unitId();
        if (body != null && answers(body)) {
            mine.add(Holder.BODY);
        }
        return decide(power, mine);
    }

    private boolean answers(UUID body) {
        if (answered == null) {
            answered = rights.answered();
        }
        return answered.contains(body);
    }

    /** @param team the one that counts, or null for any */
    private Set<Holder> inTeams(Campaign campaign, @Nullable UUID team) {
        UUID me = rights.me();
        return seats.computeIfAbsent(campaign.id(), rights::seats).stream()
                .filter(seat -> me.equals(seat.personId()))
                .filter(seat -> team == null || seat.teamId().equals(team))
                .map(seat -> seat.role().holder())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Holder.class)));
    }

    private Decision decide(Power power, Set<Holder> mine) {
        Set<Holder> able = holders.computeIfAbsent(power, rules::holders);
        if (mine.stream().anyMatch(able::contains)) {
            return Decision.yes();
        }
        String who = able.stream()
                .sorted()
                .map(holder -> Texts.of("supervision.holder", holder))
                .collect(Collectors.joining(", "));
        return Decision.no("supervision.right.refused", Texts.of("supervision.power", power), who);
    }

    Decision may(VisitAct act, Campaign campaign, Visit visit, LocalDate today) {
        if (!act.fits(visit.state())) {
            return Decision.no("supervision.act.state");
        }
        KindTerms terms = terms(campaign);
        if (!terms.has(act)) {
            return Decision.no("supervision.act.not-of-kind", Texts.of("supervision.kind", campaign.kind()));
        }
        return missing(terms, act, visit).and(early(act, visit, today)).and(whose(act, campaign, visit));
    }

    private static Decision missing(KindTerms terms, VisitAct act, Visit visit) {
        return terms.missingBefore(act, visit.state())
                .map(before -> Decision.no(
                        "supervision.act.missing",
                        Texts.of("supervision.act", act),
                        Texts.of("supervision.state", Objects.requireNonNull(before.to()))))
                .orElseGet(Decision::yes);
    }

    private static Decision early(VisitAct act, Visit visit, LocalDate today) {
        LocalDate day = visit.placing().day();
        return act == VisitAct.BEGIN && day != null && today.isBefore(day)
                ? Decision.no("supervision.act.early", VnFormat.day(day))
                : Decision.yes();
    }

    /** The self-report of a body without an account, or one that came on paper, is entered by whoever arranges. */
    private Decision whose(VisitAct act, Campaign campaign, Visit visit) {
        Decision own = may(act.power(), campaign, visit);
        return act == VisitAct.REPORT
                        && !own.allowed()
                        && may(Power.ARRANGE, campaign, visit).allowed()
                ? Decision.yes()
                : own;
    }
}
