package vn.congtachoi.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
}
