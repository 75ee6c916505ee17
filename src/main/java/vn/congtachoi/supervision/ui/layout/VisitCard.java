package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Texts;

/** A visit on the board: whom, for what, by whom; its buttons do what the mouse does. */
class VisitCard extends Div {

    /**
     * @param place asks for day and team
     * @param pin lets it stay, or lets it go
     */
    VisitCard(LayoutGround.Stop visit, LayoutGround.Round campaign, boolean mayArrange, Runnable place, Runnable pin) {
        addClassName("app-board__card");
        Anchor body = new Anchor("kiem-tra-giam-sat/cuoc/" + visit.id(), visit.body());
        body.getElement().setAttribute("title", campaign.theme());
        Span theme = new Span(campaign.theme());
        theme.addClassName("app-layout-card__theme");
        add(body, theme);
        String team = team(visit, campaign);
        if (!team.isEmpty()) {
            add(new Span(team));
        }
        if (visit.placing().day() != null && visit.placing().part() != DayPart.WHOLE_DAY) {
            add(new Span(Texts.of("supervision.part", visit.placing().part())));
        }
        if (mayArrange && visit.state().isAhead()) {
            add(acts(visit, place, pin));
        } else if (!visit.state().isAhead()) {
            add(new Span(Texts.of("supervision.state", visit.state())));
        }
        if (visit.pinned()) {
            addClassName("app-layout-card--pinned");
        }
    }

    private static String team(LayoutGround.Stop visit, LayoutGround.Round campaign) {
        return campaign.teams().stream()
                .filter(each -> each.id().equals(visit.placing().teamId()))
                .map(TeamRow::called)
                .findFirst()
                .orElse("");
    }

    private static Div acts(LayoutGround.Stop visit, Runnable place, Runnable pin) {
        ActionButton move = ActionButton.icon(AppIcon.CALENDAR_DAYS, "supervision.layout.ui.place", place);
        move.setAriaLabel(Texts.of("supervision.layout.ui.place-one", visit.body()));
        Div acts = new Div(move);
        if (visit.placing().day() != null) {
            ActionButton hold = visit.pinned()
                    ? ActionButton.icon(AppIcon.LOCK, "supervision.layout.ui.unpin", pin)
                    : ActionButton.icon(AppIcon.MAP_PIN, "supervision.layout.ui.pin", pin);
            hold.setAriaLabel(Texts.of(
                    visit.pinned() ? "supervision.layout.ui.unpin-one" : "supervision.layout.ui.pin-one",
                    visit.body()));
            acts.add(hold);
        }
        acts.addClassName("app-board__foot");
        return acts;
    }
}
