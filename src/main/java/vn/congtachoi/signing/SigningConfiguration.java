package vn.congtachoi.signing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.SystemActor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {

    /** Somebody waits before the screen for the answer. */
    private static final int PATIENCE_MS = 5_000;

    /** The service that the administrator set; in a demonstration one of our own; else none. */
    @Bean
    TimeStamps timeStamps(SigningProperties properties, Installation installation, DemoKeys demo) {
        if (!properties.timeStampUrl().isBlank()) {
            return overHttp(properties.timeStampUrl().strip());
        }
        return installation.isDemo() ? demo::timeStamps : Optional::empty;
    }

    private static TimeStamps overHttp(String url) {
        TimestampDataLoader loader = new TimestampDataLoader();
        loader.setTimeoutConnection(PATIENCE_MS);
        loader.setTimeoutConnectionRequest(PATIENCE_MS);
        loader.setTimeoutResponse(PATIENCE_MS);
        loader.setTimeoutSocket(PATIENCE_MS);
        OnlineTSPSource source = new OnlineTSPSource(url, loader);
        source.setNonceSource(new SecureRandomNonceSource());
        return () -> Optional.of(source);
    }

    /** Once an hour: drop what no delay counts any more, and keep the demonstration's list of revoked ones fresh. */
    @Bean
    RecurringTask<Void> signingUpkeep(PinTries tries, DemoAuthority demo, CurrentActor actor) {
        return Tasks.recurring("signing-upkeep", FixedDelay.ofHours(1))
                .execute((instance, context) -> actor.runAs(new SystemActor("signing"), () -> {
                    tries.forget();
                    demo.refresh();
                }));
    }
}
