package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.plan.PlanAdjustment;
import vn.congtachoi.plan.PlanApproval;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanPaperKind;
import vn.congtachoi.plan.PlanPapers;
import vn.congtachoi.plan.PlanPartWords;
import vn.congtachoi.plan.PlanTemplates;
import vn.congtachoi.plan.PlanWorkbook;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.sheet.ui.WorkbookDialog;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What can be done with a plan as it stands: written, put before its signer, approved, adjusted. */
@SpringComponent
class PlanActs {

    private final PlanApproval approval;
    private final PlanAdjustment adjustment;
    private final PlanPapers papers;
    private final PlanTemplates templates;
    private final PlanWorkbook workbooks;
    private final PlanPartWords words;
    private final ProgrammeService programmes;
    private final Clock clock;

    PlanActs(
            PlanApproval approval,
            PlanAdjustment adjustment,
            PlanPapers papers,
            PlanTemplates templates,
            PlanWorkbook workbooks,
            PlanPartWords words,
            ProgrammeService programmes,
            Clock clock) {
        this.approval = approval;
        this.adjustment = adjustment;
        this.papers = papers;
        this.templates = templates;
        this.workbooks = workbooks;
        this.words = words;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Puts the acts of this plan into the header of its page. */
    void offer(PlanDetail plan, PageHeader header, Runnable reload) {
        UUID id = plan.row().id();
        if (plan.mayEdit().allowed()) {
            header.secondary(
                    ActionButton.secondary("plan.ui.add", () -> UI.getCurrent().navigate("ke-hoach/" + id + "/them"))
                            .with(AppIcon.PLUS));
        }
        MoreActs more = new MoreActs();
        switch (plan.row().state()) {
            case DRAFT -> draft(plan, header, more, reload);
            case APPROVED -> approved(plan, header, more, reload);
            case ADJUSTING -> adjusting(plan, header, more, reload);
        }
        if (!more.isEmpty()) {
            header.secondary(more);
        }
    }

    private void draft(PlanDetail plan, PageHeader header, MoreActs more, Runnable reload) {
        int work = plan.tree().stream().mapToInt(PlanNode::work).sum();
        if (plan.mayEdit().allowed()) {
            more.act("plan.ui.template", () -> template(plan, reload));
            more.act("plan.ui.import", () -> takeOver(plan, reload));
            if (work > 0) {
                more.act("plan.ui.paper.PLAN", () -> paper(plan, PlanPaperKind.PLAN));
                more.act("plan.ui.paper.PROGRAMME", () -> paper(plan, PlanPaperKind.PROGRAMME));
            }
        }
        if (plan.mayApprove().allowed() && work > 0) {
            header.primary(ActionButton.primary("plan.ui.approve", () -> approve(plan, work, reload))
                    .with(AppIcon.CHECK));
        } else if (plan.mayEdit().allowed() && work > 0) {
            header.primary(ActionButton.primary("plan.ui.paper.submit", () -> paper(plan, PlanPaperKind.PLAN))
                    .with(AppIcon.FILE_TEXT));
        }
    }

    private void approved(PlanDetail plan, PageHeader header, MoreActs more, Runnable reload) {
        if (!plan.mayAdjust().allowed()) {
            return;
        }
        header.secondary(ActionButton.secondary("plan.ui.adjust", () -> {
            adjustment.open(plan.row().id());
            Toast.success("plan.ui.adjust.begun");
            reload.run();
        }));
        more.act("plan.ui.paper.MONTH", () -> month(plan));
        more.act("plan.ui.paper.PROGRAMME", () -> paper(plan, PlanPaperKind.PROGRAMME));
        more.act("plan.ui.paper.PLAN", () -> paper(plan, PlanPaperKind.PLAN));
    }

    private void adjusting(PlanDetail plan, PageHeader header, MoreActs more, Runnable reload) {
        if (!plan.mayEdit().allowed()) {
            return;
        }
        more.act("plan.ui.template", () -> template(plan, reload));
        more.act("plan.ui.import", () -> takeOver(plan, reload));
        boolean changed = !plan.differences().isEmpty();
        if (changed) {
            more.act("plan.ui.paper.ADJUSTMENT", () -> paper(plan, PlanPaperKind.ADJUSTMENT));
        }
        more.act("plan.ui.discard", () -> discard(plan, reload));
        if (changed && plan.mayApply().allowed()) {
            header.primary(ActionButton.primary("plan.ui.apply", () -> apply(plan, reload))
                    .with(AppIcon.CHECK));
        } else if (changed) {
            header.primary(ActionButton.primary("plan.ui.paper.submit", () -> paper(plan, PlanPaperKind.ADJUSTMENT))
                    .with(AppIcon.FILE_TEXT));
        }
    }

    private void template(PlanDetail plan, Runnable reload) {
        new PlanTemplateDialog(programmes.refs(plan.row().unitId()), (programme, activities) -> {
                    Toast.success(
                            "plan.ui.template.added", templates.add(plan.row().id(), programme.id(), activities));
                    reload.run();
                })
                .open();
    }

    private void takeOver(PlanDetail plan, Runnable reload) {
        new WorkbookDialog(
                        Texts.of("plan.ui.import"),
                        Texts.of("plan.ui.import.hint"),
                        "plan.ui.import.apply",
                        PlanFile.workbook(plan, "plan.ui.import.template", workbooks),
                        new PlanTaking(plan.row().id(), workbooks, words, reload))
                .open();
    }

    private void paper(PlanDetail plan, PlanPaperKind kind) {
        UI.getCurrent().navigate("van-ban/" + papers.begin(plan.row().id(), kind));
    }

    private void month(PlanDetail plan) {
        LocalDate today = LocalDate.now(clock);
        int first = today.getYear() == plan.row().year() ? today.getMonthValue() : 1;
        new PlanMonthDialog(first, month -> UI.getCurrent()
                        .navigate("van-ban/" + papers.beginMonth(plan.row().id(), month)))
                .open();
    }

    private void approve(PlanDetail plan, int work, Runnable reload) {
        ConfirmStep.ask(
                Texts.of("plan.ui.approve.ask", plan.row().title()),
                Texts.of("plan.ui.approve.text", work),
                "plan.ui.approve",
                () -> {
                    Toast.success(
                            "plan.ui.approved", approval.approve(plan.row().id()));
                    reload.run();
                });
    }

    private void apply(PlanDetail plan, Runnable reload) {
        new SayDialog(
                        Texts.of("plan.ui.apply"),
                        Texts.of("plan.ui.apply.text", plan.differences().size()),
                        "plan.ui.apply.reason",
                        "plan.ui.apply",
                        reason -> {
                            adjustment.apply(plan.row().id(), reason);
                            Toast.success("plan.ui.applied");
                            reload.run();
                        })
                .open();
    }

    private void discard(PlanDetail plan, Runnable reload) {
        ConfirmStep.ask(
                Texts.of("plan.ui.discard.ask"),
                Texts.of("plan.ui.discard.text", plan.differences().size()),
                "plan.ui.discard",
                () -> {
                    adjustment.discard(plan.row().id());
                    Toast.success("plan.ui.discarded");
                    reload.run();
                });
    }
}
