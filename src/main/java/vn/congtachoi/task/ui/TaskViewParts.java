package vn.congtachoi.task.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.task.TaskViewService;

/** What every view of the work needs for its frame: filter, names, kept views. */
@Component
record TaskViewParts(
        TaskChoices choices,
        TaskNames names,
        ProgrammeService programmes,
        TaskViewService views,
        CurrentActor actor,
        Clock clock) {

    UUID me() {
        return actor.person().personId();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<ProgrammeRef> running() {
        return programmes.refs(null);
    }
}
