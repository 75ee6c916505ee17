package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;

/** A filter that is on or off, and stands in the address when it is on. The page reads it when it is entered again. */
public class QuickFilter extends Composite<Checkbox> {

    private static final String ON = "1";

    /**
     * @param parameter its name in the address
     * @param query of the address that is shown
     */
    public QuickFilter(String labelKey, String parameter, QueryParameters query) {
        Checkbox box = getContent();
        box.setLabel(Texts.of(labelKey));
        box.setValue(isOn(parameter, query));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                QueryParameters changed = event.getValue() ? query.merging(parameter, ON) : query.excluding(parameter);
                UI ui = UI.getCurrent();
                ui.navigate(ui.getActiveViewLocation().getPath(), changed);
            }
        });
    }

    /** Whether the address has the filter switched on. */
    public static boolean isOn(String parameter, QueryParameters query) {
        return query.getSingleParameter(parameter).filter(ON::equals).isPresent();
    }
}
