package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.supervision.YearPlanState;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What can be done with a year's plan as it stands: added to, laid out, approved. */
@Component
class YearPlanActs {

    private final YearPlanService plans;

    YearPlanActs(YearPlanService plans) {
        this.plans = plans;
    }

    /** Puts the acts of this plan into the header of its page. */
    void offer(YearPlanRow plan, boolean filled, PageHeader header, Runnable reload) {
        MoreActs more = new MoreActs();
        if (plans.mayDraft(plan.unitId()).allowed() && plan.heldBy() == null) {
            header.primary(ActionButton.primary("supervision.ui.campaign.add", () -> add(plan))
                    .with(AppIcon.PLUS));
        }
        if (filled) {
            header.secondary(ActionButton.secondary("supervision.ui.plan.layout", () -> UI.getCurrent()
                            .navigate(SupervisionTab.ROOT + "/xep-lich/" + plan.id()))
                    .with(AppIcon.CALENDAR_DAYS));
        }
        boolean draft = plan.state() == YearPlanState.DRAFT;
        if (draft && filled && plans.mayApprove(plan.id()).allowed()) {
            more.act("supervision.ui.plan.approve", () -> approve(plan, reload));
        }
        if (!more.isEmpty()) {
            header.secondary(more);
        }
    }

    private static void add(YearPlanRow plan) {
        UI.getCurrent()
                .navigate(
                        CampaignEditPage.NEW,
                        QueryParameters.of(CampaignEditPage.PLAN, plan.id().toString()));
    }

    private void approve(YearPlanRow plan, Runnable reload) {
        ConfirmStep.ask(
                Texts.of("supervision.ui.plan.approve-ask", String.valueOf(plan.year())),
                Texts.of("supervision.ui.plan.approve-text"),
                "supervision.ui.plan.approve",
                () -> {
                    try {
                        plans.approve(plan.id());
                        Toast.success("supervision.ui.plan.approved");
                    } catch (BusinessException refusal) {
                        Toast.error(Texts.of(refusal));
                    }
                    reload.run();
                });
    }
}
