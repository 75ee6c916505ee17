package vn.congtachoi.supervision.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.uikit.Texts;

/** What the paper of a year's plan says: its campaigns but for the restricted ones, on what it rests, and to whom it goes. */
@Component
class YearPlanDraft {

    private final SupervisionReading campaigns;

    YearPlanDraft(SupervisionReading campaigns) {
        this.campaigns = campaigns;
    }

    BegunPaper of(YearPlanRow plan) {
        List<CampaignDetail> open = campaigns.campaigns(plan.id()).stream()
                .filter(row -> !row.restricted())
                .map(row -> campaigns.campaign(row.id()))
                .toList();
        return new BegunPaper(
                YearlyPaperKind.YEAR_PLAN.subject(plan.year()),
                bases(open),
                "",
                recipients(open),
                YearTexts.plan(plan.unit(), plan.year(), open));
    }

    /** What the rules of all its kinds rest on, each once. */
    private static String bases(List<CampaignDetail> all) {
        Set<String> bases = new LinkedHashSet<>();
        all.forEach(campaign -> new CampaignSayings(campaign).bases().forEach(bases::add));
        return String.join("\n", bases);
    }

    /** The superior, each unit that is visited, and the shelf. */
    private static List<RecipientLine> recipients(List<CampaignDetail> all) {
        List<RecipientLine> lines = new ArrayList<>();
        lines.add(new RecipientLine(Texts.of("supervision.paper.recipient.superior"), null, DeliveryWay.POST));
        Set<UUID> named = new HashSet<>();
        for (CampaignDetail campaign : all) {
            for (VisitRow visit : new CampaignSayings(campaign).visits()) {
                UUID unit = visit.unitId();
                if (unit != null && named.add(unit)) {
                    lines.add(new RecipientLine(visit.body(), unit, DeliveryWay.PORTAL));
                }
            }
        }
        lines.add(new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT));
        return lines;
    }
}
