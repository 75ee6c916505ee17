package vn.congtachoi.attachment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class AttachmentJobs {

    /** Twice a day: delete bytes without a row and the leftovers of killed processes. */
    @Bean
    RecurringTask<Void> attachmentSweep(Attachments attachments, CurrentActor currentActor) {
        return Tasks.recurring("attachment-sweep", FixedDelay.ofHours(12))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("attachment"), attachments::sweep));
    }
}
