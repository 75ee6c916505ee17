package vn.congtachoi.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.report.EarlierReport;
import vn.congtachoi.report.ReportChoices;
import vn.congtachoi.report.ReportCycle;
import vn.congtachoi.report.ReportForm;
import vn.congtachoi.report.ReportPermissions;
import vn.congtachoi.report.ReportService;
import vn.congtachoi.report.TemplateRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Begins a report: by which template, of which period, and whether from the one before. */
@Route(NewReportPage.PATH)
@PermitAll
@ViewNeeds(ReportPermissions.EDIT)
class NewReportPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "bao-cao/moi";

    private final ReportService reports;
    private final ReportChoices choices;

    private final ComboBox<UnitRef> unit = Fields.oneOfMany("report.ui.new.unit", UnitRef::name);
    private final ComboBox<TemplateRow> template = Fields.oneOfMany("report.ui.new.template", TemplateRow::name);
    private final Select<Period> period =
            Fields.choice("report.ui.new.period", List.of(), one -> one == null ? "" : PeriodWords.alone(one));
    private final Checkbox fromEarlier = new Checkbox();
    private final ComboBox<RoundRow> round = Fields.oneOfMany("report.ui.new.round", RoundRow::name);
    private final ComboBox<ReportFormRow> form = Fields.oneOfMany("report.ui.new.form", ReportFormRow::name);
    private @Nullable EarlierReport earlier;

    NewReportPage(ReportService reports, ReportChoices choices) {
        this.reports = reports;
        this.choices = choices;
        narrow();
        round.setHelperText(Texts.of("report.ui.new.round-hint"));
        round.setClearButtonVisible(true);
        form.setHelperText(Texts.of("report.ui.new.form-hint"));
        form.setClearButtonVisible(true);
        fromEarlier.setHelperText(Texts.of("report.ui.new.earlier-hint"));

        unit.addValueChangeListener(changed -> offerEarlier());
        template.addValueChangeListener(changed -> offerPeriods());
        period.addValueChangeListener(changed -> offerSources());
        fromEarlier.addValueChangeListener(changed -> showSources());

        ActionButton begin = ActionButton.primary("report.ui.new.begin", this::begin);
        KeyboardShortcuts.save(begin, this);
        KeyboardShortcuts.submit(begin, this);
        Div foot = new Div(new Anchor(ReportsPage.PATH, Texts.of("uikit.confirm.cancel")), begin);
        foot.addClassName("app-form-foot");
        Div fields = new Div(unit, template, period, fromEarlier, round, form);
        fields.addClassName("app-report-new");
        add(
                new PageHeader(Texts.of("report.ui.new.title"))
                        .back(ReportsPage.PATH, Texts.of("report.ui.list.title"))
                        .line(Texts.of("report.ui.new.line")),
                fields,
                foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitRef> mine = choices.units();
        if (mine.isEmpty()) {
            throw new NotFoundException("Writes for none");
        }
        unit.setItems(mine);
        unit.setValue(mine.getFirst());
        unit.setVisible(mine.size() > 1);
        form.setItems(choices.forms());
        List<TemplateRow> templates = choices.templates();
        template.setItems(templates);
        template.setValue(templates.getFirst());
    }

    private void offerPeriods() {
        TemplateRow chosen = template.getValue();
        if (chosen == null) {
            return;
        }
        period.setLabel(Texts.of(chosen.cycle() == ReportCycle.PHASE ? "report.ui.new.phase" : "report.ui.new.period"));
        List<Period> periods = choices.periods(chosen.cycle());
        period.setItems(periods);
        period.setValue(periods.getFirst());
    }

    private void offerSources() {
        Period chosen = period.getValue();
        if (chosen == null) {
            return;
        }
        List<RoundRow> rounds = choices.rounds(chosen);
        round.setItems(rounds);
        round.setValue(rounds.stream()
                .filter(one -> one.period().equals(chosen))
                .findFirst()
                .orElse(null));
        offerEarlier();
    }

    private void offerEarlier() {
        UnitRef issuer = unit.getValue();
        TemplateRow chosen = template.getValue();
        Period reported = period.getValue();
        earlier = issuer == null || chosen == null || reported == null
                ? null
                : choices.earlier(issuer.id(), chosen.id(), reported).orElse(null);
        fromEarlier.setVisible(earlier != null);
        fromEarlier.setValue(false);
        if (earlier != null) {
            fromEarlier.setLabel(Texts.of("report.ui.new.earlier", PeriodWords.of(earlier.period())));
        }
        showSources();
    }

    /** From the report before, round and form come along. */
    private void showSources() {
        round.setVisible(!fromEarlier.getValue());
        form.setVisible(!fromEarlier.getValue());
    }

    private void begin() {
        UnitRef issuer = unit.getValue();
        TemplateRow chosen = template.getValue();
        Period reported = period.getValue();
        if (issuer == null || chosen == null || reported == null) {
            template.setInvalid(chosen == null);
            return;
        }
        try {
            UUID id = earlier != null && fromEarlier.getValue()
                    ? reports.createFrom(earlier.id(), reported)
                    : reports.create(new ReportForm(chosen.id(), reported, issuer.id(), roundId(), formId()));
            UI.getCurrent().navigate(ReportsPage.PATH + "/" + id);
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }

    private @Nullable UUID roundId() {
        return round.getOptionalValue().map(RoundRow::id).orElse(null);
    }

    private @Nullable UUID formId() {
        return form.getOptionalValue().map(ReportFormRow::id).orElse(null);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("report.ui.new.title");
    }
}
