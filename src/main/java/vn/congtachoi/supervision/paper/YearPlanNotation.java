package vn.congtachoi.supervision.paper;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.uikit.Texts;

/** The paper that approved a year's plan, as others rest on it. */
@Component
class YearPlanNotation {

    private final DocumentReading reading;

    YearPlanNotation(DocumentReading reading) {
        this.reading = reading;
    }

    /** Kind, number, day and what it is about; null where the plan was approved without a paper or not at all. */
    @Nullable
    String of(YearPlanRow plan) {
        UUID document = plan.documentId();
        return document == null
                ? null
                : Optional.ofNullable(reading.rows(Set.of(document)).get(document))
                        .flatMap(DocumentRow::cited)
                        .map(named -> Texts.of("supervision.paper.plan-named", named, Integer.toString(plan.year())))
                        .orElse(null);
    }
}
