package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.recommendation.RecommendationCounts;
import vn.congtachoi.supervision.CampaignRow;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.record.FindingTally;

/**
 * What the yearly report says.
 *
 * @param figures those that she may not read are missing
 * @param campaigns that she reads: the source of the figures
 * @param themes of recommendations; empty where she may not read them
 * @param discipline the indicator of the dictionary that counts it, or null where there is none
 * @param mayBegin whether she may begin the paper
 * @param papers those begun already, newest first
 */
public record YearReport(
        UUID unitId,
        YearPlanRow plan,
        Map<YearFigure, Long> figures,
        List<CampaignRow> campaigns,
        List<FindingTally.Topic> topics,
        List<RecommendationCounts.Theme> themes,
        @Nullable FigureOffer discipline,
        Decision mayBegin,
        List<DocumentRow> papers) {

    public YearReport {
        figures = Map.copyOf(figures);
        campaigns = List.copyOf(campaigns);
        topics = List.copyOf(topics);
        themes = List.copyOf(themes);
        papers = List.copyOf(papers);
    }
}
