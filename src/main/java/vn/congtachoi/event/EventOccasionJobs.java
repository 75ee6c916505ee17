package vn.congtachoi.event;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.uikit.Texts;

@Configuration(proxyBeanMethods = false)
class EventOccasionJobs {

    /** Every half hour: what is to be prepared by now for the coming anniversaries. */
    @Bean
    RecurringTask<Void> eventsOfAnniversaries(EventOccasions occasions, CurrentActor currentActor) {
        return Tasks.recurring("event-occasions", FixedDelay.ofMinutes(30))
                .execute((instance, context) ->
                        currentActor.runAs(portal(), () -> occasions.units().forEach(occasions::propose)));
    }

    /** As the history of an event names it. */
    static SystemActor portal() {
        return new SystemActor(Texts.of("events.portal"));
    }
}
