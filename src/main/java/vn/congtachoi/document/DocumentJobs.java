package vn.congtachoi.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
class DocumentJobs {

    /** Every half day: forget who wrote where and left without a word, because a node was killed for instance. */
    @Bean
    RecurringTask<Void> documentWriterPurge(DocumentWriters writers, CurrentActor currentActor) {
        return Tasks.recurring("document-writer-purge", FixedDelay.ofHours(12))
                .execute((instance, context) -> currentActor.runAs(new SystemActor("document"), writers::purge));
    }
}
