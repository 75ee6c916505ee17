package vn.congtachoi.event.ui;

import java.util.List;
import vn.congtachoi.event.EventCostLine;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.event.EventPlanForm;
import vn.congtachoi.event.EventWords;
import vn.congtachoi.event.ProgrammePoint;

/** The plan of an event as its form shows it, each component a field. */
public record EventPlanDraft(
        String basis,
        String purpose,
        String requirements,
        String content,
        List<ProgrammePoint> points,
        String funding,
        List<EventCostLine> costs,
        String organising,
        List<EventDutyLine> duties,
        long version) {

    static EventPlanDraft of(EventPlanForm form) {
        EventWords words = form.words();
        return new EventPlanDraft(
                words.basis(),
                words.purpose(),
                words.requirements(),
                words.content(),
                form.points(),
                words.funding(),
                form.costs(),
                words.organising(),
                form.duties(),
                form.version());
    }

    EventPlanForm form() {
        return new EventPlanForm(
                new EventWords(basis, purpose, requirements, content, funding, organising),
                points,
                costs,
                duties,
                version);
    }
}
