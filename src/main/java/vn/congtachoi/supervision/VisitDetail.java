package vn.congtachoi.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.VisitAct;

/**
 * A visit with everything that its page shows.
 *
 * @param campaign empty for its body, which does not read the campaign
 * @param content what is looked at, one a line
 * @param team null while none is chosen
 * @param due days that follow from the rules of the kind
 * @param report what the body wrote, or has handed in
 * @param acts what can be done now, or why not
 */
public record VisitDetail(
        VisitRow row,
        Optional<CampaignRow> campaign,
        String content,
        CampaignTimes times,
        String organiser,
        String address,
        KindTerms terms,
        @Nullable TeamRow team,
        Due due,
        Report report,
        Map<VisitAct, Decision> acts,
        Optional<VisitAct> next,
        Decision mayPlace,
        Decision mayReport,
        List<CampaignStepRow> steps) {

    /**
     * Days that follow from the rules of its kind; null where the kind has none or no day is laid down.
     *
     * @param notice last day on which the body is told in time
     * @param report by when it hands in its report
     * @param result by when the result is due
     */
    public record Due(
            @Nullable LocalDate notice,
            @Nullable LocalDate report,
            @Nullable LocalDate result) {}

    /**
     * The self-report.
     *
     * @param at null while it is not handed in
     */
    public record Report(String words, String by, @Nullable Instant at) {}

    public VisitDetail {
        acts = Map.copyOf(acts);
        steps = List.copyOf(steps);
    }
}
