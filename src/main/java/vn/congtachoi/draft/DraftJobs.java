package vn.congtachoi.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class DraftJobs {

    /** Every half day: delete drafts that nobody came back for. */
    @Bean
    RecurringTask<Void> draftPurge(AccountDrafts drafts, CurrentActor currentActor) {
        return Tasks.recurring("draft-purge", FixedDelay.ofHours(12))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("draft"), drafts::purge));
    }
}
