package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** Nộp số liệu and Rút lại: what was typed goes one level up, or comes back. */
@Service
@PreAuthorize("denyAll()")
public class Submissions {

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);
    private static final String CARRIED = "indicator.submit.carriedReason";

    private final Desk desk;
    private final SheetAssembler assembler;
    private final FigureWriter writer;
    private final ReturnWork work;
    private final Access access;

    Submissions(Desk desk, SheetAssembler assembler, FigureWriter writer, ReturnWork work, Access access) {
        this.desk = desk;
        this.assembler = assembler;
        this.writer = writer;
        this.work = work;
        this.access = access;
    }

    /** Keeps the three short texts of a sheet that was not sent yet. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void write(UUID roundId, UUID unitId, ReturnTexts texts) {
        access.require(ENTER, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        SubmissionRules.maySubmit(desk.lay(roundId, unitId)).orThrow();
        own.write(texts);
        work.steps().begin(own);
    }

    /**
     * Sends the sheet: blanks are decided, checks hold, and the branches whose figures the commune holds go along.
     *
     * @throws BusinessException naming what is undecided or does not hold
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void submit(UUID roundId, UUID unitId, SubmitForm form) {
        access.require(ENTER, unitId);
        work.store().lockedReturn(roundId, unitId);
        Sheet before = desk.lay(roundId, unitId);
        SubmissionRules.maySubmit(before).orThrow();
        decideBlanks(before, form);
        Sheet sheet = desk.lay(roundId, unitId);
        requireChecks(sheet);
        UnitReturn own = sheet.ownReturn();
        own.write(form.texts());
        for (UnitRef column : sheet.columns()) {
            if (sheet.isEnteredFromAbove(column)) {
                UnitReturn branch = sheet.returnOf(column.id());
                work.steps().move(branch, ReturnState.SUBMITTED, Why.because(CARRIED));
                work.reach().raise(sheet.round(), column.id());
            }
        }
        work.steps().move(own, ReturnState.SUBMITTED, Why.NONE);
        work.reach().raise(sheet.round(), unitId);
    }

    /** Takes it back, as long as the level above has not taken it. Branches that went along stay with the commune. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void withdraw(UUID roundId, UUID unitId) {
        access.require(ENTER, unitId);
        UnitReturn own = work.store().lockedReturn(roundId, unitId);
        Sheet sheet = desk.lay(roundId, unitId);
        SubmissionRules.mayWithdraw(sheet).orThrow();
        work.steps().move(own, ReturnState.DRAFTING, Why.NONE);
        work.reach().lower(sheet.round(), unitId);
    }

    /**
     * The level above goes on with what a branch has begun and cannot finish: it sees the figures and may enter the
     * rest for it.
     *
     * @param toldBy who asked for it
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void takeOver(UUID roundId, UUID unitId, String toldBy) {
        access.require(ENTER, unitId);
        Why told = Why.said(toldBy);
        if (told.text().isEmpty()) {
            throw new BusinessException("indicator.entry.toldByMissing");
        }
        UnitReturn branch = work.store().lockedReturn(roundId, unitId);
        Sheet sheet = desk.lay(roundId, unitId);
        Decision may = sheet.standing(unitId) == Standing.AT_PARENT
                ? Decision.yes()
                : Decision.no("indicator.takeOver.onlyAbove", sheet.unit().name());
        may.orThrow();
        if (!branch.state().isEditable()) {
            throw new BusinessException("indicator.submit.already");
        }
        work.steps().begin(branch);
        work.steps().note(branch, told);
        work.reach().raise(sheet.round(), unitId);
    }

    private void decideBlanks(Sheet sheet, SubmitForm form) {
        List<CellRef> undecided = new ArrayList<>();
        for (CellRef blank : sheet.blanks()) {
            @Nullable BlankDecision decision = form.blanks().getOrDefault(blank, form.rest());
            if (decision == null) {
                undecided.add(blank);
            } else if (decision == BlankDecision.ZERO) {
                writeZero(sheet, blank);
            }
        }
        if (!undecided.isEmpty()) {
            throw new BusinessException("indicator.submit.blanksUndecided", undecided.size());
        }
    }

    private void writeZero(Sheet sheet, CellRef blank) {
        boolean own = sheet.standing(blank.unitId()) == Standing.AT_UNIT;
        EntrySource source =
                own ? EntrySource.self() : new EntrySource(EntryWay.ON_BEHALF, null, null, null, null, null);
        writer.write(
                new SaveCell(blank, FigureWriter.WHATEVER, CellValue.of(0), source),
                sheet.indicator(blank.indicatorId()),
                sheet.round().period(),
                own ? 0 : 1);
    }

    private void requireChecks(Sheet sheet) {
        Set<UUID> mine = new LinkedHashSet<>(Set.of(sheet.unit().id()));
        sheet.columns().stream().filter(sheet::isEnteredFromAbove).forEach(column -> mine.add(column.id()));
        List<SheetWarning> blocking = assembler.warnings(sheet).stream()
                .filter(SheetWarning::blocking)
                .filter(warning -> mine.contains(warning.unitId()))
                .toList();
        if (!blocking.isEmpty()) {
            SheetWarning first = blocking.getFirst();
            throw new BusinessException(first.message(), first.args().toArray());
        }
    }
}
