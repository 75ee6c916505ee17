package vn.congtachoi.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.sheet.FaultMarks;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetLimits;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.FileReceiver;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;

/**
 * Takes an .xlsx file over. What it would do is said first, with every fault by cell and the same file to be taken back
 * with its cells marked; the button saves all of it, and only when nothing is wrong.
 */
public class WorkbookDialog extends Dialog {

    private static final String XLSX = ".xlsx";

    /**
     * What a file would do.
     *
     * @param summary in sentences, already looked up
     */
    public record Found(List<String> summary, List<SheetFault> faults) {

        public Found {
            summary = List.copyOf(summary);
            faults = faults.stream().sorted(SheetFault.BY_CELL).toList();
        }
    }

    /** What reads and saves the file; both refuse it with a {@link BusinessException}. */
    public interface Taking {

        /** Reads the file and saves nothing. */
        Found dryRun(byte[] file);

        /** Saves what the dry run showed; the dialog closes. */
        void apply(byte[] file);
    }

    private final Taking taking;
    private final Div outcome = new Div();
    private final ActionButton accept;
    private byte @Nullable [] clean;

    /**
     * @param title already looked up
     * @param hint what the file must be, already looked up
     * @param verbKey of the button that saves
     * @param template the file to begin with
     */
    public WorkbookDialog(String title, String hint, String verbKey, DownloadLink template, Taking taking) {
        this.taking = taking;
        accept = ActionButton.primary(verbKey, this::apply);
        accept.setEnabled(false);
        outcome.addClassName("app-paste__outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        Div body = new Div(
                new Paragraph(hint),
                template,
                new FileReceiver(
                        "sheet.ui.choose", AppIcon.FILE_TEXT, (int) SheetLimits.USUAL.bytes(), this::take, XLSX),
                outcome);
        body.addClassName("app-act");
        add(body);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
    }

    private void take(String name, byte[] file) {
        clean = null;
        accept.setEnabled(false);
        outcome.removeAll();
        Found found = taking.dryRun(file);
        if (found.faults().isEmpty()) {
            clean = file;
            accept.setEnabled(true);
            outcome.add(new Paragraph(Texts.of("sheet.ui.clean", name)));
        } else {
            outcome.add(new FaultLine(Texts.of("sheet.ui.faults", found.faults().size())));
            outcome.add(marked(name, file, found.faults()), table(found.faults()));
        }
        List<Component> sentences = new ArrayList<>();
        found.summary().forEach(sentence -> sentences.add(new Paragraph(sentence)));
        outcome.add(sentences);
    }

    private void apply() {
        byte[] file = clean;
        if (file == null) {
            return;
        }
        try {
            taking.apply(file);
            close();
        } catch (BusinessException refusal) {
            outcome.removeAll();
            outcome.add(new FaultLine(Texts.of(refusal)));
        }
    }

    private static DownloadLink marked(String name, byte[] file, List<SheetFault> faults) {
        String plain = name.endsWith(XLSX) ? name.substring(0, name.length() - XLSX.length()) : name;
        return DownloadLink.excel("sheet.ui.marked", Texts.of("sheet.ui.marked.name", plain), () -> new FaultMarks()
                .mark(file, faults, WorkbookDialog::words));
    }

    private static PlainTable table(List<SheetFault> faults) {
        PlainTable table = new PlainTable(
                Texts.of("sheet.ui.fault.what"),
                List.of(Texts.of("sheet.ui.fault.cell"), Texts.of("sheet.ui.fault.what")));
        table.addClassName("app-plain-fits");
        faults.forEach(fault -> table.row(List.of(fault.cell(), words(fault))));
        return table;
    }

    private static String words(SheetFault fault) {
        return Texts.of(fault.message(), fault.args());
    }
}
