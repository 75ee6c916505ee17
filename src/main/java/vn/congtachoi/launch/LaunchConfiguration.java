package vn.congtachoi.launch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that every module takes for granted: clock, installation, jobs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class LaunchConfiguration {

    @Bean
    DataFolder dataFolder(PortalProperties properties) {
        return DataFolder.open(properties.data(), properties.demo(), properties.today());
    }

    /** Before the database is touched the folder has to say what it is. */
    @Bean
    static BeanFactoryPostProcessor folderBeforeDatabase() {
        return factory -> {
            if (factory.containsBeanDefinition("dataSource")) {
                factory.getBeanDefinition("dataSource").setDependsOn("dataFolder");
            }
        };
    }

    @Bean
    PortalClock clock(DataFolder folder) {
        return folder.clock();
    }

    /**
     * Jobs of all modules, kept in the database so that one node at a time runs each. Jobs run on real time: a
     * demonstration's clock concerns what they do, not when.
     */
    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        List<Task<?>> known = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> repeated) {
                recurring.add(repeated);
            } else {
                known.add(task);
            }
        }
        return Scheduler.create(dataSource, known)
                .startTasks(recurring)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }
}
