package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.VisitRoute;
import vn.congtachoi.supervision.VisitService;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.UnsentText;
import vn.congtachoi.uikit.VnFormat;

/** Báo cáo tự kiểm tra: written by the body, or entered by the officer for one without an account; then handed in. */
class SelfReportPanel extends Composite<Div> {

    private static final int LENGTH = 40000;
    private static final int ROWS = 12;

    private final VisitDetail visit;
    private final VisitService visits;
    private final VisitRoute route;
    private final Runnable reload;
    private final TextArea words = Fields.area("supervision.ui.report.words", LENGTH);

    /**
     * @param start what it opens with while nothing is written
     * @param unsent under which the browser keeps what is being typed
     */
    SelfReportPanel(
            VisitDetail visit, String start, VisitService visits, VisitRoute route, String unsent, Runnable reload) {
        this.visit = visit;
        this.visits = visits;
        this.route = route;
        this.reload = reload;
        String kept = visit.report().words();
        words.setMinRows(ROWS);
        words.setValue(kept.isEmpty() ? start : kept);
        UnsentText.keep(words, unsent);
        Div buttons = new Div(
                ActionButton.primary("supervision.ui.report.hand-in", this::ask).with(AppIcon.SEND),
                ActionButton.secondary("supervision.ui.report.keep", this::keep).with(AppIcon.SAVE));
        buttons.addClassName("app-row");
        getContent().addClassName("app-opinion-answer");
        LocalDate due = visit.row().reportDue();
        if (due != null) {
            Paragraph until = new Paragraph(Texts.of("supervision.ui.report.due", VnFormat.day(due)));
            until.addClassName("app-quiet");
            getContent().add(until);
        }
        getContent().add(words, buttons);
    }

    private boolean write() {
        words.setInvalid(false);
        try {
            visits.write(visit.row().id(), words.getValue(), visit.row().version());
        } catch (BusinessException refusal) {
            words.setErrorMessage(Texts.of(refusal));
            words.setInvalid(true);
            words.focus();
            return false;
        }
        UnsentText.forget(words);
        return true;
    }

    private void keep() {
        if (write()) {
            Toast.success("supervision.ui.report.kept");
            reload.run();
        }
    }

    private void ask() {
        ConfirmStep.ask(
                Texts.of("supervision.ui.report.ask"),
                Texts.of("supervision.ui.report.text"),
                "supervision.ui.report.hand-in",
                this::handIn);
    }

    private void handIn() {
        if (!write()) {
            return;
        }
        try {
            route.take(visit.row().id(), VisitAct.REPORT, "");
            Toast.success("supervision.ui.report.handed-in");
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
        reload.run();
    }
}
