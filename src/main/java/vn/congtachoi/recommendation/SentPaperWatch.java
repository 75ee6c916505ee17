package vn.congtachoi.recommendation;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.PaperSent;
import vn.congtachoi.kernel.VietnameseText;

/**
 * An outside body gets its conclusion on paper: the days for its answer run from the day on which that was sent (Hướng
 * dẫn 23/HD-ĐCT). An answer that came, or a due day that lies before, leaves them as they are.
 */
@Component
class SentPaperWatch {

    private final Recommendations recommendations;
    private final RecommendationStore store;

    SentPaperWatch(Recommendations recommendations, RecommendationStore store) {
        this.recommendations = recommendations;
        this.store = store;
    }

    @EventListener
    void on(PaperSent sent) {
        String to = VietnameseText.fold(sent.wording());
        recommendations.findByDocumentId(sent.documentId()).stream()
                .filter(each -> each.isOutside() && to.contains(VietnameseText.fold(each.outside())))
                .filter(each -> each.firstAnsweredOn() == null && each.escalatedOn() == null)
                .filter(each -> isEarlier(sent.day(), each.dueOn()))
                .forEach(each -> {
                    each.sent(sent.day());
                    store.save(each);
                });
    }

    private static boolean isEarlier(LocalDate sent, LocalDate due) {
        return !sent.isAfter(due);
    }
}
