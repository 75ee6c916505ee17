package vn.congtachoi.supervision.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;

/** Hiện trường: the visits in whose team she is, now and in the next days, each with what is to be done. */
@Route(SitePage.PATH)
@Menu(title = "supervision.site.menu", order = 168, icon = "map-pin")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class SitePage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "hien-truong";

    private final SupervisionReading reading;
    private final SiteBeginning beginning;
    private final CurrentActor currentActor;
    private final Div cards = new Div();

    SitePage(SupervisionReading reading, SiteBeginning beginning, CurrentActor currentActor) {
        this.reading = reading;
        this.beginning = beginning;
        this.currentActor = currentActor;
        narrow();
        cards.addClassName("app-site-cards");
        add(new PageHeader(getPageTitle()).line(Texts.of("supervision.site.line")), cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<VisitRow> visits = reading.onSite();
        cards.removeAll();
        visits.forEach(visit -> cards.add(card(visit)));
        if (visits.isEmpty()) {
            cards.add(new EmptyState(AppIcon.MAP_PIN, "supervision.site.empty", "supervision.site.empty-hint"));
        }
    }

    static String path(UUID visit) {
        return PATH + "/" + visit;
    }

    private Component card(VisitRow visit) {
        UUID account = currentActor.person().accountId();
        Div head = new Div(
                new H2(visit.body()),
                new StatusBadge(
                        Texts.of("supervision.state", visit.state()),
                        visit.state().tone()));
        head.addClassName("app-row");
        Div card = new Div(
                head,
                new Paragraph(SupervisionWords.day(visit.placing())),
                quiet(Texts.of("supervision.site.theme", Texts.of("supervision.kind", visit.kind()), visit.theme())));
        if (!visit.placing().place().isEmpty()) {
            card.add(quiet(Texts.of("supervision.site.place", visit.placing().place())));
        }
        card.add(new SiteRecord.Unsent(account, visit.id(), path(visit.id())));
        Div acts = beginning.acts(visit);
        acts.add(new Anchor(SiteRecordPage.visitPath(visit.id()), Texts.of("supervision.site.visit")));
        card.add(acts);
        card.addClassName("app-site-card");
        return card;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("app-quiet");
        return span;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.site.menu");
    }
}
