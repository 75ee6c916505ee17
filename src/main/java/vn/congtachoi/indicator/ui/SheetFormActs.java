package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetFormReading;
import vn.congtachoi.indicator.SheetForms;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.sheet.ui.WorkbookDialog;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The sheet as an Excel form: fetched here, filled wherever she is, and taken over here again. */
@Component
class SheetFormActs {

    private final SheetForms forms;
    private final SheetService sheets;
    private final CellDesk desk;

    SheetFormActs(SheetForms forms, SheetService sheets, CellDesk desk) {
        this.forms = forms;
        this.sheets = sheets;
        this.desk = desk;
    }

    /** Both acts in a row, or nothing where no figure of the unit itself may be changed. */
    Div of(SheetView sheet, SheetSending.Surroundings page) {
        Div acts = new Div();
        acts.addClassName("app-sheet__form");
        if (sheet.lines().stream().map(line -> line.cells().getFirst()).anyMatch(SheetFormActs::mayFill)) {
            acts.add(
                    download("indicator.ui.sheetForm.fetch", sheet),
                    ActionButton.quiet("indicator.ui.sheetForm.take", () -> open(sheet, page)));
        }
        return acts;
    }

    /** What was asked about is answered at its question, not by a form. */
    private static boolean mayFill(SheetCell cell) {
        QueryRow query = cell.query();
        return cell.mayEdit().allowed() && (query == null || query.state() != QueryState.OPEN);
    }

    private DownloadLink download(String key, SheetView sheet) {
        String name = Texts.of("indicator.ui.sheetForm.file", sheet.round().name(), sheet.unitName())
                .replaceAll("[\\\\/:*?\"<>|]", "-");
        UUID round = sheet.round().id();
        UUID unit = sheet.unitId();
        return DownloadLink.excel(key, name, () -> forms.form(round, unit));
    }

    /** Typed text that is not saved would be gone with the page: it comes first. */
    private void open(SheetView sheet, SheetSending.Surroundings page) {
        Optional<String> unsaved = page.unsaved().get();
        if (unsaved.isPresent()) {
            Toast.error(unsaved.get());
            return;
        }
        new WorkbookDialog(
                        Texts.of("indicator.ui.sheetForm.title"),
                        Texts.of("indicator.ui.sheetForm.hint"),
                        "indicator.ui.sheetForm.save",
                        download("indicator.ui.sheetForm.fetch", sheet),
                        new Taking(sheet, page))
                .open();
    }

    private class Taking implements WorkbookDialog.Taking {

        private final SheetView sheet;
        private final SheetSending.Surroundings page;

        Taking(SheetView sheet, SheetSending.Surroundings page) {
            this.sheet = sheet;
            this.page = page;
        }

        @Override
        public WorkbookDialog.Found dryRun(byte[] file) {
            SheetFormReading reading = forms.dryRun(file);
            List<String> summary = new ArrayList<>();
            SheetFormReading.Place place = reading.place();
            if (place != null) {
                summary.add(Texts.of(
                        isShown(place) ? "indicator.ui.sheetForm.place" : "indicator.ui.sheetForm.other",
                        place.unitName(),
                        place.roundName(),
                        PeriodWords.of(place.period())));
            }
            if (reading.isClean()) {
                summary.add(
                        reading.changes() == 0
                                ? Texts.of("indicator.ui.sheetForm.nothing")
                                : Texts.of(
                                        "indicator.ui.sheetForm.changes",
                                        reading.filled(),
                                        reading.replaced(),
                                        reading.cleared()));
            }
            return new WorkbookDialog.Found(summary, reading.faults());
        }

        @Override
        public void apply(byte[] file) {
            SheetFormReading.Place place = forms.dryRun(file).place();
            if (place == null || isShown(place)) {
                page.tellers().with(sheet.columns().getFirst(), source -> save(file, source, sheet.unitName()));
                return;
            }
            SheetView.Column unit =
                    sheets.sheet(place.roundId(), place.unitId()).columns().getFirst();
            new Tellers(desk, place.roundId()).with(unit, source -> save(file, source, place.unitName()));
        }

        /** What she fills in herself came by the form; what she was told came as she was told it. */
        private void save(byte[] file, EntrySource source, String unitName) {
            int saved = forms.apply(file, source.equals(EntrySource.self()) ? EntrySource.workbook() : source);
            Toast.success("indicator.ui.sheetForm.saved", saved, unitName);
            page.reload().run();
        }

        private boolean isShown(SheetFormReading.Place place) {
            return place.roundId().equals(sheet.round().id()) && place.unitId().equals(sheet.unitId());
        }
    }
}
