package vn.congtachoi.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

    /** Each minute: chain what was committed since. */
    @Bean
    RecurringTask<Void> auditSealing(AuditChain chain) {
        return Tasks.recurring("audit-sealing", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            int sealed;
            do {
                sealed = chain.seal();
            } while (sealed > 0);
        });
    }
}
