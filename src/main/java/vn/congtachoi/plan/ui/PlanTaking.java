package vn.congtachoi.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.plan.PlanDifference;
import vn.congtachoi.plan.PlanImportResult;
import vn.congtachoi.plan.PlanPartWords;
import vn.congtachoi.plan.PlanWorkbook;
import vn.congtachoi.sheet.ui.WorkbookDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Takes a workbook over into a plan, and tells beforehand which lines it adds and what it changes of others. */
final class PlanTaking implements WorkbookDialog.Taking {

    private static final int TOLD = 12;

    private final UUID plan;
    private final PlanWorkbook workbooks;
    private final PlanPartWords words;
    private final Runnable reload;

    PlanTaking(UUID plan, PlanWorkbook workbooks, PlanPartWords words, Runnable reload) {
        this.plan = plan;
        this.workbooks = workbooks;
        this.words = words;
        this.reload = reload;
    }

    @Override
    public WorkbookDialog.Found dryRun(byte[] file) {
        PlanImportResult result = workbooks.dryRun(plan, file);
        List<PlanDifference> changed = result.differences().stream()
                .filter(difference -> difference.before() != null)
                .toList();
        List<String> summary = new ArrayList<>();
        summary.add(Texts.of("plan.ui.import.summary", result.rows(), result.added(), changed.size()));
        if (result.unnamed() > 0) {
            summary.add(Texts.of("plan.ui.import.unnamed", result.unnamed()));
        }
        changed.stream().limit(TOLD).map(this::change).forEach(summary::add);
        if (changed.size() > TOLD) {
            summary.add(Texts.of("plan.ui.import.more", changed.size() - TOLD));
        }
        return new WorkbookDialog.Found(summary, result.faults());
    }

    private String change(PlanDifference difference) {
        return Texts.of(
                "plan.ui.import.change",
                difference.line().form().title(),
                words.before(difference),
                words.after(difference));
    }

    @Override
    public void apply(byte[] file) {
        Toast.success("plan.ui.import.done", workbooks.apply(plan, file));
        reload.run();
    }
}
