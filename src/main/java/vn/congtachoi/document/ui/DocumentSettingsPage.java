package vn.congtachoi.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.document.DeputySettings;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentSamples;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** How a unit's papers are numbered, which kinds there are and who stands for whom. The address names the unit. */
@Route(DocumentSettingsPage.PATH)
@Menu(title = "document.ui.settings.menu", order = 560, icon = "settings")
@PermitAll
@ViewNeeds(DocumentPermissions.SETTINGS)
class DocumentSettingsPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "van-ban/thiet-lap";

    private static final String UNIT = "don-vi";

    private final DocumentSettings settings;
    private final DeputySettings deputies;
    private final DocumentSamples samples;
    private final HomeUnit homes;
    private final Clock clock;

    DocumentSettingsPage(
            DocumentSettings settings, DeputySettings deputies, DocumentSamples samples, HomeUnit homes, Clock clock) {
        this.settings = settings;
        this.deputies = deputies;
        this.samples = samples;
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitRef> mine = homes.with(DocumentPermissions.SETTINGS);
        Optional<UnitRef> wanted = RouteIds.id(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(UNIT)
                        .orElse(null))
                .flatMap(
                        id -> mine.stream().filter(unit -> unit.id().equals(id)).findFirst());
        show(
                mine,
                wanted.or(() -> mine.stream().findFirst()).orElseThrow(() -> new NotFoundException("Keeps no unit")));
    }

    private void show(List<UnitRef> mine, UnitRef unit) {
        removeAll();
        PageHeader header = new PageHeader(getPageTitle()).line(Texts.of("document.ui.settings.line", unit.name()));
        if (!homes.with(DocumentPermissions.READ).isEmpty()) {
            header.back("van-ban", Texts.of("document.ui.list.title"));
        }
        add(header);
        if (mine.size() > 1) {
            add(choice(mine, unit));
        }
        add(
                new SeriesPanel(settings, samples, unit.id()),
                new DeputyPanel(deputies, unit.id(), clock),
                new KindPanel(settings));
    }

    private static Select<UnitRef> choice(List<UnitRef> mine, UnitRef shown) {
        Select<UnitRef> field =
                Fields.choice("document.ui.settings.unit", mine, unit -> unit == null ? "" : unit.name());
        field.setValue(shown);
        field.addValueChangeListener(event -> {
            UnitRef chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                UI.getCurrent()
                        .navigate(PATH, QueryParameters.of(UNIT, chosen.id().toString()));
            }
        });
        return field;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.settings.title");
    }
}
