package vn.congtachoi.uikit;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import vn.congtachoi.kernel.TypedText;

/** Fields with a label from the texts, Vietnamese helpers, and typing that is sent after a pause. */
public final class Fields {

    private static final int TYPING_PAUSE_MS = 800;

    private Fields() {}

    /** @param maxLength what the record holds; longer text stays in the field and is said to be too long */
    public static TextField text(String labelKey, int maxLength) {
        TextField field = new TextField(Texts.of(labelKey));
        TextLimit.set(field, typed -> TypedText.lineFault(typed, maxLength));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        return field;
    }

    /**
     * Several lines; grows with the text.
     *
     * @param maxLength what the record holds; longer text stays in the field and is said to be too long
     */
    public static TextArea area(String labelKey, int maxLength) {
        TextArea field = new TextArea(Texts.of(labelKey));
        TextLimit.set(field, typed -> TypedText.linesFault(typed, maxLength));
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        return field;
    }

    /** A password, which the browser hides. */
    public static PasswordField password(String labelKey) {
        return new PasswordField(Texts.of(labelKey));
    }

    /** A day; typed {@code 13/7}, {@code 13/7/23} or {@code 13/7/2023}, Monday first in its calendar. */
    public static DatePicker day(String labelKey) {
        DatePicker field = new DatePicker(Texts.of(labelKey));
        field.setLocale(VnI18nProvider.VIETNAMESE);
        field.setI18n(VnI18n.datePicker());
        return field;
    }

    /** An hour of the day. */
    public static TimePicker hour(String labelKey) {
        TimePicker field = new TimePicker(Texts.of(labelKey));
        field.setLocale(VnI18nProvider.VIETNAMESE);
        field.setI18n(VnI18n.timePicker());
        return field;
    }

    /** One of a few. */
    public static <V> Select<V> choice(String labelKey, Collection<V> items, ItemLabelGenerator<V> words) {
        Select<V> field = new Select<>();
        field.setLabel(Texts.of(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(words);
        return field;
    }

    /** One of many, found by typing. */
    public static <V> ComboBox<V> oneOfMany(String labelKey, ItemLabelGenerator<V> words) {
        ComboBox<V> field = new ComboBox<>(Texts.of(labelKey));
        field.setItemLabelGenerator(words);
        field.setI18n(new ComboBox.ComboBoxI18n().setRequiredErrorMessage(Texts.of("uikit.field.required")));
        return field;
    }

    /** Several of many, found by typing. */
    public static <V> MultiSelectComboBox<V> someOfMany(String labelKey, ItemLabelGenerator<V> words) {
        MultiSelectComboBox<V> field = new MultiSelectComboBox<>(Texts.of(labelKey));
        field.setItemLabelGenerator(words);
        field.setI18n(VnI18n.multiSelect());
        return field;
    }

    /** Something that is so or not. */
    public static Checkbox check(String labelKey) {
        return new Checkbox(Texts.of(labelKey));
    }

    /** A unit of measure behind what is typed ("người", "triệu đồng"). */
    public static <F extends HasSuffix> F suffix(F field, String word) {
        field.setSuffixComponent(new Span(word));
        return field;
    }
}
