package vn.congtachoi.event.paper;

import java.util.EnumSet;
import java.util.Set;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventPlanForm;
import vn.congtachoi.event.EventState;
import vn.congtachoi.kernel.Decision;

/** Whether an event has what a paper says. */
final class EventPaperOffers {

    private static final Set<EventState> AHEAD = EnumSet.of(EventState.PREPARING, EventState.PLANNED);

    private EventPaperOffers() {}

    static Decision fits(EventPaperKind kind, EventMatter matter) {
        EventDetail event = matter.event();
        EventState state = event.row().state();
        if (state == EventState.PROPOSED) {
            return Decision.no("events.paper.no.proposed");
        }
        if (state == EventState.CANCELLED || state == EventState.POSTPONED) {
            return Decision.no("events.paper.no.stopped");
        }
        EventPlanForm plan = event.plan();
        return switch (kind) {
            case PLAN -> ahead(state).and(event.mayPrepare()).and(planned(plan));
            case INVITATION -> ahead(state).and(placed(event));
            case PROGRAMME, SCRIPT -> plan.points().isEmpty() ? Decision.no("events.paper.no.points") : Decision.yes();
            case BUDGET -> priced(plan, MoneyWriting.isPriced(plan.costs()));
            case CHANGE_NOTICE -> ahead(state).and(moved(matter));
            case SETTLEMENT ->
                over(state)
                        .and(priced(
                                plan,
                                MoneyWriting.isPriced(plan.costs())
                                        || MoneyWriting.total(plan.costs()).spent() > 0));
            case RESULT -> over(state).and(told(event));
        };
    }

    private static Decision ahead(EventState state) {
        return AHEAD.contains(state) ? Decision.yes() : Decision.no("events.paper.no.over");
    }

    private static Decision over(EventState state) {
        return state.isOver() ? Decision.yes() : Decision.no("events.paper.no.not-held");
    }

    private static Decision planned(EventPlanForm plan) {
        boolean empty =
                plan.words().purpose().isBlank() && plan.words().content().isBlank();
        return empty ? Decision.no("events.paper.no.plan") : Decision.yes();
    }

    private static Decision placed(EventDetail event) {
        return event.row().whereabouts().isEmpty() ? Decision.no("events.paper.no.place") : Decision.yes();
    }

    private static Decision priced(EventPlanForm plan, boolean known) {
        if (plan.costs().isEmpty()) {
            return Decision.no("events.paper.no.costs");
        }
        return known ? Decision.yes() : Decision.no("events.paper.no.prices");
    }

    private static Decision moved(EventMatter matter) {
        if (matter.announced() == null) {
            return Decision.no("events.paper.no.announced");
        }
        return matter.isMoved() ? Decision.yes() : Decision.no("events.paper.no.unmoved");
    }

    private static Decision told(EventDetail event) {
        return event.told().result().isBlank() ? Decision.no("events.paper.no.result") : Decision.yes();
    }
}
