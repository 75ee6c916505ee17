package vn.congtachoi.indicator;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;

/** Moves returns through their states: the step is written, and others hear of it. */
@Component
class ReturnSteps {

    private final ReturnChanges changes;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReturnSteps(ReturnChanges changes, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    void move(UnitReturn unitReturn, ReturnState next, Why why) {
        Actor by = actor.require();
        ReturnState from = unitReturn.state();
        changes.save(unitReturn.moveTo(next, by, clock.instant(), why));
        events.publishEvent(
                new ReturnMoved(unitReturn.roundId(), unitReturn.unitId(), from, next, by.name(), why.text()));
    }

    /** More time was given: others hear of it. */
    void extended(UnitReturn unitReturn, Instant until) {
        events.publishEvent(
                new ReturnExtended(unitReturn.roundId(), unitReturn.unitId(), until, unitReturn.extensionReason()));
    }

    /** The first thing written into a sheet begins it. */
    void begin(UnitReturn unitReturn) {
        if (unitReturn.state() == ReturnState.NOT_STARTED) {
            move(unitReturn, ReturnState.DRAFTING, Why.NONE);
        }
    }

    /** A line of history that leaves the state as it is. */
    void note(UnitReturn unitReturn, Why why) {
        changes.save(new ReturnChange(
                unitReturn.id(), unitReturn.state(), unitReturn.state(), actor.require(), clock.instant(), why));
    }
}
