package vn.congtachoi.launch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

@Configuration(proxyBeanMethods = false)
class EventJobs {

    /** Long enough that nobody is still at work on an event that is given out again. */
    private static final Duration OLD = Duration.ofMinutes(5);

    /**
     * Every five minutes: gives out again the events whose listener failed or was killed. Listeners read the present
     * state anew, so that an event that comes twice does no harm.
     */
    @Bean
    RecurringTask<Void> eventResubmission(IncompleteEventPublications events) {
        return Tasks.recurring("event-resubmission", FixedDelay.of(OLD))
                .execute((instance, context) -> events.resubmitIncompletePublicationsOlderThan(OLD));
    }
}
