package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Fields;

/** Chooses indicators by typing part of their code or name, with or without marks. */
final class IndicatorChoice {

    private final Map<UUID, String> labels = new LinkedHashMap<>();
    private final Map<UUID, String> folded = new HashMap<>();

    IndicatorChoice(List<IndicatorRow> rows) {
        for (IndicatorRow row : rows) {
            String label = row.code() + " – " + row.shortName();
            labels.put(row.id(), label);
            folded.put(row.id(), VietnameseText.fold(label + " " + row.name()));
        }
    }

    ComboBox<UUID> one(String labelKey) {
        ComboBox<UUID> field = Fields.oneOfMany(labelKey, this::label);
        field.setItems(this::fits, labels.keySet());
        field.setClearButtonVisible(true);
        return field;
    }

    MultiSelectComboBox<UUID> some(String labelKey) {
        MultiSelectComboBox<UUID> field = Fields.someOfMany(labelKey, this::label);
        field.setItems(this::fits, labels.keySet());
        return field;
    }

    private String label(UUID id) {
        return labels.getOrDefault(id, "");
    }

    private boolean fits(UUID id, String typed) {
        return folded.getOrDefault(id, "").contains(VietnameseText.fold(typed));
    }
}
