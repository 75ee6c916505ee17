package vn.congtachoi.supervision.ui.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.VisitRoute;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;

/** The way to the record of a visit: it is begun first, and begun once. */
@Component
class SiteBeginning {

    private final VisitRoute route;

    SiteBeginning(VisitRoute route) {
        this.route = route;
    }

    /** The one button that leads on; where there is none, the reason in words: a phone shows no hints. */
    Div acts(VisitRow visit) {
        Div acts = new Div();
        acts.addClassName("app-site-card__acts");
        Decision begin = route.may(visit.id(), VisitAct.BEGIN);
        if (visit.state() == VisitState.UNDERWAY) {
            acts.add(ActionButton.primary("supervision.site.record", () -> open(visit)));
        } else if (begin.allowed()) {
            acts.add(ActionButton.primary("supervision.site.begin", () -> ask(visit)));
        } else {
            Paragraph why = new Paragraph(Texts.of(begin));
            why.addClassName("app-quiet");
            acts.add(why);
        }
        return acts;
    }

    private void ask(VisitRow visit) {
        ConfirmStep.ask(
                Texts.of("supervision.site.begin-ask", visit.body()),
                Texts.of("supervision.site.begin-text"),
                "supervision.site.begin",
                () -> {
                    route.take(visit.id(), VisitAct.BEGIN, "");
                    open(visit);
                });
    }

    private static void open(VisitRow visit) {
        UI.getCurrent().navigate(SitePage.path(visit.id()));
    }
}
