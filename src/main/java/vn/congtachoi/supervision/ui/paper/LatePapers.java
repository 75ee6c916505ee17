package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Drafts that say what the campaign, or the plan, said once: written anew here, or left as they are. */
public class LatePapers extends Composite<Div> {

    private final PaperRenewal renewal;
    private final Runnable reload;

    public LatePapers(List<DocumentRow> papers, PaperRenewal renewal, Runnable reload) {
        this.renewal = renewal;
        this.reload = reload;
        List<PaperRenewal.Late> late = renewal.late(papers);
        late.forEach(this::add);
        setVisible(!late.isEmpty());
    }

    private void add(PaperRenewal.Late late) {
        DocumentRow paper = late.paper();
        Div acts = new Div(
                ActionButton.secondary(
                                "supervision.ui.paper.late.renew",
                                () -> ConfirmStep.ask(
                                        Texts.of("supervision.ui.paper.late.renew-question", paper.title()),
                                        Texts.of("supervision.ui.paper.late.renew-consequence"),
                                        "supervision.ui.paper.late.renew",
                                        () -> act(renewal::renew, paper, "supervision.ui.paper.late.renewed")))
                        .offer(late.mayChange()),
                ActionButton.quiet(
                                "supervision.ui.paper.late.keep",
                                () -> act(renewal::keep, paper, "supervision.ui.paper.late.kept"))
                        .offer(late.mayChange()));
        acts.addClassName("app-row");
        Paragraph words = new Paragraph(
                new Anchor("van-ban/" + paper.id(), paper.title()), new Text(Texts.of("supervision.ui.paper.late")));
        Div box = new Div(words, acts);
        box.addClassName("app-caution");
        getContent().add(box);
    }

    private void act(Consumer<UUID> act, DocumentRow paper, String done) {
        try {
            act.accept(paper.id());
            Toast.success(done);
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
        reload.run();
    }
}
