package vn.congtachoi.recommendation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class RecommendationJobs {

    /** Before the mail of the day is written, so that it has them. */
    private static final LocalTime EARLIEST = LocalTime.of(6, 30);

    /** Every half hour: what nobody answered in time, and whom a day comes near. */
    @Bean
    RecurringTask<Void> recommendationDeadlineWatch(
            RecommendationDeadlines deadlines, CurrentActor currentActor, Clock clock) {
        return Tasks.recurring("recommendation-deadlines", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> {
                    if (!LocalTime.now(clock).isBefore(EARLIEST)) {
                        currentActor.runAs(new SystemActor("recommendation"), () -> look(deadlines));
                    }
                });
    }

    private static void look(RecommendationDeadlines deadlines) {
        deadlines.unanswered().forEach(deadlines::escalate);
        deadlines.remind();
    }
}
