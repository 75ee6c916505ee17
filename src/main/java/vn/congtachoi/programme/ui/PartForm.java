package vn.congtachoi.programme.ui;

import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.util.Map;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.FormPanel;

/**
 * A form of this module: it knows which of its fields a refusal of the service is about.
 *
 * @param <F> the form's record, with the version it was read at
 */
abstract class PartForm<F> extends FormPanel<F> {

    private final Map<String, String> refusals;

    /** @param refusals message key of a refusal to the property it is about */
    protected PartForm(Class<F> type, Map<String, String> refusals) {
        super(type);
        this.refusals = refusals;
    }

    /** Keeps a value that has no field as it was read. */
    protected <V> void carry(String property) {
        binder().forField(new ReadOnlyHasValue<V>(value -> {})).bind(property);
    }

    /** Puts a refusal beside its field; what is about no field goes on to the frame. */
    void refuse(BusinessException refusal) {
        String property = refusals.get(refusal.messageKey().key());
        if (property == null) {
            throw refusal;
        }
        reject(refusal.messageKey(), property, refusal.args().toArray());
    }
}
