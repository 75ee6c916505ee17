package vn.congtachoi.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Money of programmes at one unit: ceilings by year and source, and the ledger of what was spent on which record. A
 * ceiling that is passed warns, it does not block: the money is already spent when it is written down.
 */
@Service
@PreAuthorize("denyAll()")
public class ProgrammeFunding {

    private static final Permission READ = Permission.of(ProgrammePermissions.READ_MONEY);
    private static final Permission EDIT = Permission.of(ProgrammePermissions.EDIT);
    private static final Permission SPEND = Permission.of(ProgrammePermissions.SPEND);

    private final FundingCeilings ceilings;
    private final FundingEntries entries;
    private final ProgrammeStore store;
    private final Access access;

    ProgrammeFunding(FundingCeilings ceilings, FundingEntries entries, ProgrammeStore store, Access access) {
        this.ceilings = ceilings;
        this.entries = entries;
        this.store = store;
        this.access = access;
    }

    /** Every source in its order, also those without ceiling and spending. */
    @Needs(ProgrammePermissions.READ_MONEY)
    @Transactional(readOnly = true)
    public List<FundingLine> lines(FundingKey key) {
        access.require(READ, key.unitId());
        Map<FundingSource, Money> allowed =
                ceilings.findByProgrammeIdAndUnitIdAndYear(key.programmeId(), key.unitId(), key.year()).stream()
                        .collect(Collectors.toMap(FundingCeiling::source, FundingCeiling::amount));
        Map<FundingSource, Money> spent =
                entries.spent(key.programmeId(), key.unitId(), key.firstDay(), key.lastDay()).stream()
                        .collect(Collectors.toMap(FundingEntries.Spent::source, sum -> new Money(sum.amount())));
        return Arrays.stream(FundingSource.values())
                .map(source -> new FundingLine(source, allowed.get(source), spent.getOrDefault(source, Money.ZERO)))
                .toList();
    }

    /** The ledger of a year, oldest first. */
    @Needs(ProgrammePermissions.READ_MONEY)
    @Transactional(readOnly = true)
    public List<FundingEntryRow> ledger(FundingKey key) {
        access.require(READ, key.unitId());
        return entries
                .findByProgrammeIdAndUnitIdAndSpentOnBetweenOrderBySpentOnAscIdAsc(
                        key.programmeId(), key.unitId(), key.firstDay(), key.lastDay())
                .stream()
                .map(FundingEntry::row)
                .toList();
    }

    /** What was spent on one record, oldest first; only at units whose money the actor may read. */
    @Needs(ProgrammePermissions.READ_MONEY)
    @Transactional(readOnly = true)
    public List<FundingEntryRow> spentOn(SubjectRef record) {
        return entries.findBySubjectTypeAndSubjectIdOrderBySpentOnAscIdAsc(record.type(), record.id()).stream()
                .filter(entry -> access.may(READ, entry.unitId()).allowed())
                .map(FundingEntry::row)
                .toList();
    }

    /**
     * Sets the ceiling of one source.
     *
     * @param amount null takes the ceiling away
     * @throws BusinessException when the amount is negative or there is no such programme
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void setCeiling(FundingKey key, FundingSource source, @Nullable Money amount) {
        access.require(EDIT, key.unitId());
        store.lock(key.programmeId());
        FundingCeiling ceiling = ceilings.findByProgrammeIdAndUnitIdAndYearAndSource(
                        key.programmeId(), key.unitId(), key.year(), source)
                .orElse(null);
        if (amount == null) {
            if (ceiling != null) {
                ceilings.delete(ceiling);
            }
        } else if (ceiling == null) {
            ceilings.save(new FundingCeiling(key, source, amount));
        } else {
            ceiling.set(amount);
        }
    }

    /**
     * Writes down what was spent.
     *
     * @return the entry's id
     * @throws BusinessException when the amount is zero or there is no such programme
     */
    @Needs(ProgrammePermissions.SPEND)
    @Transactional
    public UUID enter(FundingEntryForm form) {
        access.require(SPEND, form.unitId());
        store.get(form.programmeId());
        return entries.save(new FundingEntry(form)).id();
    }

    /** Takes an entry back; the history keeps it. */
    @Needs(ProgrammePermissions.SPEND)
    @Transactional
    public void withdraw(UUID entryId) {
        FundingEntry entry =
                entries.findById(entryId).orElseThrow(() -> new BusinessException("programme.funding.notFound"));
        access.require(SPEND, entry.unitId());
        entries.delete(entry);
    }
}
