package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.sheet.DryRun;
import vn.congtachoi.sheet.FormWriter;
import vn.congtachoi.sheet.SheetCell;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetReader;
import vn.congtachoi.sheet.SheetRow;

/**
 * The sheet of a unit as an Excel form, out and in. The form says by its code which sheet it belongs to; first everything
 * wrong is told by cell, then all of it is saved at once or nothing.
 */
@Service
@PreAuthorize("denyAll()")
public class SheetForms {

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);
    private static final String CODE_CELL = "B" + SheetFormLayout.CODE_ROW;

    private final Desk desk;
    private final SheetFormLayout layout;
    private final SheetService sheets;
    private final Store store;
    private final FigureRevisions revisions;
    private final RightsHere rights;

    SheetForms(
            Desk desk,
            SheetFormLayout layout,
            SheetService sheets,
            Store store,
            FigureRevisions revisions,
            RightsHere rights) {
        this.desk = desk;
        this.layout = layout;
        this.sheets = sheets;
        this.store = store;
        this.revisions = revisions;
        this.rights = rights;
    }

    /**
     * The form of a unit's own figures, with what stands there already.
     *
     * @return an .xlsx workbook
     * @throws BusinessException with the reason, when no cell of the sheet may be filled now
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional(readOnly = true)
    public byte[] form(UUID roundId, UUID unitId) {
        rights.access().require(ENTER, unitId);
        Sheet sheet = desk.lay(roundId, unitId);
        SheetFormLayout.mayFill(sheet).orThrow();
        return new FormWriter().bytes(layout.page(sheet));
    }

    /**
     * Reads a filled form and saves nothing.
     *
     * @throws BusinessException when the file is no readable workbook
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional(readOnly = true)
    public SheetFormReading dryRun(byte[] file) {
        return outcome(file, false).reading();
    }

    /**
     * Saves what {@link #dryRun} showed: all cells that say something new.
     *
     * @param source {@link EntrySource#workbook()}, or who told the figures where she enters for the unit
     * @return how many cells were saved
     * @throws BusinessException while faults stand; then nothing is saved
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public int apply(byte[] file, EntrySource source) {
        Outcome outcome = outcome(file, true);
        if (!outcome.reading().isClean()) {
            throw new BusinessException(
                    "indicator.sheetForm.faults", outcome.reading().faults().size());
        }
        sheets.saveAll(outcome.changes().stream()
                .map(change -> new SaveCell(change.cell(), change.revision(), change.typed(), source))
                .toList());
        return outcome.changes().size();
    }

    private record Outcome(SheetFormReading reading, List<SheetFormReader.Change> changes) {

        static Outcome refused(List<SheetFault> faults, String key) {
            List<SheetFault> all = new ArrayList<>(List.of(SheetFault.of(CODE_CELL, key)));
            all.addAll(faults);
            return new Outcome(new SheetFormReading(null, 0, 0, 0, all), List.of());
        }
    }

    /** @param toSave whether nobody else may change the sheet until it is saved */
    private Outcome outcome(byte[] file, boolean toSave) {
        DryRun<SheetRow> raw = SheetReader.usual().read(file);
        Optional<SheetFormCode> found = code(raw.rows());
        if (found.isEmpty()) {
            return Outcome.refused(raw.faults(), "indicator.sheetForm.fault.code");
        }
        SheetFormCode code = found.get();
        if (!rights.access().may(ENTER, code.unitId()).allowed()) {
            return Outcome.refused(raw.faults(), "indicator.sheetForm.fault.foreign");
        }
        Sheet sheet = sheet(code, toSave);
        if (sheet == null) {
            return Outcome.refused(raw.faults(), "indicator.sheetForm.fault.code");
        }
        SheetFormReader reader = new SheetFormReader(layout, sheet, code, this::isHers);
        reader.read(raw.rows());
        List<SheetFault> faults = new ArrayList<>(raw.faults());
        faults.addAll(reader.faults());
        faults.sort(SheetFault.BY_CELL);
        return new Outcome(reading(sheet, reader.changes(), faults), reader.changes());
    }

    private static SheetFormReading reading(
            Sheet sheet, List<SheetFormReader.Change> changes, List<SheetFault> faults) {
        int cleared = (int)
                changes.stream().filter(change -> change.typed().isBlank()).count();
        int filled = (int) changes.stream()
                .filter(change -> change.before() == null || change.before().isBlank())
                .count();
        return new SheetFormReading(
                SheetFormReading.Place.of(sheet), filled, changes.size() - filled - cleared, cleared, faults);
    }

    private static Optional<SheetFormCode> code(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> row.number() == SheetFormLayout.CODE_ROW)
                .findFirst()
                .map(row -> row.cell(1))
                .filter(SheetCell.Text.class::isInstance)
                .map(SheetFormLayout::content)
                .flatMap(SheetFormCode::parse);
    }

    /** The sheet the code names, or null when there is none. */
    private @Nullable Sheet sheet(SheetFormCode code, boolean toSave) {
        try {
            if (toSave) {
                store.lockedReturn(code.roundId(), code.unitId());
            }
            return desk.lay(code.roundId(), code.unitId());
        } catch (BusinessException noSheet) {
            return null;
        }
    }

    /**
     * Whether all that became of the figure after a revision came from her own forms: the same form handed in again
     * with another number changes what it wrote before. Told figures do not say how they came, so there all that she
     * entered is hers.
     */
    private boolean isHers(Figure figure, int since) {
        UUID account = rights.actor().person().accountId();
        return revisions.findByFigureIdInOrderByRevision(List.of(figure.id())).stream()
                .filter(revision -> revision.number() > since)
                .map(FigureRevision::entry)
                .allMatch(entry -> account.equals(entry.enteredBy())
                        && (entry.source().way() == EntryWay.WORKBOOK
                                || entry.source().way() == EntryWay.ON_BEHALF));
    }
}
