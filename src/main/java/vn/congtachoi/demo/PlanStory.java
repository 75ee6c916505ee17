package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.plan.PlanApproval;
import vn.congtachoi.plan.PlanCopy;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.plan.PlanTemplates;
import vn.congtachoi.programme.ProgrammeCodes;
import vn.congtachoi.task.Assignee;

/**
 * The city's plan of 2023 with the seven focal tasks of its second half: written by the vice chair, approved by the
 * chair, by which they are given; in December next year's is copied from it.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class PlanStory implements Chapter {

    private final PlanService plans;
    private final PlanTemplates templates;
    private final PlanApproval approval;
    private final PlanReading reading;
    private final PlanCopy copies;
    private final ProgrammeCodes programmes;

    PlanStory(
            PlanService plans,
            PlanTemplates templates,
            PlanApproval approval,
            PlanReading reading,
            PlanCopy copies,
            ProgrammeCodes programmes) {
        this.plans = plans;
        this.templates = templates;
        this.approval = approval;
        this.reading = reading;
        this.copies = copies;
        this.programmes = programmes;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> told = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("plans.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")),
                    Step.Turn.OPENING,
                    row.text("who"),
                    () -> cast.plan(
                            row.text("year"),
                            row.filled("copied_from").isPresent() ? copy(cast, row) : write(cast, row))));
            row.filled("approver")
                    .ifPresent(approver -> told.add(new Step(
                            Step.moment(row.text("approved_at")),
                            Step.Turn.REVIEW,
                            approver,
                            () -> approve(cast, row))));
        }
        return told;
    }

    private UUID copy(Cast cast, CsvTable.Row row) {
        return copies.copy(cast.plan(row.text("copied_from")), Integer.parseInt(row.text("year")), row.text("title"));
    }

    private UUID write(Cast cast, CsvTable.Row row) {
        UUID city = cast.unit(row.text("unit_key"));
        UUID plan = plans.begin(city, Integer.parseInt(row.text("year")), row.text("title"));
        @Nullable UUID heading = null;
        for (CsvTable.Row line : lines()) {
            if (line.filled("lead").isPresent()) {
                plans.add(plan, heading, work(cast, city, line));
            } else {
                heading = plans.add(plan, null, PlanItemForm.heading(line.text("title")));
            }
        }
        for (String code : row.text("programmes").split("\\|", -1)) {
            UUID programme = programmes.find(code).orElseThrow().id();
            templates.add(plan, programme, false);
        }
        return plan;
    }

    private static List<CsvTable.Row> lines() {
        return CsvTable.load("plan_lines.csv").rows();
    }

    private static PlanItemForm work(Cast cast, UUID city, CsvTable.Row line) {
        LocalDate due = LocalDate.parse(line.text("due"));
        return PlanItemForm.work(line.text("title"), new Assignee(city, cast.person(line.text("lead"))), due)
                .lasting(LocalDate.parse(line.text("starts")), due)
                .asFocal();
    }

    private void approve(Cast cast, CsvTable.Row row) {
        UUID plan = cast.plan(row.text("year"));
        approval.approve(plan);
        List<PlanNode> nodes = reading.detail(plan).tree().stream()
                .flatMap(node -> Stream.concat(Stream.of(node), node.children().stream()))
                .toList();
        for (CsvTable.Row line : lines()) {
            nodes.stream()
                    .filter(node -> node.item().form().title().equals(line.text("title")))
                    .flatMap(node -> Stream.ofNullable(node.item().taskId()))
                    .forEach(task -> cast.task(line.text("task"), task));
        }
    }
}
