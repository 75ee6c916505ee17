package vn.congtachoi.event.day;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Writes and reads what whoever stands in front has in her hand on the day. */
@Service
@PreAuthorize("denyAll()")
public class EventDayService {

    private final EventGate gate;
    private final EventDays days;
    private final EventAwards awards;
    private final AuditTrail audit;

    EventDayService(EventGate gate, EventDays days, EventAwards awards, AuditTrail audit) {
        this.gate = gate;
        this.days = days;
        this.awards = awards;
        this.audit = audit;
    }

    /**
     * What is there to read; before the day it is only for those inside.
     *
     * @throws BusinessException when there is no such event, or she does not stand inside
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public EventDayForm of(UUID event) {
        requireInside(event);
        List<AwardLine> lines = awards.findByEventIdOrderByPosition(event).stream()
                .map(EventAward::line)
                .toList();
        return days.findByEventId(event)
                .map(day -> new EventDayForm(day.speech(), day.awardBasis(), lines, day.version()))
                .orElseGet(() -> new EventDayForm("", "", lines, 0));
    }

    private void requireInside(UUID event) {
        if (!gate.facts(event).inside()) {
            throw new BusinessException("events.notFound");
        }
    }

    /**
     * Keeps it.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws BusinessException when a line cannot be kept as it stands
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void write(UUID event, EventDayForm form) {
        gate.invite(event);
        EventDay day = days.findByEventId(event).orElseGet(() -> new EventDay(event));
        if (day.version() != form.version()) {
            throw audit.stale(day);
        }
        day.write(form.speech(), form.awardBasis());
        days.saveAndFlush(day);
        List<EventAward> before = awards.findByEventIdOrderByPosition(event);
        if (!before.stream().map(EventAward::line).toList().equals(form.awards())) {
            awards.deleteAll(before);
            awards.flush();
            for (int at = 0; at < form.awards().size(); at++) {
                awards.save(new EventAward(event, at, form.awards().get(at)));
            }
        }
        gate.told(event, EventDeed.DAY, "");
    }
}
