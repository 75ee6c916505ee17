package vn.congtachoi.agenda;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class AgendaJobs {

    /** Every half hour: the schedules of next week that are to lie ready by now. */
    @Bean
    RecurringTask<Void> nextWeeksSchedules(WeekAhead ahead, CurrentActor currentActor, Clock clock) {
        return Tasks.recurring("agenda-week-ahead", FixedDelay.ofMinutes(30))
                .execute((instance, context) ->
                        currentActor.runAs(new SystemActor("agenda"), () -> compose(ahead, LocalDateTime.now(clock))));
    }

    private static void compose(WeekAhead ahead, LocalDateTime now) {
        ahead.due(now).forEach(unit -> ahead.compose(unit, WeekAhead.monday(now)));
    }
}
