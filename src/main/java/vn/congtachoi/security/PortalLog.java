package vn.congtachoi.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditLog;
import vn.congtachoi.audit.AuditLogFilter;
import vn.congtachoi.audit.AuditLogLine;
import vn.congtachoi.audit.ChainBreak;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/**
 * The logs of changes and of sign-ins. Whoever holds the right at the head unit reads everything; at a lower unit she
 * reads what the people of her unit and of the units below it did.
 */
@Service
@PreAuthorize("denyAll()")
public class PortalLog {

    private static final Permission LOG = Permission.of(SecurityPermissions.LOG);

    private final AuditLog history;
    private final LogTable table;
    private final Access access;
    private final UnitDirectory units;
    private final Clock clock;

    PortalLog(AuditLog history, LogTable table, Access access, UnitDirectory units, Clock clock) {
        this.history = history;
        this.table = table;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /** What was changed, newest first. */
    @Needs(SecurityPermissions.LOG)
    @Transactional(readOnly = true)
    public List<AuditLogLine> changes(LogFilter filter, Pageable page) {
        return history.page(
                new AuditLogFilter(accounts(filter), from(filter.day()), until(filter.day()), filter.kind()), page);
    }

    /** Kinds of records that the log of changes can be filtered by. */
    @Needs(SecurityPermissions.LOG)
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return history.kinds();
    }

    /** Who tried to sign in, newest first. */
    @Needs(SecurityPermissions.LOG)
    @Transactional(readOnly = true)
    public List<SignInRow> signIns(LogFilter filter, Pageable page) {
        return table.signIns(
                accounts(filter), moment(from(filter.day())), moment(until(filter.day())), filter.success(), page);
    }

    /** Looks through the whole history; names the first entry that was altered or removed. */
    @Needs(SecurityPermissions.LOG)
    @Transactional(readOnly = true)
    public Optional<ChainBreak> verify() {
        return history.firstBreak();
    }

    /** Whose doings are read; null for everybody's. */
    private @Nullable Set<UUID> accounts(LogFilter filter) {
        Set<UUID> homes = access.homesWith(LOG);
        boolean everywhere = units.headUnits().stream().map(UnitRef::id).allMatch(homes::contains);
        if (everywhere && filter.words().isBlank()) {
            return null;
        }
        return table.accounts(everywhere ? null : access.unitsWith(LOG), filter.words());
    }

    private @Nullable Instant from(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private @Nullable Instant until(@Nullable LocalDate day) {
        return day == null ? null : from(day.plusDays(1));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
