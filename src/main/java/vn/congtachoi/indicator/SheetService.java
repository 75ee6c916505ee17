package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** The sheet of a branch and the table of a commune: reading, typing, pasting, entering for others. */
@Service
@PreAuthorize("denyAll()")
public class SheetService {

    private final Desk desk;
    private final SheetAssembler assembler;
    private final FigureWriter writer;
    private final ReturnWork work;
    private final Access access;

    SheetService(Desk desk, SheetAssembler assembler, FigureWriter writer, ReturnWork work, Access access) {
        this.desk = desk;
        this.assembler = assembler;
        this.writer = writer;
        this.work = work;
        this.access = access;
    }

    /** The sheet of the unit with its branches, as the actor may see and change it. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public SheetView sheet(UUID roundId, UUID unitId) {
        access.require(Permission.of(IndicatorPermissions.READ_FIGURES), unitId);
        return assembler.view(desk.lay(roundId, unitId));
    }

    /**
     * Saves one cell; the same again changes nothing.
     *
     * @throws StaleCellException when somebody else changed the cell since it was read
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public SavedCell save(SaveCell save) {
        return saveAll(List.of(save)).getFirst();
    }

    /**
     * Saves a block, all or nothing: pasted from Excel, or a whole column.
     *
     * @param saves cells of one round; they may belong to several branches of one commune
     * @throws StaleCellException for the first cell that somebody else changed
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public List<SavedCell> saveAll(List<SaveCell> saves) {
        List<SavedCell> saved = new ArrayList<>();
        List<UUID> units = saves.stream()
                .map(save -> save.cell().unitId())
                .distinct()
                .sorted()
                .toList();
        for (UUID unitId : units) {
            List<SaveCell> ofUnit = saves.stream()
                    .filter(save -> save.cell().unitId().equals(unitId))
                    .toList();
            saved.addAll(saveUnit(ofUnit.getFirst().cell().roundId(), unitId, ofUnit));
        }
        return saved;
    }

    /** What the rules of the indicators say against a block, cell by cell; nothing is saved. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional(readOnly = true)
    public List<CellFault> faults(List<SaveCell> saves) {
        return saves.stream().flatMap(save -> fault(save).stream()).toList();
    }

    private Optional<CellFault> fault(SaveCell save) {
        try {
            work.store().indicator(save.cell().indicatorId()).accept(save.typed());
            return Optional.empty();
        } catch (BusinessException refusal) {
            return Optional.of(new CellFault(save.cell(), refusal.messageKey(), refusal.args()));
        }
    }

    /**
     * Không phát sinh: every blank that the actor may fill becomes 0.
     *
     * @param unitId the row: one unit
     * @param indicatorId one indicator only, or null for all lines
     * @param source how she knows: her own, or told by the branch
     * @return how many cells became 0
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public int nothingArose(UUID roundId, UUID unitId, @Nullable UUID indicatorId, EntrySource source) {
        access.require(Permission.of(IndicatorPermissions.ENTER), unitId);
        work.store().lockedReturn(roundId, unitId);
        Sheet sheet = desk.lay(roundId, unitId);
        List<SaveCell> zeros = sheet.lines().stream()
                .filter(line -> indicatorId == null || line.indicatorId().equals(indicatorId))
                .filter(line -> sheet.mayEdit(line, sheet.unit()).allowed())
                .map(line -> new Sheet.At(unitId, line.indicatorId()))
                .filter(at -> isBlank(sheet, at))
                .map(at -> new SaveCell(
                        new CellRef(roundId, unitId, at.indicatorId()), FigureWriter.WHATEVER, CellValue.of(0), source))
                .toList();
        return zeros.isEmpty() ? 0 : saveUnit(roundId, unitId, zeros).size();
    }

    private static boolean isBlank(Sheet sheet, Sheet.At at) {
        Figure figure = sheet.figures().get(at);
        return figure == null || figure.entry().typed().isBlank();
    }

    private List<SavedCell> saveUnit(UUID roundId, UUID unitId, List<SaveCell> saves) {
        access.require(Permission.of(IndicatorPermissions.ENTER), unitId);
        UnitReturn unitReturn = work.store().lockedReturn(roundId, unitId);
        Sheet sheet = desk.lay(roundId, unitId);
        UnitRef column = sheet.column(unitId);
        List<SavedCell> saved = new ArrayList<>();
        for (SaveCell save : saves) {
            FormLineRow line = sheet.line(save.cell().indicatorId());
            sheet.mayEdit(line, column).orThrow();
            requireSource(sheet, column, save);
            work.evidence().require(unitReturn, save.source());
            saved.add(write(sheet, save));
        }
        work.steps().begin(unitReturn);
        return saved;
    }

    /** At the unit she enters her own; from above she says who told her. */
    private static void requireSource(Sheet sheet, UnitRef column, SaveCell save) {
        if (save.typed().estimate() && !sheet.round().estimatesAllowed()) {
            throw new BusinessException("indicator.cell.noEstimates");
        }
        boolean onBehalf = save.source().way() == EntryWay.ON_BEHALF;
        if (sheet.standing(column.id()) == Standing.AT_PARENT && !onBehalf) {
            throw new BusinessException("indicator.entry.toldByMissing");
        }
        if (save.source().way() == EntryWay.CORRECTED) {
            throw new BusinessException("indicator.correct.onlyAbove");
        }
    }

    private SavedCell write(Sheet sheet, SaveCell save) {
        UUID unitId = save.cell().unitId();
        UUID indicatorId = save.cell().indicatorId();
        int reach = save.source().way() == EntryWay.ON_BEHALF ? 1 : 0;
        Optional<Figure> figure = writer.write(save, sheet, reach);
        if (figure.isEmpty()) {
            return new SavedCell(save.cell(), 0, save.typed(), Optional.empty());
        }
        int revision = figure.get().currentRevision();
        return new SavedCell(
                save.cell(), revision, save.typed(), sheet.unusual(new Sheet.At(unitId, indicatorId), save.typed()));
    }
}
