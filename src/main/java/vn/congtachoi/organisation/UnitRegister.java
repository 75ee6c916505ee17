package vn.congtachoi.organisation;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SubjectRef;

/** Keeps the units in memory for as long as the stamp in the database says that they are the latest. */
@Component
class UnitRegister {

    private final UnitStamps stamps;
    private final Units units;
    private final UnitLines lines;
    private final ApplicationEventPublisher events;
    private final AtomicReference<@Nullable UnitHistory> latest = new AtomicReference<>();

    UnitRegister(UnitStamps stamps, Units units, UnitLines lines, ApplicationEventPublisher events) {
        this.stamps = stamps;
        this.units = units;
        this.lines = lines;
        this.events = events;
    }

    /** All units as the running transaction sees them. The mark is read first: what is read after it is not older. */
    @Transactional(readOnly = true)
    public UnitHistory history() {
        UUID mark = stamps.mark();
        UnitHistory known = latest.get();
        if (known != null && known.mark().equals(mark)) {
            return known;
        }
        UnitHistory read = new UnitHistory(
                mark,
                units.spans(),
                lines.findAll().stream().map(UnitLineage::line).toList());
        latest.set(read);
        return read;
    }

    /** To be called before a change of the tree is decided and before its units are read; waits for other changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitHistory lockForChange() {
        stamps.lock();
        return history();
    }

    /**
     * To be called after the last change: from here on, what anybody keeps in memory is old. The stamp comes first: who
     * hears of the change already finds the new tree.
     *
     * @param subjects whoever was changed: units, and people who were given posts with them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Collection<SubjectRef> subjects) {
        stamps.lock().touch();
        subjects.forEach(subject -> events.publishEvent(new SubjectChanged(subject)));
    }
}
