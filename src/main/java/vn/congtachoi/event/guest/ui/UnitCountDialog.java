package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.event.guest.UnitCounting;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Lines like "Sông Cầu: 25": what was understood is said before it is kept. */
class UnitCountDialog extends RecordDialog {

    private static final int LONGEST = 20_000;

    private final UnitCounting counting;
    private final UUID event;
    private final Runnable changed;
    private final TextArea pasted = Fields.area("events.door.paste-field", LONGEST);
    private final Div outcome = new Div();

    UnitCountDialog(UnitCounting counting, UUID event, Runnable changed) {
        super(Texts.of("events.door.paste"));
        this.counting = counting;
        this.event = event;
        this.changed = changed;
        pasted.setHelperText(Texts.of("events.door.paste-hint"));
        pasted.addValueChangeListener(change -> check());
        outcome.addClassName("app-paste__outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        fill("events.door.paste-save", pasted, outcome);
        pasted.focus();
    }

    private UnitCounting.Reading read() {
        return counting.read(event, pasted.getValue());
    }

    private void check() {
        outcome.removeAll();
        UnitCounting.Reading read = read();
        if (!read.faults().isEmpty()) {
            outcome.add(new FaultLine(
                    Texts.of("events.guest.ui.paste-faults", read.faults().size())));
            outcome.add(list(read.faults().stream()
                    .map(fault -> Texts.of(
                            "events.guest.ui.paste-fault", fault.line(), Texts.of(fault.message(), fault.args())))
                    .toList()));
        }
        if (!read.said().isEmpty()) {
            long sum = read.said().stream()
                    .mapToLong(UnitCounting.Reading.Said::number)
                    .sum();
            outcome.add(
                    new Paragraph(Texts.of("events.door.paste-read", read.said().size(), VnFormat.number(sum))),
                    list(read.said().stream()
                            .map(said -> Texts.of("events.door.paste-line", said.unit(), said.number()))
                            .toList()));
        }
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-paste__faults");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    @Override
    protected void save() {
        UnitCounting.Reading read = read();
        if (!read.faults().isEmpty() || read.said().isEmpty()) {
            throw new BusinessException("events.door.paste-faults");
        }
        Toast.success("events.door.paste-done", counting.apply(event, read.said()));
        changed.run();
    }
}
