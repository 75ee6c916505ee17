package vn.congtachoi.anniversary;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.sheet.SheetReader;
import vn.congtachoi.sheet.SheetWriter;

/**
 * The catalogue as a workbook, out and in again. What comes in is read and told first; then all of it is saved, or
 * nothing. A row that the file does not name stays as it is.
 */
@Service
@PreAuthorize("denyAll()")
public class AnniversaryWorkbook {

    private final AnniversaryStore store;
    private final AnniversaryDirectory directory;
    private final AnniversaryService service;
    private final AnniversaryRights rights;

    AnniversaryWorkbook(
            AnniversaryStore store,
            AnniversaryDirectory directory,
            AnniversaryService service,
            AnniversaryRights rights) {
        this.store = store;
        this.directory = directory;
        this.service = service;
        this.rights = rights;
    }

    /** What she keeps for the unit as an .xlsx file: its own days, and at a head unit what is common. */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional(readOnly = true)
    public byte[] write(UUID unit) {
        rights.mayEdit(unit).orThrow();
        boolean common = rights.mayEdit(null).allowed();
        List<AnniversaryRow> rows = directory.rows(unit).stream()
                .filter(row -> {
                    UUID own = row.form().duty().unitId();
                    return own == null ? common : own.equals(unit);
                })
                .toList();
        return new SheetWriter().bytes(AnniversarySheetTable.of(rows));
    }

    /**
     * Reads a file and saves nothing.
     *
     * @throws BusinessException when it is no workbook or not made from the template
     */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional(readOnly = true)
    public AnniversaryImportResult dryRun(UUID unit, byte[] file) {
        AnniversarySheetReading reading = read(unit, file);
        return new AnniversaryImportResult(
                reading.lines().stream()
                        .filter(line -> line.known() == null)
                        .map(line -> line.form().name())
                        .toList(),
                reading.lines().stream()
                        .filter(AnniversarySheetReading.Line::isChange)
                        .map(line -> line.form().name())
                        .toList(),
                reading.lines().stream()
                        .filter(line -> !line.dropped().isEmpty())
                        .map(line ->
                                new AnniversaryImportResult.Dropped(line.form().name(), line.dropped()))
                        .toList(),
                reading.faults());
    }

    /**
     * Saves what {@link #dryRun} told.
     *
     * @return how many rows are new or changed
     * @throws BusinessException while faults stand; then nothing is saved
     */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional
    public int apply(UUID unit, byte[] file) {
        AnniversarySheetReading reading = read(unit, file);
        if (!reading.faults().isEmpty()) {
            throw new BusinessException(
                    "anniversary.import.faults", reading.faults().size());
        }
        int saved = 0;
        for (AnniversarySheetReading.Line line : reading.lines()) {
            AnniversaryRow known = line.known();
            if (known == null) {
                service.add(line.form());
                saved++;
            } else if (line.isChange()) {
                service.change(known.id(), line.form());
                saved++;
            }
        }
        return saved;
    }

    private AnniversarySheetReading read(UUID unit, byte[] file) {
        rights.mayEdit(unit).orThrow();
        return new AnniversarySheetReading(SheetReader.usual().read(file), store.all(), unit, rights.mayEdit(null));
    }
}
