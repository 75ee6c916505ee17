package vn.congtachoi.agenda.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Questions that wait for the signed-in person: an answer of hers, or to be ended. */
@Component
class OpinionWork implements WorkSource {

    private final Opinions opinions;
    private final OpinionRights rights;
    private final OpinionStore store;

    OpinionWork(Opinions opinions, OpinionRights rights, OpinionStore store) {
        this.opinions = opinions;
        this.rights = rights;
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!rights.reads()) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        if (!rights.isActing()) {
            opinions.waitingFor(rights.me()).forEach(opinion -> items.add(item("answer", opinion)));
        }
        opinions.toEnd(rights.me(), store.now()).forEach(opinion -> items.add(item("end", opinion)));
        return items;
    }

    private static WorkItem item(String key, Opinion opinion) {
        LocalDate due = opinion.dueAt().atZone(VnFormat.ZONE).toLocalDate();
        return new WorkItem(
                opinion.subject(),
                Texts.of("agenda.opinion.work." + key, opinion.title()),
                Texts.of(
                        "agenda.opinion.work.by",
                        VnFormat.moment(opinion.dueAt()),
                        opinion.asker().name()),
                "xin-y-kien/" + opinion.id(),
                due);
    }
}
