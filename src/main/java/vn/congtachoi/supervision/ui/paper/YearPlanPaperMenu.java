package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.ui.begun.LatePapers;
import vn.congtachoi.document.ui.begun.PaperLook;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.supervision.paper.YearPaperwork;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.WorkList;

/** The paper of a year's plan: begun here, and how far those are that were begun. */
public class YearPlanPaperMenu extends Composite<Div> {

    public YearPlanPaperMenu(YearPlanRow plan, YearPaperwork papers, PaperRenewal renewal, Runnable reload) {
        WorkList list = new WorkList();
        List<DocumentRow> written = papers.ofPlan(plan.id());
        for (DocumentRow paper : written) {
            list.item(paper.title(), PaperLook.numbered(paper), PaperLook.path(paper), PaperLook.badge(paper));
        }
        Decision may = papers.mayBeginPlan(plan);
        getContent()
                .add(
                        new LatePapers(written, renewal, reload),
                        list,
                        ActionButton.secondary("supervision.ui.year-plan.begin", () -> begin(plan, papers))
                                .offer(may));
    }

    private static void begin(YearPlanRow plan, YearPaperwork papers) {
        try {
            UI.getCurrent().navigate("van-ban/" + papers.beginPlan(plan));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }
}
