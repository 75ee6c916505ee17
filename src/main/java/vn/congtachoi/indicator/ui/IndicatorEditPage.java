package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorPages;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Makes a new indicator, a part of one ({@code ?goc=}), or changes one. */
@Route("chi-tieu/:id/sua")
@RouteAlias("chi-tieu/moi")
@PermitAll
@ViewNeeds(IndicatorPermissions.EDIT)
class IndicatorEditPage extends EditPage<IndicatorForm> {

    /** Chỉ tiêu: how the code of an indicator begins until she gives it a better one. */
    private static final String CODE = "CT";

    private final IndicatorDictionary dictionary;
    private final IndicatorPages pages;
    private final ProgrammeService programmes;
    private @Nullable UUID id;
    private Optional<String> wholeId = Optional.empty();

    IndicatorEditPage(
            IndicatorDictionary dictionary,
            IndicatorPages pages,
            ProgrammeService programmes,
            DraftStore drafts,
            Clock clock) {
        super(drafts, clock);
        this.dictionary = dictionary;
        this.pages = pages;
        this.programmes = programmes;
        narrow();
        mayKeepMine(() -> dictionary.form(Objects.requireNonNull(id)).version());
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        if (!dictionary.mayEdit().allowed()) {
            throw new NotFoundException("The dictionary is not hers to change");
        }
        id = RouteIds.optional(event, "id").orElse(null);
        wholeId = event.getLocation().getQueryParameters().getSingleParameter("goc");
    }

    @Override
    protected void show() {
        UUID present = id;
        IndicatorForm values = present == null ? blank() : RouteIds.readable(() -> dictionary.form(present));
        IndicatorFormPanel panel = form(values);
        if (present != null && pages.detail(present).inUse()) {
            panel.fixMeaning();
        }
        Component foot = edit(
                panel,
                new DraftKey("indicator.indicator", present),
                present == null ? null : values.version(),
                "indicator.ui.save");
        add(
                new PageHeader(
                                present == null
                                        ? Texts.of("indicator.ui.indicators.new")
                                        : Texts.of("indicator.ui.indicator.edit.title", values.shortName()))
                        .back(
                                destination(),
                                Texts.of(
                                        present == null
                                                ? "indicator.ui.indicators.title"
                                                : "indicator.ui.indicator.back"))
                        .line(Texts.of("indicator.ui.indicator.edit.line")),
                panel,
                foot);
    }

    private IndicatorFormPanel form(IndicatorForm values) {
        IndicatorFormPanel panel = new IndicatorFormPanel(dictionary.all(), programmes.contentRefs(null));
        panel.read(values);
        return panel;
    }

    @Override
    protected Optional<FormPanel<IndicatorForm>> saved() {
        return Optional.ofNullable(id).map(present -> form(dictionary.form(present)));
    }

    /** An empty form, or one that begins as a part of another indicator. */
    private IndicatorForm blank() {
        List<IndicatorRow> present = dictionary.all();
        Set<String> taken = present.stream().map(IndicatorRow::code).collect(Collectors.toSet());
        Optional<IndicatorRow> whole = wholeId.flatMap(text ->
                present.stream().filter(row -> row.id().toString().equals(text)).findFirst());
        return whole.map(row -> IndicatorForm.usual(
                                FreeCode.after(row.code(), taken), "", "", row.kind(), row.measure(), row.collected())
                        .withTimeLaw(row.timeLaw(), false)
                        .asPartOf(row.id(), ""))
                .orElseGet(() -> IndicatorForm.usual(
                        FreeCode.after(CODE, taken), "", "", IndicatorKind.ATTENDANCE, "", PeriodKind.HALF));
    }

    @Override
    protected String destination() {
        return id == null ? "chi-tieu" : "chi-tieu/" + id;
    }

    @Override
    protected void store(IndicatorForm typed) {
        UUID present = id;
        if (present == null) {
            id = dictionary.create(typed);
        } else {
            dictionary.revise(present, typed);
        }
        Toast.success("indicator.ui.indicator.saved");
    }

    @Override
    public String getPageTitle() {
        return Texts.of(id == null ? "indicator.ui.indicators.new" : "indicator.ui.indicator.edit");
    }
}
