package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.AnnexRow;
import vn.congtachoi.document.AnnexSource;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/**
 * The annexes of a plan's papers up to the moment of submission: its work as a table, and before it what an adjustment
 * changes. From then on the lines stand still, so that what is signed is what is approved.
 */
@Component
class PlanAnnexes implements AnnexSource {

    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanCarrying carrying;
    private final PlanPaperText texts;
    private final PlanPartWords words;

    PlanAnnexes(PlanStore store, PlanItemStore items, PlanCarrying carrying, PlanPaperText texts, PlanPartWords words) {
        this.store = store;
        this.items = items;
        this.carrying = carrying;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public boolean covers(SubjectRef origin) {
        return origin.type().equals(Plan.SUBJECT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AnnexForm> annexes(SubjectRef origin) {
        Plan plan = store.get(origin.id());
        PlanTables tables = texts.tables(items.lines(plan.id()));
        List<AnnexForm> annexes = new ArrayList<>();
        if (plan.state() == PlanState.ADJUSTING) {
            annexes.add(annex("plan.paper.annex.changes", plan, tables.changes(carrying.differences(plan), words)));
        }
        annexes.add(annex("plan.paper.annex.work", plan, tables.work()));
        return annexes;
    }

    private static AnnexForm annex(String key, Plan plan, TextDraft.Table table) {
        return new AnnexForm(
                Texts.of(key, Integer.toString(plan.year())),
                true,
                new TextDraft().table(table).text());
    }

    /** Its rows are no figures. */
    @Override
    public List<AnnexRow> rows(SubjectRef origin) {
        return List.of();
    }
}
