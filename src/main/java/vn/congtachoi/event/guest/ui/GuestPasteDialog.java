package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestImport;
import vn.congtachoi.event.guest.GuestPasteResult;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * A list of guests copied from a sheet or a document. What was understood, every fault and every double is said before
 * anything is saved; whoever could not be added stays in the field.
 */
class GuestPasteDialog extends Dialog {

    private static final int LONGEST = 1_000_000;
    private static final int SHOWN = 200;

    private final GuestImport imports;
    private final UUID event;
    private final Runnable changed;
    private final Select<GuestGroup> group = GuestChoices.group();
    private final TextArea pasted = Fields.area("events.guest.ui.paste-field", LONGEST);
    private final Div outcome = new Div();
    private final CheckboxGroup<GuestPasteResult.Twin> asked =
            new CheckboxGroup<>(Texts.of("events.guest.ui.paste-asked"));
    private final ActionButton accept = ActionButton.primary("events.guest.ui.paste-save", this::save);
    private GuestPasteResult read = new GuestPasteResult(List.of(), List.of(), List.of(), List.of());

    GuestPasteDialog(GuestImport imports, UUID event, Runnable changed) {
        this.imports = imports;
        this.event = event;
        this.changed = changed;
        setHeaderTitle(Texts.of("events.guest.ui.paste"));
        setCloseOnOutsideClick(false);
        group.setHelperText(Texts.of("events.guest.ui.paste-group"));
        group.addValueChangeListener(change -> check());
        pasted.setHelperText(Texts.of("events.guest.ui.paste-hint"));
        pasted.setMaxRows(8);
        pasted.addValueChangeListener(change -> check());
        asked.setItemLabelGenerator(twin -> Texts.of(twin.message(), twin.args()));
        asked.addClassName("app-guest-asked");
        asked.addValueChangeListener(change -> offer());
        outcome.addClassName("app-paste__outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        Div body = new Div(group, pasted, outcome);
        body.addClassNames("app-act", "app-guest-paste");
        add(body);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
        offer();
        pasted.focus();
    }

    private List<List<String>> cells() {
        return PastedBlock.parse(pasted.getValue(), GuestImport.MOST_CELLS).rows();
    }

    private void check() {
        outcome.removeAll();
        asked.clear();
        read = new GuestPasteResult(List.of(), List.of(), List.of(), List.of());
        if (!pasted.getValue().isBlank()) {
            try {
                read = imports.dryRun(event, cells(), group.getValue());
                show();
            } catch (BusinessException refusal) {
                outcome.add(new FaultLine(Texts.of(refusal)));
            }
        }
        offer();
    }

    private void offer() {
        int count = read.rows().size() + asked.getValue().size();
        accept.setText(Texts.of("events.guest.ui.paste-save", count));
        accept.setEnabled(count > 0);
    }

    private void show() {
        if (!read.faults().isEmpty()) {
            outcome.add(
                    new FaultLine(Texts.of(
                            "events.guest.ui.paste-faults",
                            read.faults().stream()
                                    .map(GuestPasteResult.Fault::line)
                                    .distinct()
                                    .count())),
                    list(sentences()));
        }
        if (!read.asked().isEmpty()) {
            asked.setItems(read.asked());
            outcome.add(asked);
            if (read.asked().size() > 1) {
                ActionButton all = ActionButton.quiet(
                        "events.guest.ui.paste-all", () -> asked.setValue(new LinkedHashSet<>(read.asked())));
                outcome.add(new Div(all));
            }
        }
        if (!read.doubles().isEmpty()) {
            outcome.add(
                    new Paragraph(Texts.of(
                            "events.guest.ui.paste-doubles", read.doubles().size())),
                    list(read.doubles().stream()
                            .map(twin -> Texts.of(twin.message(), twin.args()))
                            .toList()));
        }
        if (!read.rows().isEmpty()) {
            outcome.add(
                    new Paragraph(
                            Texts.of("events.guest.ui.paste-read", read.rows().size())),
                    table());
        }
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-paste__faults");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    /** One sentence for all lines of which the same is wrong: a whole column may be shifted. */
    private List<String> sentences() {
        Map<String, String> lines = new LinkedHashMap<>();
        read.faults()
                .forEach(fault -> lines.merge(
                        Texts.of(fault.message(), fault.args()),
                        Integer.toString(fault.line()),
                        (before, line) -> before + ", " + line));
        return lines.entrySet().stream()
                .map(each -> Texts.of("events.guest.ui.paste-fault", each.getValue(), each.getKey()))
                .toList();
    }

    private PlainTable table() {
        PlainTable table = new PlainTable(
                Texts.of("events.guest.ui.paste"),
                List.of(
                        Texts.of("events.guest.ui.line"),
                        Texts.of("events.guest.ui.name"),
                        Texts.of("events.guest.ui.post"),
                        Texts.of("events.guest.ui.organisation"),
                        Texts.of("events.guest.ui.group")));
        table.addClassName("app-plain-fits");
        read.rows().stream()
                .limit(SHOWN)
                .forEach(row -> table.row(List.of(
                        Integer.toString(row.line()),
                        row.form().honorific() + " " + row.form().name(),
                        row.form().post(),
                        row.form().organisation(),
                        Texts.of("events.guest.group", row.form().group()))));
        return table;
    }

    private void save() {
        List<List<String>> cells = cells();
        Set<Integer> sure =
                asked.getValue().stream().map(twin -> twin.row().line()).collect(Collectors.toSet());
        Set<Integer> added;
        try {
            added = imports.paste(event, cells, group.getValue(), sure);
        } catch (BusinessException refusal) {
            outcome.removeAll();
            outcome.add(new FaultLine(Texts.of(refusal)));
            return;
        }
        changed.run();
        Set<Integer> left = left();
        if (left.isEmpty()) {
            Toast.success("events.guest.ui.added", added.size());
            close();
        } else {
            Toast.success("events.guest.ui.paste-left", added.size(), left.size());
            pasted.setValue(text(cells, left));
        }
    }

    /** The lines that are at fault, or of which nobody said that they are others. */
    private Set<Integer> left() {
        Set<Integer> left =
                read.faults().stream().map(GuestPasteResult.Fault::line).collect(Collectors.toCollection(TreeSet::new));
        read.asked().stream()
                .filter(twin -> !asked.getValue().contains(twin))
                .forEach(twin -> left.add(twin.row().line()));
        return left;
    }

    /** With the headings, so that the columns are found again. */
    private static String text(List<List<String>> cells, Set<Integer> lines) {
        int first = lines.stream().min(Integer::compare).orElse(1);
        int headings = IntStream.range(0, Math.min(first - 1, cells.size()))
                .filter(at -> GuestImport.isHeading(cells.get(at)))
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, cells.size())
                .filter(at -> at == headings || lines.contains(at + 1))
                .mapToObj(at -> String.join("\t", cells.get(at)))
                .collect(Collectors.joining("\n"));
    }
}
