package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Kiến nghị: what is demanded, from which finding, by when, and what shows that it was done. */
class DemandsField extends CustomField<List<DemandForm>> implements InWords {

    private static final int WORDS_LENGTH = 4000;
    private static final int PROOF_LENGTH = 1000;

    /** One of them while it is edited. */
    private final class Line extends Div {

        private final TextArea words = Fields.area("supervision.ui.demand.words", WORDS_LENGTH);
        private final Select<FindingRow> finding =
                Fields.choice("supervision.ui.demand.finding", faults, each -> each == null ? "" : shortened(each));
        private final TextField proof = Fields.text("supervision.ui.demand.proof", PROOF_LENGTH);
        private final DatePicker due = Fields.day("supervision.ui.demand.due");

        Line(DemandForm demand) {
            addClassName("app-demands__line");
            words.setMinRows(2);
            words.setValue(demand.words());
            finding.setEmptySelectionAllowed(true);
            finding.setValue(faults.stream()
                    .filter(each -> each.id().equals(demand.findingId()))
                    .findFirst()
                    .orElse(null));
            finding.setVisible(!faults.isEmpty());
            proof.setValue(demand.proof());
            due.setValue(demand.dueOn());
            add(words, finding, proof, due, ActionButton.icon(AppIcon.TRASH_2, "supervision.ui.demand.remove", () -> {
                lines.remove(this);
                updateValue();
            }));
            words.addValueChangeListener(event -> updateValue());
            finding.addValueChangeListener(event -> updateValue());
            proof.addValueChangeListener(event -> updateValue());
            due.addValueChangeListener(event -> updateValue());
        }

        DemandForm value() {
            FindingRow of = finding.getValue();
            return new DemandForm(of == null ? null : of.id(), words.getValue(), proof.getValue(), due.getValue());
        }
    }

    private static final int SHOWN = 90;

    private final List<FindingRow> faults;
    private final LocalDate usualDue;
    private final Div lines = new Div();

    /**
     * @param faults of which something can be demanded
     * @param usualDue the day that a new one begins with
     */
    DemandsField(List<FindingRow> faults, LocalDate usualDue) {
        super(List.of());
        this.faults = faults;
        this.usualDue = usualDue;
        setLabel(Texts.of("supervision.ui.demands"));
        lines.addClassName("app-meeting-lines");
        Div adding = new Div(ActionButton.quiet("supervision.ui.demand.add", () -> {
                    Line added = new Line(new DemandForm(null, "", "", usualDue));
                    lines.add(added);
                    added.words.focus();
                })
                .with(AppIcon.PLUS));
        adding.addClassName("app-row");
        if (!faults.isEmpty()) {
            adding.add(
                    new ActionButton(Texts.of("supervision.ui.demand.from-faults", faults.size()), this::takeFaults));
        }
        Div content = new Div(lines, adding);
        content.addClassName("app-meeting-lines");
        add(content);
    }

    private static String shortened(FindingRow finding) {
        String all = finding.topic().isEmpty() ? finding.words() : finding.topic() + ": " + finding.words();
        return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "…";
    }

    /** Each fault that nothing is demanded of yet begins one. */
    private void takeFaults() {
        faults.stream()
                .filter(fault -> values().noneMatch(demand -> fault.id().equals(demand.findingId())))
                .forEach(fault -> lines.add(new Line(new DemandForm(
                        fault.id(), Texts.of("supervision.ui.demand.remedy", fault.words()), "", usualDue))));
        updateValue();
    }

    private Stream<DemandForm> values() {
        return lines.getChildren().map(Line.class::cast).map(Line::value);
    }

    @Override
    protected List<DemandForm> generateModelValue() {
        return values().filter(demand -> !demand.words().isBlank()).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<DemandForm> value) {
        lines.removeAll();
        Objects.requireNonNullElse(value, List.<DemandForm>of()).forEach(demand -> lines.add(new Line(demand)));
    }

    @Override
    public String words() {
        return values().map(DemandForm::words).collect(Collectors.joining("; "));
    }
}
