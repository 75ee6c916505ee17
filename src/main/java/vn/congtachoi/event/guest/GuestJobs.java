package vn.congtachoi.event.guest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class GuestJobs {

    /** Each day: erase what belongs to people of events that were over long enough ago. */
    @Bean
    RecurringTask<Void> eventGuestErasure(GuestErasure erasure, CurrentActor currentActor) {
        return Tasks.recurring("event-guest-erasure", FixedDelay.ofHours(24))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("event"), erasure::erase));
    }
}
