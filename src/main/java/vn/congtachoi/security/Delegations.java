package vn.congtachoi.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.PersonOnDay;

/**
 * Ủy quyền khi đi vắng: everybody passes on her own work and takes it back, nobody somebody else's. Whoever acts for an
 * absent person does not pass that on. Signing papers has a register of its own.
 */
@Service
@PreAuthorize("denyAll()")
public class Delegations {

    private final DelegationStore store;
    private final RunningDelegations running;
    private final DeputyChoices choices;
    private final ActingTab tab;
    private final CurrentActor currentActor;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegations(
            DelegationStore store,
            RunningDelegations running,
            DeputyChoices choices,
            ActingTab tab,
            CurrentActor currentActor,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.running = running;
        this.choices = choices;
        this.tab = tab;
        this.currentActor = currentActor;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Her own delegations, the latest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DelegationRow> mine() {
        List<Delegation> all =
                store.findByPersonIdOrderByFromDayDescIdDesc(herself().personId());
        Map<UUID, PersonOnDay> names =
                choices.named(all.stream().map(Delegation::deputyId).collect(Collectors.toSet()));
        return all.stream().map(each -> row(each, names)).toList();
    }

    private DelegationRow row(Delegation each, Map<UUID, PersonOnDay> names) {
        PersonOnDay deputy = names.get(each.deputyId());
        return new DelegationRow(
                each.id(),
                deputy == null ? "" : deputy.fullName(),
                each.fromDay(),
                each.toDay(),
                each.note(),
                each.state(today()),
                each.endedAt(),
                each.version());
    }

    /** Who may do her work: the others with a post in one of her units and an open account, highest post first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonOnDay> deputies() {
        return choices.of(herself().personId());
    }

    /**
     * Passes her work on.
     *
     * @return its id
     * @throws BusinessException when the days are over, upside down, too many or given away already, or the deputy is
     *     none of {@link #deputies}
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public UUID create(DelegationForm form) {
        PersonActor me = herself();
        Delegation made = new Delegation(me.personId(), form, today(), now());
        Set<UUID> possible =
                choices.of(me.personId()).stream().map(PersonOnDay::id).collect(Collectors.toSet());
        if (!possible.contains(form.deputyId())) {
            throw new BusinessException("security.delegation.error.deputy");
        }
        choices.oneAtATime(me.accountId());
        if (store.findByPersonIdOrderByFromDayDescIdDesc(me.personId()).stream()
                .anyMatch(each -> each.overlaps(made))) {
            throw new BusinessException("security.delegation.error.twice");
        }
        store.saveAndFlush(made);
        events.publishEvent(new DelegationGiven(
                me.personId(), made.deputyId(), me.name(), made.fromDay(), made.toDay(), made.note()));
        return made.id();
    }

    /**
     * Takes her work back at once, or what has not begun.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was changed since it was read
     * @throws BusinessException when it is none of hers, or has ended
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void end(UUID id, long version) {
        PersonActor me = herself();
        Delegation delegation = store.findById(id)
                .filter(each -> each.personId().equals(me.personId()))
                .orElseThrow(() -> new BusinessException("security.delegation.error.unknown"));
        if (delegation.version() != version) {
            throw trail.stale(delegation);
        }
        delegation.end(today(), now());
        store.saveAndFlush(delegation);
        events.publishEvent(new DelegationEnded(me.personId(), delegation.deputyId(), me.name()));
    }

    /** Who has passed her work on to the one who is signed in, as far as it holds today. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ActingFor> forMe() {
        return running.of(currentActor.person().ownPersonId());
    }

    /** For whom she acts in this tab now; empty when she is herself. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ActingFor> acting() {
        PersonActor me = currentActor.person();
        return tab.delegation().flatMap(id -> running.find(id, me.ownPersonId()));
    }

    private PersonActor herself() {
        PersonActor me = currentActor.person();
        me.mayUseOwn().orThrow();
        return me;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
