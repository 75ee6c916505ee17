package vn.congtachoi.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a field holds, in the words in which it shows it. */
final class ShownValue {

    private ShownValue() {}

    static String of(HasValue<?, ?> field) {
        if (field.getValue() instanceof Boolean yes) {
            return Texts.of(yes ? "uikit.yes" : "uikit.no");
        }
        if (field.isEmpty()) {
            return Texts.of("uikit.stale.blank");
        }
        return switch (field) {
            case InWords own -> own.words();
            case Select<?> choice -> label(choice.getItemLabelGenerator(), choice.getValue());
            case ComboBox<?> box -> label(box.getItemLabelGenerator(), box.getValue());
            case MultiSelectComboBox<?> boxes -> labels(boxes.getItemLabelGenerator(), boxes.getValue());
            default -> plain(field.getValue());
        };
    }

    private static String plain(Object value) {
        return value instanceof LocalDate day ? VnFormat.day(day) : String.valueOf(value);
    }

    /** The value comes from the field that has the words, so it has their type. */
    @SuppressWarnings({"unchecked", "NullAway"}) // a choice may have no words of its own
    private static String label(ItemLabelGenerator<?> words, Object value) {
        return words == null ? plain(value) : ((ItemLabelGenerator<Object>) words).apply(value);
    }

    private static String labels(ItemLabelGenerator<?> words, Collection<?> values) {
        return values.stream().map(value -> label(words, value)).sorted().collect(Collectors.joining("; "));
    }
}
