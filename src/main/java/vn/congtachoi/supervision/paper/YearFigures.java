package vn.congtachoi.supervision.paper;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.recommendation.RecommendationCounts;
import vn.congtachoi.recommendation.RecommendationPermissions;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.supervision.YearCount;
import vn.congtachoi.supervision.YearTally;
import vn.congtachoi.supervision.record.FindingTally;
import vn.congtachoi.supervision.record.Grade;

/** Counts the figures of a year; those that she may not read are missing. */
@Component
class YearFigures {

    private final YearTally tally;
    private final FindingTally findings;
    private final RecommendationReading recommendations;
    private final Access access;

    YearFigures(YearTally tally, FindingTally findings, RecommendationReading recommendations, Access access) {
        this.tally = tally;
        this.findings = findings;
        this.recommendations = recommendations;
        this.access = access;
    }

    @Transactional(readOnly = true)
    Map<YearFigure, Long> of(UUID unit, int year) {
        Map<YearFigure, Long> figures = new EnumMap<>(YearFigure.class);
        YearCount count = tally.of(unit, year);
        Map<Grade, Long> grades = findings.grades(count.held());
        figures.put(YearFigure.CAMPAIGNS_PLANNED, (long) count.planned());
        figures.put(YearFigure.CAMPAIGNS_DONE, (long) count.plannedDone());
        figures.put(YearFigure.CAMPAIGNS_ADDED, (long) count.added());
        figures.put(YearFigure.VISITS_HELD, (long) count.held().size());
        figures.put(YearFigure.UNITS_BELOW, (long) count.unitsBelow());
        figures.put(YearFigure.UNITS_COVERED, (long) count.unitsCovered());
        figures.put(YearFigure.BODIES_OUTSIDE, (long) count.outside());
        figures.put(
                YearFigure.STRENGTHS, grades.getOrDefault(Grade.STRENGTH, 0L) + grades.getOrDefault(Grade.GOOD, 0L));
        figures.put(YearFigure.WEAKNESSES, grades.getOrDefault(Grade.WEAKNESS, 0L));
        figures.put(YearFigure.VIOLATIONS, grades.getOrDefault(Grade.VIOLATION, 0L));
        if (access.holds(RecommendationPermissions.READ)) {
            RecommendationCounts.Numbers issued = recommendations
                    .counts(Set.of(unit), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .all();
            figures.put(YearFigure.RECOMMENDATIONS, issued.issued());
            figures.put(YearFigure.RECOMMENDATIONS_DONE, issued.done());
            figures.put(YearFigure.RECOMMENDATIONS_LATE, issued.late());
        }
        return figures;
    }
}
