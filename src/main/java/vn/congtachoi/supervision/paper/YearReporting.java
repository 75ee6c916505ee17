package vn.congtachoi.supervision.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.recommendation.RecommendationCounts;
import vn.congtachoi.recommendation.RecommendationPermissions;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.supervision.YearTally;
import vn.congtachoi.supervision.record.FindingTally;
import vn.congtachoi.uikit.Texts;

/** Báo cáo công tác kiểm tra, giám sát, thi hành kỷ luật năm: figures with their sources, before they are a paper. */
@Service
@PreAuthorize("denyAll()")
public class YearReporting {

    /** The words are sought one by one: among the best offers only one with all of them together counts discipline. */
    private static final int DISCIPLINE_OFFERS = 10;

    private final YearPlanService plans;
    private final SupervisionReading campaigns;
    private final YearFigures figures;
    private final YearTally tally;
    private final FindingTally findings;
    private final RecommendationReading recommendations;
    private final YearReportPapers papers;
    private final ObjectProvider<FigureSource> sources;
    private final Access access;

    YearReporting(
            YearPlanService plans,
            SupervisionReading campaigns,
            YearFigures figures,
            YearTally tally,
            FindingTally findings,
            RecommendationReading recommendations,
            YearReportPapers papers,
            ObjectProvider<FigureSource> sources,
            Access access) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.figures = figures;
        this.tally = tally;
        this.findings = findings;
        this.recommendations = recommendations;
        this.papers = papers;
        this.sources = sources;
        this.access = access;
    }

    /** The units that have a plan of the year and that she reads. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<YearPlanRow> units(int year) {
        return plans.ofYear(year);
    }

    /**
     * What the unit did in the year.
     *
     * @throws BusinessException where it has no plan of the year, or she does not read it
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public YearReport of(UUID unitId, int year) {
        YearPlanRow plan = plans.of(unitId, year).orElseThrow(() -> new BusinessException("supervision.notFound"));
        return new YearReport(
                unitId,
                plan,
                figures.of(unitId, year),
                campaigns.campaigns(plan.id()),
                findings.topics(tally.of(unitId, year).open()),
                themes(unitId, year),
                discipline(),
                papers.mayBegin(unitId),
                papers.of(plan.id()));
    }

    private List<RecommendationCounts.Theme> themes(UUID unitId, int year) {
        return access.holds(RecommendationPermissions.READ)
                ? recommendations
                        .counts(Set.of(unitId), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .themes()
                : List.of();
    }

    /** The figure of the dictionary that counts it, where somebody has defined one. */
    private @Nullable FigureOffer discipline() {
        String words = Texts.of("supervision.paper.year-report.discipline-words");
        return sources.stream()
                .flatMap(source -> source.find(words, DISCIPLINE_OFFERS).stream())
                .filter(offer -> VietnameseText.fold(offer.name()).contains(VietnameseText.fold(words)))
                .findFirst()
                .orElse(null);
    }
}
