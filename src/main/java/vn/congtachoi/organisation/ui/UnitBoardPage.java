package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** A page about the people of one unit, which is chosen on top and kept in the address. */
abstract class UnitBoardPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final PeopleUnits units;
    private final List<UnitRef> choices;
    private final String title;
    private final PageHeader header;
    private final FilterBar<OrganFilter> filter = new FilterBar<>(new OrganFilter.Codec());
    private final Div content = new Div();

    /**
     * @param titleKey of the page
     * @param unitKey how the choice of the unit is called
     * @param choices the units that can be chosen
     */
    protected UnitBoardPage(String titleKey, String unitKey, List<UnitRef> choices, PeopleUnits units) {
        this.units = units;
        this.choices = choices;
        title = Texts.of(titleKey);
        header = new PageHeader(title);
        content.addClassName("app-people-sheets");
        ComboBox<UnitRef> unit = PeopleChoices.unit(unitKey, choices, units);
        filter.add(unit, value -> unit(value).orElse(null), UnitBoardPage::withUnit)
                .onChange(changed -> show());
        filter.getElement().getClassList().add("app-people-units");
        StaleDialog.register(this, new StaleDialog.Choices(this::show, null));
        add(header, filter, content);
    }

    private static OrganFilter withUnit(OrganFilter value, @Nullable UnitRef unit) {
        return value.withUnit(unit == null ? null : unit.id());
    }

    /** Shows the chosen unit on the empty page. */
    protected abstract void show(UnitRef unit);

    /** The unit where none was chosen. */
    protected Optional<UnitRef> usual() {
        return choices.stream().findFirst();
    }

    /** What stands there when there is no unit to choose. */
    protected void showNothing() {}

    protected final PageHeader header() {
        return header;
    }

    protected final FilterBar<OrganFilter> filter() {
        return filter;
    }

    protected final Div content() {
        return content;
    }

    protected final Optional<UnitRef> unit() {
        return unit(filter.value());
    }

    private Optional<UnitRef> unit(OrganFilter chosen) {
        return Optional.ofNullable(units.find(chosen.unit()))
                .filter(choices::contains)
                .or(this::usual);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    /** Shows the page anew. */
    protected final void show() {
        content.removeAll();
        header.withoutPrimary();
        unit().ifPresentOrElse(this::show, this::showNothing);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
