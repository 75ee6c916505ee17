package vn.congtachoi.supervision.ui.paper;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.ui.begun.PaperLook;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.paper.CampaignFile;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.paper.FileLine;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.WorkList;

/** Hồ sơ of a campaign: everything in order, and as one file. */
@Route("kiem-tra-giam-sat/dot/:campaign/ho-so")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class CampaignFilePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE_NAME = "ho-so.pdf";

    private final CampaignFile file;
    private final CampaignPaperwork papers;

    CampaignFilePage(CampaignFile file, CampaignPaperwork papers) {
        this.file = file;
        this.papers = papers;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "campaign");
        show(RouteIds.readable(() -> file.of(id)));
    }

    private void show(CampaignFile.Listing listing) {
        removeAll();
        CampaignDetail campaign = listing.campaign();
        add(header(campaign, !listing.lines().isEmpty()));
        if (listing.lines().isEmpty()) {
            add(new EmptyState(AppIcon.FILE_TEXT, "supervision.ui.file.empty", "supervision.ui.file.empty-hint"));
            return;
        }
        WorkList list = new WorkList();
        listing.lines().forEach(line -> put(list, line));
        add(new PageSection(Texts.of("supervision.ui.file.contents"), list));
        boolean unsigned = listing.lines().stream().anyMatch(line -> !line.included());
        Paragraph note =
                new Paragraph(Texts.of(unsigned ? "supervision.ui.file.note-unsigned" : "supervision.ui.file.note"));
        note.addClassName("app-quiet");
        add(note);
    }

    private PageHeader header(CampaignDetail campaign, boolean any) {
        UUID id = campaign.row().id();
        PageHeader header = new PageHeader(Texts.of("supervision.ui.file.title"))
                .back("kiem-tra-giam-sat/dot/" + id, campaign.row().theme())
                .line(Texts.of("supervision.ui.file.line", campaign.row().theme()));
        CampaignPaperMenu.ofCampaign(campaign, papers).ifPresent(header::secondary);
        if (any) {
            header.primary(DownloadLink.pdf("supervision.ui.file.pdf", FILE_NAME, () -> file.pdf(id)));
        }
        return header;
    }

    private static void put(WorkList list, FileLine line) {
        DocumentRow paper = line.document();
        if (paper == null) {
            list.item(
                    line.title(),
                    "",
                    "kiem-tra-giam-sat/cuoc/" + line.visitId(),
                    new StatusBadge(Texts.of("supervision.file.sort", line.sort()), Tone.NEUTRAL));
        } else {
            list.item(line.title(), PaperLook.numbered(paper), "van-ban/" + paper.id(), PaperLook.badge(paper));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.file.title");
    }
}
