package vn.congtachoi.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    /** Every half day: delete notices read 90 days ago, and unread ones after 400 days. */
    @Bean
    RecurringTask<Void> inboxRetention(Inbox inbox, CurrentActor currentActor) {
        return Tasks.recurring("inbox-retention", FixedDelay.ofHours(12))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("notification"), inbox::purge));
    }

    /** Every ten minutes: the mails of the morning that are still to be sent. */
    @Bean
    RecurringTask<Void> morningMails(Digests digests, CurrentActor currentActor) {
        return Tasks.recurring("morning-mails", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("notification"), digests::send));
    }
}
