package vn.congtachoi.document.ui.begun;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.LatePaper;
import vn.congtachoi.document.PaperRenewing;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Drafts that say what their record said once: written anew here, or left as they are. */
public class LatePapers extends Composite<Div> {

    private final PaperRenewing renewal;
    private final Runnable reload;

    public LatePapers(List<DocumentRow> papers, PaperRenewing renewal, Runnable reload) {
        this.renewal = renewal;
        this.reload = reload;
        List<LatePaper> late = renewal.late(papers);
        late.forEach(this::add);
        setVisible(!late.isEmpty());
    }

    private void add(LatePaper late) {
        DocumentRow paper = late.paper();
        Div acts = new Div(
                ActionButton.secondary(
                                "document.ui.late.renew",
                                () -> ConfirmStep.ask(
                                        Texts.of("document.ui.late.renew-question", paper.title()),
                                        Texts.of("document.ui.late.renew-consequence"),
                                        "document.ui.late.renew",
                                        () -> act(renewal::renew, paper, "document.ui.late.renewed")))
                        .offer(late.mayChange()),
                ActionButton.quiet("document.ui.late.keep", () -> act(renewal::keep, paper, "document.ui.late.kept"))
                        .offer(late.mayChange()));
        acts.addClassName("app-row");
        Paragraph words = new Paragraph(
                new Anchor("van-ban/" + paper.id(), paper.title()), new Text(Texts.of("document.ui.late")));
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
