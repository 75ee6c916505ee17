package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.DatedSource;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;

/** Recommendations that wait for the signed-in person, on either side; and their days. */
@Component
class RecommendationWork implements WorkSource, DatedSource {

    private final Recommendations recommendations;
    private final RecommendationRights rights;
    private final RecommendationRows rows;
    private final RecommendationStore store;

    RecommendationWork(
            Recommendations recommendations,
            RecommendationRights rights,
            RecommendationRows rows,
            RecommendationStore store) {
        this.recommendations = recommendations;
        this.rights = rights;
        this.rows = rows;
        this.store = store;
    }

    /** What somebody else waits for before what she has to do herself; the longest late first. */
    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!rights.reads()) {
            return List.of();
        }
        UUID me = rights.me();
        Set<UUID> closing = rights.closing();
        List<WorkItem> items = new ArrayList<>();
        recommendations.toConfirm(closing, me).stream()
                .filter(rights::mayRead)
                .filter(each -> rights.may(RecommendationAct.CLOSE_STATED, each).allowed())
                .forEach(each -> items.add(item("confirm", each)));
        recommendations.escalated(closing, me, RecommendationState.WITH_ADDRESSEE).stream()
                .filter(rights::mayRead)
                .forEach(each -> items.add(item("escalated", each)));
        LocalDate today = store.today();
        recommendations.with(rights.answering(), RecommendationState.WITH_ADDRESSEE).stream()
                .filter(rights::mayRead)
                .forEach(each -> items.add(item(each.dueOn().isBefore(today) ? "late" : "answer", each)));
        return items;
    }

    private WorkItem item(String key, Recommendation recommendation) {
        return new WorkItem(
                recommendation.subject(),
                Texts.of("recommendation.work." + key, recommendation.title()),
                Texts.of("recommendation.work.by", rows.addressee(recommendation)),
                recommendation.path(),
                recommendation.dueOn());
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedItem> between(LocalDate from, LocalDate to) {
        if (!rights.reads()) {
            return List.of();
        }
        return recommendations.dueBetween(rights.answering(), rights.closing(), rights.me(), from, to).stream()
                .filter(rights::mayRead)
                .map(each -> new DatedItem(each.subject(), each.title(), each.path(), each.dueOn(), each.dueOn(), null))
                .toList();
    }
}
