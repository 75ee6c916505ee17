package vn.congtachoi.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class TaskJobs {

    /** Every half hour: whoever is to be told of a due day by now, and was not. */
    @Bean
    RecurringTask<Void> taskDeadlineWarnings(TaskDeadlines deadlines, CurrentActor currentActor) {
        return Tasks.recurring("task-deadlines", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("task"), deadlines::tell));
    }

    /** Every half hour: work that comes again, when its time has come. */
    @Bean
    RecurringTask<Void> taskTurnGiving(TaskTurns turns, CurrentActor currentActor) {
        return Tasks.recurring("task-turns", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> currentActor.runAs(
                        new SystemActor("task"), () -> turns.all().forEach(series -> give(turns, series))));
    }

    private static void give(TaskTurns turns, UUID series) {
        try {
            turns.give(series);
        } catch (BusinessException refusal) {
            turns.refused(series, refusal);
        }
    }
}
