package vn.congtachoi.supervision.record;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.supervision.VisitGate;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Closed minutes that wait for the body's agreement. */
@Component
class MinutesWork implements WorkSource {

    private final VisitGate gate;
    private final AllMinutes minutes;

    MinutesWork(VisitGate gate, AllMinutes minutes) {
        this.gate = gate;
        this.minutes = minutes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        return gate.answeredAfterMinutes().stream()
                .filter(row -> minutes.findByVisitId(row.id())
                        .filter(written -> !written.isAgreed())
                        .isPresent())
                .map(MinutesWork::item)
                .toList();
    }

    private static WorkItem item(VisitRow row) {
        String day = row.placing().day() == null
                ? ""
                : VnFormat.day(Objects.requireNonNull(row.placing().day()));
        return new WorkItem(
                row.subject(),
                Texts.of("supervision.work.agree", day),
                row.theme(),
                "kiem-tra-giam-sat/cuoc/" + row.id(),
                null);
    }
}
