package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.sheet.DryRun;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskPaste;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** A block of work copied from a spreadsheet: what was understood and what is wrong is said as soon as it is pasted. */
class TaskPasteDialog extends RecordDialog {

    private static final int LONGEST = 200_000;

    private final TaskPaste pastes;
    private final TaskViewParts parts;
    private final UUID giver;
    private final Runnable given;
    private final TextArea pasted = Fields.area("task.ui.paste.field", LONGEST);
    private final Div outcome = new Div();

    /** @param given called when the work was given */
    TaskPasteDialog(TaskPaste pastes, TaskViewParts parts, UUID giver, Runnable given) {
        super(Texts.of("task.ui.paste"));
        this.pastes = pastes;
        this.parts = parts;
        this.giver = giver;
        this.given = given;
        pasted.setHelperText(Texts.of("task.ui.paste.hint"));
        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setMaxRows(8);
        pasted.addValueChangeListener(event -> check());
        outcome.addClassName("app-paste__outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        fill("task.ui.paste.give", pasted, outcome);
        pasted.focus();
    }

    private void check() {
        outcome.removeAll();
        if (pasted.getValue().isBlank()) {
            return;
        }
        try {
            show(pastes.dryRun(giver, cells()));
        } catch (BusinessException refusal) {
            outcome.add(new FaultLine(Texts.of(refusal)));
        }
    }

    private List<List<String>> cells() {
        return PastedBlock.parse(pasted.getValue()).rows();
    }

    private void show(DryRun<TaskForm> read) {
        if (!read.isClean()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("app-paste__faults");
            read.faults().forEach(one -> list.add(new ListItem(sentence(one))));
            outcome.add(
                    new FaultLine(Texts.of("task.paste.faults", read.faults().size())), list);
        }
        if (!read.rows().isEmpty()) {
            outcome.add(new Paragraph(Texts.of("task.ui.paste.read", read.rows().size())));
            long past = read.rows().stream()
                    .filter(form -> form.dueOn().isBefore(parts.today()))
                    .count();
            if (past > 0) {
                outcome.add(new Paragraph(Texts.of("task.ui.paste.past", past)));
            }
            outcome.add(table(read.rows()));
        }
    }

    private static String sentence(SheetFault fault) {
        return Texts.of("task.ui.paste.fault", fault.row(), fault.column(), Texts.of(fault.message(), fault.args()));
    }

    private PlainTable table(List<TaskForm> forms) {
        PlainTable table = new PlainTable(
                Texts.of("task.ui.paste"),
                List.of(Texts.of("task.ui.quick.what"), Texts.of("task.ui.quick.who"), Texts.of("task.ui.quick.due")));
        table.addClassName("app-plain-fits");
        forms.forEach(form -> table.row(List.of(
                form.title(),
                form.leads().stream().map(parts.names()::of).collect(Collectors.joining(", ")),
                VnFormat.day(form.dueOn()))));
        return table;
    }

    @Override
    protected void save() {
        Toast.success("task.ui.paste.given", pastes.apply(giver, cells()));
        given.run();
    }
}
