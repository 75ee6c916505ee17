package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.document.ui.begun.PaperLook;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.WorkList;

/** Papers of a campaign or a visit in the order of the file: what they are, number and day, and how far. */
public class CampaignPaperList extends Composite<WorkList> {

    public CampaignPaperList(List<CampaignPaperRow> papers) {
        papers.forEach(paper -> getContent()
                .item(
                        CampaignPaperwork.called(paper),
                        PaperLook.numbered(paper.document()),
                        PaperLook.path(paper.document()),
                        PaperLook.badge(paper.document())));
    }

    /** Under its own heading; empty where there is none. */
    public static Optional<PageSection> section(List<CampaignPaperRow> papers) {
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("supervision.ui.paper.papers"), new CampaignPaperList(papers)));
    }
}
