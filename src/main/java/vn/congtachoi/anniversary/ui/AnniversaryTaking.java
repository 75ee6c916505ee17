package vn.congtachoi.anniversary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.anniversary.AnniversaryImportResult;
import vn.congtachoi.anniversary.AnniversaryWorkbook;
import vn.congtachoi.sheet.ui.WorkbookDialog;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Takes a workbook over into the catalogue, and tells beforehand which rows it adds and changes. */
final class AnniversaryTaking implements WorkbookDialog.Taking {

    private static final int TOLD = 12;

    private final UUID unit;
    private final AnniversaryWorkbook workbooks;
    private final Runnable reload;

    AnniversaryTaking(UUID unit, AnniversaryWorkbook workbooks, Runnable reload) {
        this.unit = unit;
        this.workbooks = workbooks;
        this.reload = reload;
    }

    static WorkbookDialog dialog(UUID unit, AnniversaryWorkbook workbooks, Runnable reload) {
        return new WorkbookDialog(
                Texts.of("anniversary.ui.import"),
                Texts.of("anniversary.ui.import.hint"),
                "anniversary.ui.import.apply",
                DownloadLink.excel(
                        "anniversary.ui.import.template", "danh-muc-ngay-ky-niem.xlsx", () -> workbooks.write(unit)),
                new AnniversaryTaking(unit, workbooks, reload));
    }

    @Override
    public WorkbookDialog.Found dryRun(byte[] file) {
        AnniversaryImportResult result = workbooks.dryRun(unit, file);
        List<String> summary = new ArrayList<>();
        boolean same = result.added().isEmpty() && result.changed().isEmpty();
        if (!same) {
            summary.add(Texts.of(
                    "anniversary.ui.import.summary",
                    result.added().size(),
                    result.changed().size()));
        } else if (result.faults().isEmpty()) {
            summary.add(Texts.of("anniversary.ui.import.same"));
        }
        told("anniversary.ui.import.added", result.added(), summary);
        told("anniversary.ui.import.changed", result.changed(), summary);
        result.dropped()
                .forEach(lost -> summary.add(Texts.of(
                        "anniversary.ui.import.dropped",
                        lost.name(),
                        lost.years().stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        return new WorkbookDialog.Found(summary, result.faults());
    }

    private static void told(String key, List<String> names, List<String> summary) {
        names.stream().limit(TOLD).map(name -> Texts.of(key, name)).forEach(summary::add);
        if (names.size() > TOLD) {
            summary.add(Texts.of("anniversary.ui.import.more", names.size() - TOLD));
        }
    }

    @Override
    public void apply(byte[] file) {
        Toast.success("anniversary.ui.import.done", workbooks.apply(unit, file));
        reload.run();
    }
}
