package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.indicator.CellDetail;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.StaleCellException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/**
 * A dialog that writes one cell. What is wrong is said above the fields and what was typed stays; where somebody else
 * was faster, both values stand side by side and she chooses.
 */
abstract class CellWritingDialog extends Dialog {

    private final CellDetail cell;
    private final Div fault = new Div();
    private int revision;

    CellWritingDialog(CellDetail cell) {
        this.cell = cell;
        this.revision = cell.revision();
        fault.getElement().setAttribute("role", "alert");
    }

    /** Lays the dialog out: which cell, what is wrong, the fields, and the verb below. */
    final void lay(String actKey, Component... fields) {
        Div body = new Div(new Paragraph(cell.indicator().name()), fault);
        body.add(fields);
        body.addClassName("app-submit__content");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("indicator.ui.cancel", this::close),
                        ActionButton.primary(actKey, this::acceptAnew));
    }

    /** Looks at the fields; says what is missing or writes. */
    abstract void accept();

    final CellDetail cell() {
        return cell;
    }

    private void acceptAnew() {
        fault.removeAll();
        accept();
    }

    final void say(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("app-submit__fault");
        fault.add(words);
    }

    /** What is to be saved, over what stood in the cell when she last saw it. */
    final SaveCell save(CellValue value, EntrySource source) {
        return new SaveCell(cell.cell(), revision, value, source);
    }

    /** Writes and closes; a refusal is said and everything stays. */
    final void write(Runnable act) {
        try {
            act.run();
            close();
        } catch (StaleCellException stale) {
            fault.add(new StaleChoice(
                    cell.indicator(),
                    stale,
                    () -> {
                        revision = (int) stale.currentVersion();
                        acceptAnew();
                    },
                    this::close));
        } catch (BusinessException refusal) {
            say(Texts.of(refusal));
        }
    }
}
