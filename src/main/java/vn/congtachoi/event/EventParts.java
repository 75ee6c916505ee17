package vn.congtachoi.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/** The programme, the money and the duties of events. */
@Component
class EventParts {

    private final EventPoints points;
    private final EventCosts costs;
    private final EventDuties duties;

    EventParts(EventPoints points, EventCosts costs, EventDuties duties) {
        this.points = points;
        this.costs = costs;
        this.duties = duties;
    }

    List<ProgrammePoint> points(UUID event) {
        return points.findByEventIdOrderByPosition(event).stream()
                .map(EventPoint::point)
                .toList();
    }

    List<EventCostLine> costs(UUID event) {
        return costs.findByEventIdOrderByPosition(event).stream()
                .map(EventCost::line)
                .toList();
    }

    List<EventDutyLine> duties(UUID event) {
        return duties.findByEventIdOrderByPosition(event).stream()
                .map(EventDuty::line)
                .toList();
    }

    void setPoints(UUID event, List<ProgrammePoint> wanted) {
        if (!points(event).equals(wanted)) {
            points.deleteAll(points.findByEventIdOrderByPosition(event));
            points.flush();
            for (int at = 0; at < wanted.size(); at++) {
                points.save(new EventPoint(event, at, wanted.get(at)));
            }
        }
    }

    void setCosts(UUID event, List<EventCostLine> wanted) {
        if (!costs(event).equals(wanted)) {
            costs.deleteAll(costs.findByEventIdOrderByPosition(event));
            costs.flush();
            for (int at = 0; at < wanted.size(); at++) {
                costs.save(new EventCost(event, at, wanted.get(at)));
            }
        }
    }

    /**
     * Puts these in the place of those that stand there; one that became a task stays what it is.
     *
     * @throws BusinessException when one that became a task is missing: the task is taken back, not the line
     */
    void setDuties(UUID event, List<EventDutyLine> wanted) {
        Map<UUID, EventDuty> known = new HashMap<>();
        duties.findByEventIdOrderByPosition(event).forEach(duty -> known.put(duty.id(), duty));
        for (int at = 0; at < wanted.size(); at++) {
            EventDutyLine line = wanted.get(at);
            EventDuty duty = line.id() == null ? null : known.remove(line.id());
            if (duty == null) {
                duties.save(new EventDuty(event, at, line));
            } else {
                duty.state(at, line);
                duties.save(duty);
            }
        }
        known.values().stream()
                .filter(duty -> duty.taskId() != null)
                .findFirst()
                .ifPresent(duty -> {
                    throw new BusinessException(
                            "events.error.given", duty.line().words());
                });
        duties.deleteAll(known.values());
    }

    /** Those of an event as they are kept. */
    List<EventDuty> kept(UUID event) {
        return duties.findByEventIdOrderByPosition(event);
    }
}
