package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanVersion;
import vn.congtachoi.plan.PlanWorkbook;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** What was approved so far, and the papers of a plan. */
final class PlanFile {

    private PlanFile() {}

    /** The sections that have something to say. */
    static List<Component> sections(PlanDetail plan, List<DocumentRow> papers) {
        List<Component> sections = new ArrayList<>();
        if (!papers.isEmpty()) {
            WorkList list = new WorkList();
            papers.forEach(paper -> list.item(
                    paper.title(),
                    paper.notation() == null ? "" : paper.notation(),
                    "van-ban/" + paper.id(),
                    new StatusBadge(
                            Texts.of("document.state", paper.state()),
                            paper.state().tone())));
            sections.add(new PageSection(Texts.of("plan.ui.papers"), list));
        }
        if (!plan.versions().isEmpty()) {
            Div told = new Div();
            plan.versions().forEach(version -> told.add(new Paragraph(words(version))));
            sections.add(new PageSection(Texts.of("plan.ui.versions"), told));
        }
        return sections;
    }

    /** The plan as a workbook, which can be given back. */
    static DownloadLink workbook(PlanDetail plan, String textKey, PlanWorkbook workbooks) {
        return DownloadLink.excel(
                textKey,
                "ke-hoach-" + plan.row().year() + ".xlsx",
                () -> workbooks.write(plan.row().id()));
    }

    private static String words(PlanVersion version) {
        String when = VnFormat.moment(version.takenAt());
        return version.number() == 0
                ? Texts.of("plan.ui.version.first", version.takenBy(), when)
                : Texts.of("plan.ui.version", version.number(), version.takenBy(), when, version.reason());
    }
}
