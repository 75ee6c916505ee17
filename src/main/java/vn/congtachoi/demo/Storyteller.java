package vn.congtachoi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.StoryClock;
import vn.congtachoi.security.DemoDoor;

/** Tells the story up to a moment, once: what was told before stays, and a later start goes on from there. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class Storyteller {

    /** What a start has found and done. */
    enum Outcome {
        /** An empty portal was filled. */
        TOLD,
        /** What has happened since the last start was added. */
        CONTINUED,
        /** Nothing has happened since. */
        NOTHING_NEW,
        /** The portal already knows later days: nothing can be taken back. */
        EARLIER,
        /** The first telling never came to its end. */
        INTERRUPTED
    }

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);

    private final Beginning beginning;
    private final List<Chapter> chapters;
    private final StoryMemory memory;
    private final DemoDoor door;
    private final StoryClock clock;

    Storyteller(Beginning beginning, List<Chapter> chapters, StoryMemory memory, DemoDoor door, StoryClock clock) {
        this.beginning = beginning;
        this.chapters = List.copyOf(chapters);
        this.memory = memory;
        this.door = door;
        this.clock = clock;
    }

    /** @param empty whether the portal holds nothing yet */
    Outcome tell(Instant until, boolean empty) {
        if (empty && !memory.isBegun()) {
            memory.begin();
            Cast cast = beginning.tell();
            steps(cast, Instant.MIN, until).forEach(step -> act(cast, step));
            memory.keep(cast, until);
            return Outcome.TOLD;
        }
        Optional<Instant> told = memory.toldUntil();
        if (told.isEmpty()) {
            return Outcome.INTERRUPTED;
        }
        if (LocalDate.ofInstant(until, ZONE).isBefore(LocalDate.ofInstant(told.get(), ZONE))) {
            return Outcome.EARLIER;
        }
        return until.isAfter(told.get()) ? goOn(told.get(), until) : Outcome.NOTHING_NEW;
    }

    private Outcome goOn(Instant from, Instant until) {
        Cast cast = memory.recall();
        List<Step> steps = steps(cast, from, until);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            actIfPossible(cast, step);
            boolean lastOfItsMoment =
                    i + 1 == steps.size() || steps.get(i + 1).at().isAfter(step.at());
            if (lastOfItsMoment) {
                memory.keep(cast, step.at());
            }
        }
        memory.keep(cast, until);
        return steps.isEmpty() ? Outcome.NOTHING_NEW : Outcome.CONTINUED;
    }

    private List<Step> steps(Cast cast, Instant from, Instant until) {
        return chapters.stream()
                .flatMap(chapter -> chapter.steps(cast).stream())
                .filter(step -> step.at().isAfter(from) && !step.at().isAfter(until))
                .sorted(Step.ORDER)
                .toList();
    }

    /** A visitor may have done meanwhile what the story was going to tell: then hers stands. */
    private void actIfPossible(Cast cast, Step step) {
        try {
            act(cast, step);
        } catch (BusinessException | StaleDataException refusal) {
            LOG.info("{} could not go on at {}: {}", step.who(), step.at(), refusal.getMessage());
        }
    }

    private void act(Cast cast, Step step) {
        clock.at(step.at(), () -> door.runAs(cast.username(step.who()), step.act()));
    }
}
