package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** The lines of a form in printed order: moved up and down, under headings, each asked of a level. */
class FormLinesField extends CustomField<List<FormLineRow>> implements InWords {

    private static final int HEADING = 300;

    private final Map<UUID, IndicatorRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final ComboBox<UUID> add;
    private List<FormLineRow> lines = new ArrayList<>();
    private Set<UUID> fixed = Set.of();

    FormLinesField(List<IndicatorRow> dictionary) {
        super(List.of());
        setLabel(Texts.of("indicator.ui.form.lines"));
        dictionary.forEach(row -> rows.put(row.id(), row));
        list.addClassName("app-lines");
        add = new IndicatorChoice(dictionary).one("indicator.ui.form.line.add");
        add.addClassName("app-lines__add");
        add.setPlaceholder(Texts.of("indicator.ui.form.line.add.hint"));
        add.addValueChangeListener(event -> {
            UUID chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                add.clear();
                append(chosen);
            }
        });
        add(new Div(list, add));
    }

    /** Lines that rounds have asked with: they move but do not go. */
    void fix(List<FormLineRow> asked) {
        fixed = asked.stream().map(FormLineRow::indicatorId).collect(Collectors.toSet());
        show();
    }

    @Override
    public String words() {
        return lines.stream()
                .map(line -> rows.containsKey(line.indicatorId())
                        ? rows.get(line.indicatorId()).shortName()
                        : "")
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<FormLineRow> generateModelValue() {
        return List.copyOf(lines);
    }

    @Override
    protected void setPresentationValue(List<FormLineRow> value) {
        lines = new ArrayList<>(value);
        show();
    }

    private void append(UUID indicatorId) {
        boolean there = lines.stream().anyMatch(line -> line.indicatorId().equals(indicatorId));
        if (there) {
            setErrorMessage(Texts.of("indicator.reportForm.twice"));
            setInvalid(true);
            return;
        }
        AskedOf usual = lines.isEmpty() ? AskedOf.BOTH : lines.getLast().askedOf();
        lines.add(new FormLineRow(indicatorId, "", usual));
        changed();
    }

    void move(int from, int to) {
        lines.add(to, lines.remove(from));
        changed();
    }

    private void changed() {
        setInvalid(false);
        updateValue();
        show();
    }

    private void show() {
        list.removeAll();
        for (int at = 0; at < lines.size(); at++) {
            list.add(item(at));
        }
    }

    private ListItem item(int at) {
        FormLineRow line = lines.get(at);
        IndicatorRow row = rows.get(line.indicatorId());
        String name = row == null ? Texts.of("indicator.notFound") : row.label();
        Span words = new Span(name);
        Span detail = new Span(row == null ? "" : Texts.of("indicator.ui.form.line.detail", row.code(), row.measure()));
        detail.addClassName("app-indicator__note");
        Div what = new Div(words, detail);
        what.addClassName("app-lines__words");
        Div acts = new Div(
                step(AppIcon.CHEVRON_UP, "indicator.ui.form.line.up", name, at, at - 1),
                step(AppIcon.CHEVRON_DOWN, "indicator.ui.form.line.down", name, at, at + 1));
        if (!fixed.contains(line.indicatorId()) && !isReadOnly()) {
            acts.add(ActionButton.icon(AppIcon.X, "indicator.ui.form.line.remove", () -> {
                lines.remove(at);
                changed();
            }));
        }
        acts.addClassName("app-lines__acts");
        ListItem item = new ListItem(what, heading(at, line), level(at, line), acts);
        item.addClassName("app-lines__line");
        return item;
    }

    private ActionButton step(AppIcon icon, String key, String name, int from, int to) {
        ActionButton button = ActionButton.icon(icon, key, () -> move(from, to));
        button.setAriaLabel(Texts.of(key) + ": " + name);
        button.setVisible(!isReadOnly());
        button.setEnabled(to >= 0 && to < lines.size());
        return button;
    }

    private TextField heading(int at, FormLineRow line) {
        TextField field = Fields.text("indicator.ui.form.line.heading", HEADING);
        field.setValue(line.heading());
        field.setReadOnly(isReadOnly());
        field.addClassName("app-lines__heading");
        field.addValueChangeListener(event -> {
            lines.set(
                    at,
                    new FormLineRow(
                            line.indicatorId(), event.getValue(), lines.get(at).askedOf()));
            updateValue();
        });
        return field;
    }

    private Select<AskedOf> level(int at, FormLineRow line) {
        Select<AskedOf> field = Fields.choice(
                "indicator.ui.form.line.askedOf", List.of(AskedOf.values()), one -> Texts.of("indicator.askedOf", one));
        field.setValue(line.askedOf());
        field.setReadOnly(isReadOnly());
        field.addValueChangeListener(event -> {
            lines.set(at, new FormLineRow(line.indicatorId(), lines.get(at).heading(), event.getValue()));
            updateValue();
        });
        return field;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        show();
    }
}
