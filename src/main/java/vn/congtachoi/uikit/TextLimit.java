package vn.congtachoi.uikit;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.ValidationResult;
import java.util.Optional;
import vn.congtachoi.kernel.BusinessException;

/**
 * What a text field takes. Nothing is cut off while she types or pastes, as a browser would do it without a word: what
 * cannot be kept is said at the field, and all of it stays there to be shortened.
 */
final class TextLimit {

    /** What there is against a typed text, if anything. */
    @FunctionalInterface
    interface Rule {
        Optional<BusinessException> fault(String typed);
    }

    private TextLimit() {}

    static <C extends Component & HasValue<ComponentValueChangeEvent<C, String>, String> & HasValidationProperties>
            void set(C field, Rule rule) {
        ComponentUtil.setData(field, Rule.class, rule);
        field.addValueChangeListener(event -> rule.fault(event.getValue()).ifPresent(fault -> {
            field.setErrorMessage(Texts.of(fault));
            field.setInvalid(true);
        }));
    }

    /** For a form that binds the field; fields of other kinds have no rule. */
    static ValidationResult check(Component field, Object value) {
        Rule rule = ComponentUtil.getData(field, Rule.class);
        return rule == null || !(value instanceof String typed)
                ? ValidationResult.ok()
                : rule.fault(typed)
                        .map(fault -> ValidationResult.error(Texts.of(fault)))
                        .orElseGet(ValidationResult::ok);
    }
}
