package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.guest.GuestRetentionService;
import vn.congtachoi.event.guest.RetentionTerms;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Quy định: how long who the people of events were is kept, what is erased then and what stays. */
@Route(GuestPaths.RULES)
@PermitAll
@ViewNeeds(EventPermissions.READ)
class RetentionPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final GuestRetentionService retention;

    RetentionPage(GuestRetentionService retention) {
        this.retention = retention;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        RetentionTerms terms = retention.terms();
        add(new PageHeader(getPageTitle()).back("su-kien", Texts.of("events.ui.title")));
        FactList facts = new FactList();
        facts.fact(Texts.of("events.retention.ui.kept"), Texts.of("events.retention.ui.kept-for", terms.days()));
        facts.fact(Texts.of("events.retention.ui.erased"), Texts.of("events.retention.ui.erased-what"));
        facts.fact(Texts.of("events.retention.ui.stays"), Texts.of("events.retention.ui.stays-what"));
        facts.fact(
                Texts.of("events.retention.ui.today"),
                Texts.of(
                        "events.retention.ui.today-what",
                        VnFormat.day(retention.reach(terms.days()).before())));
        PageSection section = new PageSection(Texts.of("events.retention.ui.section"), facts);
        Decision may = retention.maySet();
        if (may.allowed()) {
            section.aside(ActionButton.quiet("events.retention.ui.change", () -> change(terms))
                    .with(AppIcon.PENCIL));
        } else {
            Paragraph who = new Paragraph(Texts.of(may));
            who.addClassName("app-quiet");
            section.add(who);
        }
        add(section);
    }

    private void change(RetentionTerms terms) {
        new RetentionDialog(retention, terms, () -> {
                    Toast.success("events.guest.ui.saved");
                    show();
                })
                .refreshing(this::show)
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.retention.ui.title");
    }
}
