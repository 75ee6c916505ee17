package vn.congtachoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.ContentForm;
import vn.congtachoi.programme.ProgrammeContentRow;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.Reach;
import vn.congtachoi.programme.TypicalActivity;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.uikit.Texts;

/** Takes a programme into a plan with its contents and the work that usually serves them. */
@Service
@PreAuthorize("denyAll()")
public class PlanTemplates {

    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanRights rights;
    private final ProgrammeService programmes;
    private final ProgrammeReach reaches;

    PlanTemplates(
            PlanStore store,
            PlanItemStore items,
            PlanRights rights,
            ProgrammeService programmes,
            ProgrammeReach reaches) {
        this.store = store;
        this.items = items;
        this.rights = rights;
        this.programmes = programmes;
        this.reaches = reaches;
    }

    /**
     * Adds a heading for the programme at the end, one for each content under it, and under these a line for each usual
     * activity, without anybody to do it yet. What stands in the plan already is not added again.
     *
     * @return how many lines were added
     * @throws BusinessException when all of it stands in the plan already
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public int add(UUID planId, UUID programmeId, boolean activities) {
        Plan plan = store.lock(planId);
        rights.mayEdit(plan).orThrow();
        store.changed(plan);
        ProgrammeDetail programme = programmes.detail(programmeId);
        PlanLines lines = items.lines(planId);
        int before = lines.all().size();
        UUID heading = heading(plan, programme, lines);
        for (ProgrammeContentRow content : programme.contents()) {
            content(planId, heading, programmeId, content, activities, lines);
        }
        int added = items.lines(planId).all().size() - before;
        if (added == 0) {
            throw new BusinessException(
                    "plan.error.template-there", programme.header().shortName());
        }
        return added;
    }

    private UUID heading(Plan plan, ProgrammeDetail programme, PlanLines lines) {
        TaskAim aim = new TaskAim(programme.id(), null, null);
        Optional<PlanItemRow> there = lines.all().stream()
                .filter(row -> row.form().aim().equals(aim) && !row.form().isWork())
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        boolean integrated = reaches.of(programme.id(), plan.unitId()) == Reach.INTEGRATED;
        String name = programme.header().shortName();
        String title = integrated ? Texts.of("plan.template.integrated", name) : name;
        return add(plan.id(), null, PlanItemForm.heading(title).aimed(aim));
    }

    private void content(
            UUID planId, UUID heading, UUID programmeId, ProgrammeContentRow row, boolean activities, PlanLines lines) {
        ContentForm content = row.content();
        TaskAim aim = new TaskAim(programmeId, row.id(), null);
        List<PlanItemRow> there = lines.all().stream()
                .filter(line -> row.id().equals(line.form().aim().contentId()))
                .toList();
        UUID line = head(there)
                .orElseGet(() -> add(
                        planId,
                        heading,
                        PlanItemForm.heading(VietnameseText.sentence(content.wording()))
                                .aimed(aim)));
        List<TypicalActivity> usual = activities ? content.activities() : List.of();
        usual.stream()
                .map(activity -> VietnameseText.sentence(activity.wording()))
                .filter(wording ->
                        there.stream().noneMatch(known -> known.form().title().equals(wording)))
                .forEach(wording ->
                        add(planId, line, PlanItemForm.heading(wording).aimed(aim)));
    }

    /** The line under which the others of a content stand. */
    private static Optional<UUID> head(List<PlanItemRow> ofContent) {
        Set<UUID> ids = ofContent.stream().map(PlanItemRow::id).collect(Collectors.toSet());
        return ofContent.stream()
                .filter(row -> row.parentId() == null || !ids.contains(row.parentId()))
                .map(PlanItemRow::id)
                .findFirst();
    }

    private UUID add(UUID planId, @Nullable UUID under, PlanItemForm form) {
        int last = items.lines(planId).under(under).size();
        return items.add(planId, under, last, form).id();
    }
}
