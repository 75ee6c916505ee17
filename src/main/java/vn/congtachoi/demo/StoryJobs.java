package vn.congtachoi.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the portal prepares by itself is there as soon as the story is told, and not half an hour later. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class StoryJobs {

    private static final TaskInstanceId EVENTS_OF_ANNIVERSARIES =
            TaskInstanceId.of("event-occasions", RecurringTask.INSTANCE);
    private static final Logger LOG = LoggerFactory.getLogger(StoryJobs.class);

    private final Scheduler scheduler;

    StoryJobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Lets the job look again that looked into an empty portal when it started. */
    void lookAgain() {
        try {
            scheduler.reschedule(EVENTS_OF_ANNIVERSARIES, Instant.EPOCH); // long since due
        } catch (TaskInstanceException busy) {
            LOG.info("It looks already: {}", busy.getMessage());
        }
    }
}
