package vn.congtachoi.event.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** How long who the people of events were is kept: read by everybody, set by the chair of the highest unit. */
@Service
@PreAuthorize("denyAll()")
public class GuestRetentionService {

    private static final Permission SET = Permission.of(EventPermissions.SETTINGS);

    private final RetentionRule rule;
    private final GuestRetentions rows;
    private final PeopleErasures erasures;
    private final EventGate gate;
    private final Access access;
    private final UnitDirectory units;
    private final AuditTrail audit;
    private final Clock clock;

    GuestRetentionService(
            RetentionRule rule,
            GuestRetentions rows,
            PeopleErasures erasures,
            EventGate gate,
            Access access,
            UnitDirectory units,
            AuditTrail audit,
            Clock clock) {
        this.rule = rule;
        this.rows = rows;
        this.erasures = erasures;
        this.gate = gate;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a number of days means today.
     *
     * @param before events whose last day lies before are cleared
     * @param events how many of those still name somebody
     */
    public record Reach(LocalDate before, long events) {}

    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public RetentionTerms terms() {
        return rule.row().terms();
    }

    /** What would be erased by tomorrow if it were kept that many days. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Reach reach(int days) {
        LocalDate before = LocalDate.now(clock).minusDays(days);
        return new Reach(before, erasures.naming(before));
    }

    /** Whether she may set it: it holds for everybody, so it takes the right at the highest unit. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Decision maySet() {
        List<UnitRef> roots = units.today().roots();
        return roots.stream()
                .map(root -> access.may(SET, root.id()))
                .filter(Decision::allowed)
                .findFirst()
                .orElseGet(() -> Decision.no("events.right.settings"));
    }

    /**
     * Sets how many days it is kept from now on; what is over already is erased by tomorrow.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was set after the form had read it
     * @throws vn.congtachoi.kernel.BusinessException outside of what the law and the work leave open
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void set(RetentionTerms terms) {
        maySet().orThrow();
        GuestRetention row = rule.row();
        if (row.version() != terms.version()) {
            throw audit.stale(row);
        }
        row.keep(terms.days());
        rows.saveAndFlush(row);
    }

    /** On which day who the people of this event were was erased; empty while it is kept. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<LocalDate> erasedOn(UUID event) {
        gate.facts(event);
        return rule.erasedOn(event);
    }
}
