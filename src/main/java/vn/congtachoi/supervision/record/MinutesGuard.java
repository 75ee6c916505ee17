package vn.congtachoi.supervision.record;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.OutlineService;
import vn.congtachoi.supervision.StepGuard;
import vn.congtachoi.supervision.VisitGate;
import vn.congtachoi.supervision.rules.VisitAct;

/** Minutes are closed only when they say something; from then on the outline is the one by which they were written. */
@Component
@Order(1)
class MinutesGuard implements StepGuard {

    private final VisitGate gate;
    private final AllMinutes minutes;
    private final OutlineService outlines;

    MinutesGuard(VisitGate gate, AllMinutes minutes, OutlineService outlines) {
        this.gate = gate;
        this.minutes = minutes;
        this.outlines = outlines;
    }

    @Override
    public void before(VisitAct act, UUID visitId, String words) {
        if (act == VisitAct.MINUTE) {
            close(visitId);
        } else if (act == VisitAct.REOPEN) {
            minutes.findByVisitId(visitId).ifPresent(written -> {
                written.reopen();
                minutes.save(written);
            });
        }
    }

    private void close(UUID visitId) {
        VisitMinutes written = minutes.findByVisitId(visitId)
                .filter(each -> !each.isEmpty())
                .orElseThrow(() -> new BusinessException("supervision.record.error.empty"));
        OutlineRow outline = outlines.version(gate.facts(visitId).outlineId()).orElse(null);
        if (outline != null) {
            written.freeze(outline.name(), outline.number(), OutlinePoints.write(outline.points()));
        }
        minutes.save(written);
    }
}
