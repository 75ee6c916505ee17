package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionRules;
import vn.congtachoi.supervision.rules.Holder;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Power;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Quy định: what each kind asks for, and who may do what; data that the chair sets. */
@Route("kiem-tra-giam-sat/quy-dinh")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class RulesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final SupervisionReading reading;
    private final SupervisionRules rules;

    RulesPage(SupervisionReading reading, SupervisionRules rules) {
        this.reading = reading;
        this.rules = rules;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(Texts.of("supervision.ui.title")).line(Texts.of("supervision.ui.rules.line")),
                SupervisionTab.RULES.strip());
        Decision mayChange = rules.mayChange();
        if (!mayChange.allowed()) {
            add(new Paragraph(SupervisionLook.quiet(Texts.of(mayChange))));
        }
        reading.terms().values().forEach(terms -> add(kind(terms, mayChange.allowed())));
        add(powers(mayChange.allowed()));
    }

    private PageSection kind(KindTerms terms, boolean changeable) {
        FactList facts = new FactList();
        days(facts, "supervision.ui.rules.notice", terms.noticeDays());
        days(facts, "supervision.ui.rules.report", terms.reportDays());
        days(facts, "supervision.ui.rules.result", terms.resultDays());
        days(facts, "supervision.ui.rules.answer", terms.answerDays());
        days(facts, "supervision.ui.rules.apart", terms.apartDays());
        facts.fact(Texts.of("supervision.ui.rules.team"), String.valueOf(terms.smallestTeam()));
        facts.fact(
                Texts.of("supervision.ui.rules.steps"),
                terms.steps().stream()
                        .map(step -> Texts.of(
                                step.needed() ? "supervision.ui.rules.step" : "supervision.ui.rules.step-free",
                                Texts.of("supervision.act", step.act())))
                        .collect(Collectors.joining(" → ")));
        facts.fact(
                Texts.of("supervision.ui.rules.papers"),
                terms.papers().stream()
                        .map(paper -> Texts.of("supervision.paper.kind", paper))
                        .collect(Collectors.joining("; ")));
        facts.fact(Texts.of("supervision.ui.form.basis"), terms.legalBasis());
        PageSection section = new PageSection(Texts.of("supervision.kind", terms.kind()), facts);
        if (changeable) {
            section.aside(ActionButton.quiet("supervision.ui.rules.change", () -> new KindDialog(terms, changed -> {
                                rules.change(changed);
                                saved();
                            })
                            .refreshing(this::show)
                            .open())
                    .with(AppIcon.PENCIL));
        }
        return section;
    }

    private static void days(FactList facts, String key, int days) {
        facts.fact(Texts.of(key), Texts.of("supervision.ui.rules.days", days));
    }

    private void saved() {
        Toast.success("supervision.ui.saved");
        show();
    }

    private PageSection powers(boolean changeable) {
        Map<Power, Set<Holder>> powers = rules.powers();
        FactList facts = new FactList();
        powers.forEach((power, holders) -> {
            Div line = new Div(holders.stream()
                    .sorted()
                    .map(holder -> Texts.of("supervision.holder", holder))
                    .collect(Collectors.joining(", ")));
            line.addClassName("app-row");
            if (changeable) {
                ActionButton change =
                        ActionButton.icon(AppIcon.PENCIL, "supervision.ui.rules.change", () -> change(power, holders));
                change.setAriaLabel(Texts.of("supervision.ui.rules.change-one", Texts.of("supervision.power", power)));
                line.add(change);
            }
            facts.add(Texts.of("supervision.power", power), line);
        });
        return new PageSection(Texts.of("supervision.ui.rules.powers"), facts);
    }

    private void change(Power power, Set<Holder> holders) {
        new PowerDialog(power, holders, wanted -> {
                    rules.give(power, wanted);
                    saved();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.rules.title");
    }
}
