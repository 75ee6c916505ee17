package vn.congtachoi.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReturnRecord;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;

/**
 * What the self-report of a body opens with: the points of the outline, and the unit's own figures of the time that is
 * looked at.
 */
@Service
@PreAuthorize("denyAll()")
public class SelfReportStart {

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final OutlineService outlines;
    private final ReturnRecord returns;
    private final Access access;

    SelfReportStart(
            SupervisionStore store,
            SupervisionRights rights,
            OutlineService outlines,
            ReturnRecord returns,
            Access access) {
        this.store = store;
        this.rights = rights;
        this.outlines = outlines;
        this.returns = returns;
        this.access = access;
    }

    /** A text to go on from; it is written nowhere until she keeps it. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public String of(UUID visitId) {
        Visit visit = store.visit(visitId);
        Campaign campaign = store.campaign(visit.campaignId());
        if (!rights.mayRead(campaign, visit)) {
            return "";
        }
        List<String> points = outlines.version(campaign.outlineId())
                .map(OutlineRow::points)
                .orElseGet(() -> Outline.lines(campaign.content()));
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < points.size(); at++) {
            text.append(at + 1).append(". ").append(points.get(at)).append("\n\n");
        }
        UUID unit = visit.unitId();
        if (unit != null && access.holds(IndicatorPermissions.READ_FIGURES)) {
            CampaignTimes times = campaign.times();
            returns.latest(unit, times.coversFrom(), times.coversTo())
                    .map(SelfReportStart::words)
                    .ifPresent(text::append);
        }
        return text.toString().strip();
    }

    private static String words(SheetView sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of(
                "supervision.report.figures", PeriodWords.of(sheet.round().period())));
        for (SheetView.Line line : sheet.lines()) {
            String value = FigureText.cell(line.indicator(), line.total());
            if (value != null) {
                lines.add(Texts.of(
                        "supervision.report.figure",
                        line.indicator().name(),
                        value,
                        line.indicator().measure()));
            }
        }
        return String.join("\n", lines);
    }
}
