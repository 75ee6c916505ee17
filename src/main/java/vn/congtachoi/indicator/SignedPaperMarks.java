package vn.congtachoi.indicator;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.ChangedPapers;
import vn.congtachoi.kernel.FigureKey;

/** Tells signed papers that one of their figures was changed. */
@Component
class SignedPaperMarks {

    private final ChangedPapers papers;
    private final Indicators indicators;

    SignedPaperMarks(ChangedPapers papers, Indicators indicators) {
        this.papers = papers;
        this.indicators = indicators;
    }

    @EventListener
    void on(FigureChanged changed) {
        indicators
                .findById(changed.indicatorId())
                .ifPresent(indicator ->
                        papers.figureChanged(new FigureKey(indicator.code(), changed.unitId(), changed.period())));
    }
}
