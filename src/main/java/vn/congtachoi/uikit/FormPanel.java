package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;

/**
 * A form: a record in, a record out; it never sees a service. Subclasses make their fields, bind them with
 * {@link #field} by the names of the record's components, and lay them out.
 *
 * @param <T> the form's record, with the version it was read at
 */
public abstract class FormPanel<T> extends Composite<FormLayout> {

    /** Finds a value again by what a draft kept of it. */
    @FunctionalInterface
    public interface Found<V> {

        /** Null for a record that is gone since. */
        @Nullable
        V find(String text);
    }

    private static final String COLUMN_WIDTH = "15rem";

    private final Binder<T> binder;
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final FormMemory memory = new FormMemory();
    private final List<Runnable> typing = new ArrayList<>();
    private final Map<String, String> refusals;
    private final ReadOnlyHasValue<Long> version = new ReadOnlyHasValue<>(read -> {}, 0L);

    /** A form of which no field is refused by the service. */
    protected FormPanel(Class<T> type) {
        this(type, Map.of());
    }

    /** @param refusals the message key of a refusal to the property it is about */
    protected FormPanel(Class<T> type, Map<String, String> refusals) {
        this.refusals = refusals;
        binder = new Binder<>(type);
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth(COLUMN_WIDTH);
        layout.setMaxColumns(2);
    }

    /**
     * Takes a field into the form; the caller adds rules and ends with {@code bind(property)}.
     *
     * @param property name of the record's component
     */
    protected <V, C extends Component & HasValue<?, V>> Binder.BindingBuilder<T, V> field(String property, C field) {
        fields.put(property, field);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typing.forEach(Runnable::run);
            }
        });
        return binder.forField(field).withValidator((value, context) -> TextLimit.check(field, value));
    }

    /** Keeps the record's {@code version} as it was read. */
    protected void carryVersion() {
        binder.forField(version).bind("version");
    }

    /** What was typed will be saved over a state that was read later. */
    void takeVersion(long current) {
        version.setValue(current);
    }

    /** How a value that is neither text, number, day nor yes/no is kept in a draft, and found again. */
    protected <V> void keep(String property, Class<V> type, Function<V, String> write, Found<V> read) {
        memory.codec(property, type, write, read);
    }

    /** Fields side by side on a laptop, below each other on a phone. */
    protected void row(Component... components) {
        getContent().addFormRow(components);
    }

    /** One field over the whole width. */
    protected void wide(Component component) {
        FormLayout.FormRow row = new FormLayout.FormRow();
        row.add(component, 2);
        getContent().add(row);
    }

    /** For rules that more than one field is about. */
    protected Binder<T> binder() {
        return binder;
    }

    /** A rule of a value object or a service, which refuses with a {@link BusinessException}. */
    protected static Validator<String> refusedBy(Consumer<String> rule) {
        return (typed, context) -> {
            try {
                rule.accept(typed);
                return ValidationResult.ok();
            } catch (BusinessException refusal) {
                return ValidationResult.error(Texts.of(refusal));
            }
        };
    }

    /** Shows the record in the fields; from here on changes count. */
    public void read(T form) {
        binder.readRecord(form);
    }

    /** What she typed, or empty when a field is at fault; the faults are marked and the first is focused. */
    public Optional<T> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException faults) {
            faults.getFieldValidationErrors().stream().findFirst().ifPresent(fault -> focus(fault.getField()));
            return Optional.empty();
        }
    }

    /** Whether a field differs from what was read. */
    public boolean hasChanges() {
        return binder.hasChanges();
    }

    /** Where what she typed is not what the saved record says, in the order of the form. */
    public List<StaleDialog.Difference> differences(FormPanel<T> saved) {
        List<StaleDialog.Difference> found = new ArrayList<>();
        fields.forEach((property, field) -> {
            HasValue<?, ?> other = saved.fields.get(property);
            if (other != null) {
                StaleDialog.difference(field, other).ifPresent(found::add);
            }
        });
        return found;
    }

    /** Puts a refusal of the service beside the field it is about, until that field changes. */
    public void reject(MessageKey reason, String property, Object... args) {
        String sentence = Texts.of(reason, List.of(args));
        if (fields.get(property) instanceof HasValidation field) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            focus(field);
        } else {
            Toast.error(sentence);
        }
    }

    /** Puts a refusal beside the field it is about; what is about no field is said in a message. */
    public void refuse(BusinessException refusal) {
        String property = refusals.getOrDefault(refusal.messageKey().key(), "");
        reject(refusal.messageKey(), property, refusal.args().toArray());
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows the fields to somebody who may not change them. */
    public void setReadOnly(boolean readOnly) {
        binder.setReadOnly(readOnly);
    }

    /**
     * Keeps the texts in the browser until the server has them.
     *
     * @param key names account, form and record
     */
    void watchUnsent(String key) {
        texts().forEach((property, field) -> UnsentText.watch(field, key + "." + property));
    }

    /** For a form without a draft: keeps the texts in the browser until {@link #forgetTyped}. */
    public void keepTyped(String key) {
        texts().forEach((property, field) -> UnsentText.keep(field, key + "." + property));
    }

    /** The browser drops what it kept of this form: it is saved. */
    public void forgetTyped() {
        texts().values().forEach(UnsentText::forget);
    }

    private Map<String, TextFieldBase<?, String>> texts() {
        Map<String, TextFieldBase<?, String>> found = new LinkedHashMap<>();
        fields.forEach((property, field) -> {
            if (field instanceof TextField text) {
                found.put(property, text);
            } else if (field instanceof TextArea area) {
                found.put(property, area);
            }
        });
        return found;
    }

    /** Called whenever she changed a field. */
    void onTyping(Runnable listener) {
        typing.add(listener);
    }

    /** All values as they stand, also faulty ones, for a draft. */
    public String draft() {
        return memory.write(fields);
    }

    /** Puts a draft into the fields; what no longer fits is left as it is. */
    public void restore(String draft) {
        memory.read(draft, fields);
    }
}
