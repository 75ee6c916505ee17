package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.EntryBehind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FoldedEntry;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * What a number is made of: each unit's figure, who entered it, when and how, and what stood there before. The figures
 * of a city come by communes, each with its part of the number; a commune is opened to see its branches.
 */
class EntriesDialog extends Dialog {

    /**
     * The number that is looked into.
     *
     * @param period of the round: figures of shorter periods are cells of other rounds
     * @param parts the units it adds up from, in the order of the table, with their part of the number; empty where
     *     there are none
     */
    record Total(IndicatorRow indicator, String unitName, Period period, Map<UUID, Part> parts) {

        Total {
            parts = new LinkedHashMap<>(parts);
        }
    }

    /** A part of the number: which unit's, and how much. */
    record Part(String name, String value) {}

    private final Total total;
    private final Consumer<EntryBehind> opening;

    /** @param opening opens the cell of an entry, where it is a cell of the round */
    EntriesDialog(Total total, List<EntryBehind> entries, Consumer<EntryBehind> opening) {
        this.total = total;
        this.opening = opening;
        setHeaderTitle(total.unitName());
        Div body = new Div(
                new Paragraph(total.indicator().name()),
                new Paragraph(Texts.of("indicator.ui.entries.count", entries.size())));
        body.addClassName("app-submit__content");
        Map<UUID, List<EntryBehind>> byPart = entries.stream()
                .collect(Collectors.groupingBy(EntryBehind::childId, LinkedHashMap::new, Collectors.toList()));
        boolean grouped = byPart.keySet().stream().allMatch(total.parts()::containsKey)
                && byPart.values().stream().anyMatch(part -> part.size() > 1);
        if (grouped) {
            total.parts().forEach((unit, part) -> {
                List<EntryBehind> own = byPart.getOrDefault(unit, List.of());
                if (!own.isEmpty()) {
                    body.add(group(part, own));
                }
            });
        } else {
            body.add(list(entries, false));
        }
        add(body);
        getFooter().add(ActionButton.secondary("indicator.ui.close", this::close));
    }

    private FoldedEntry group(Part part, List<EntryBehind> entries) {
        return new FoldedEntry(
                part.name(),
                Texts.of("indicator.ui.entries.part", entries.size()),
                part.value(),
                () -> list(entries, true));
    }

    private UnorderedList list(List<EntryBehind> entries, boolean insidePart) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-entries");
        entries.forEach(entry -> list.add(item(entry, insidePart ? nameInPart(entry) : entry.unitPath())));
        return list;
    }

    private static String nameInPart(EntryBehind entry) {
        return entry.unitId().equals(entry.childId()) ? Texts.of("indicator.ui.compiled.own") : entry.unitName();
    }

    private ListItem item(EntryBehind entry, String unitName) {
        Span unit = new Span(unitName);
        unit.addClassName("app-entries__unit");
        Span value =
                new Span(EntryWords.value(total.indicator(), entry.current().typed()));
        value.addClassName("app-entries__value");
        Div head = new Div(unit, value);
        head.addClassName("app-entries__head");
        Span how = new Span(EntryWords.how(entry.current()));
        how.addClassName("app-entries__how");
        ListItem item = new ListItem(head, how);
        Div acts = new Div();
        acts.addClassName("app-cell__acts");
        EntryWords.photo(entry.current()).ifPresent(acts::add);
        if (entry.period().equals(total.period())) {
            acts.add(ActionButton.quiet("indicator.ui.cell.open", () -> {
                close();
                opening.accept(entry);
            }));
        }
        item.add(acts);
        if (entry.history().size() > 1) {
            item.add(before(entry));
        }
        return item;
    }

    private UnorderedList before(EntryBehind entry) {
        UnorderedList before = new UnorderedList();
        entry.history().reversed().stream()
                .skip(1)
                .map(old -> new ListItem(Texts.of(
                        "indicator.ui.entries.before",
                        EntryWords.value(total.indicator(), old.typed()),
                        old.enteredByName(),
                        VnFormat.moment(old.enteredAt()))))
                .forEach(before::add);
        before.addClassName("app-entries__before");
        return before;
    }
}
