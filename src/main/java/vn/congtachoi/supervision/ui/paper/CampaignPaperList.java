package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** Papers of a campaign or a visit in the order of the file: what they are, number and day, and how far. */
public class CampaignPaperList extends Composite<WorkList> {

    public CampaignPaperList(List<CampaignPaperRow> papers) {
        papers.forEach(paper -> getContent()
                .item(
                        CampaignPaperwork.called(paper),
                        numbered(paper.document()),
                        "van-ban/" + paper.document().id(),
                        badge(paper.document())));
    }

    /** Under its own heading; empty where there is none. */
    public static Optional<PageSection> section(List<CampaignPaperRow> papers) {
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("supervision.ui.paper.papers"), new CampaignPaperList(papers)));
    }

    /** "Số 05/QĐ-BTV · 02/10/2023"; what it has of both. */
    static String numbered(DocumentRow paper) {
        LocalDate day = paper.paperDate();
        String notation = paper.notation();
        return Stream.of(
                        notation == null ? "" : Texts.of("supervision.ui.paper.number", notation),
                        day == null ? "" : VnFormat.day(day))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static StatusBadge badge(DocumentRow paper) {
        return new StatusBadge(
                Texts.of("document.state", paper.state()), paper.state().tone());
    }
}
