package vn.congtachoi.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** Kế hoạch, Chương trình công tác, Kế hoạch điều chỉnh: the papers of a plan, signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class PlanPapers {

    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanRights rights;
    private final PlanCarrying carrying;
    private final PlanPaperText texts;
    private final PlanPaperRecords papers;
    private final DocumentBeginnings beginnings;
    private final DocumentService documents;
    private final DocumentReading reading;
    private final UnitDirectory units;

    PlanPapers(
            PlanStore store,
            PlanItemStore items,
            PlanRights rights,
            PlanCarrying carrying,
            PlanPaperText texts,
            PlanPaperRecords papers,
            DocumentBeginnings beginnings,
            DocumentService documents,
            DocumentReading reading,
            UnitDirectory units) {
        this.store = store;
        this.items = items;
        this.rights = rights;
        this.carrying = carrying;
        this.texts = texts;
        this.papers = papers;
        this.beginnings = beginnings;
        this.documents = documents;
        this.reading = reading;
        this.units = units;
    }

    /**
     * Begins the year's paper of a plan, or that of its adjustment.
     *
     * @return the paper's id
     * @throws BusinessException when the plan is in no state for it, or has nothing to say
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public UUID begin(UUID planId, PlanPaperKind kind) {
        Plan plan = writing(planId, kind);
        PlanTables tables = texts.tables(items.lines(planId));
        String unit = unit(plan);
        DocumentText text =
                switch (kind) {
                    case PLAN -> texts.plan(unit, plan.year(), tables);
                    case PROGRAMME -> texts.programme(unit, plan.year(), tables);
                    case ADJUSTMENT ->
                        texts.adjustment(
                                plan.title(), carrying.differences(plan).size());
                    case MONTH -> throw new IllegalArgumentException("Of which month?");
                };
        return create(plan, kind, subject(plan, kind), text, true);
    }

    /**
     * Begins the programme of a month; it approves nothing.
     *
     * @return the paper's id
     * @throws BusinessException when nothing of the plan falls into that month
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public UUID beginMonth(UUID planId, int month) {
        Plan plan = writing(planId, PlanPaperKind.MONTH);
        YearMonth wanted = YearMonth.of(plan.year(), month);
        PlanTables tables = texts.tables(items.lines(planId));
        if (tables.in(wanted).isEmpty()) {
            throw new BusinessException("plan.error.empty-month", Integer.toString(month));
        }
        String subject = Texts.of("plan.paper.subject.month", Integer.toString(month), Integer.toString(plan.year()));
        return create(plan, PlanPaperKind.MONTH, subject, texts.month(unit(plan), wanted, tables), false);
    }

    private Plan writing(UUID planId, PlanPaperKind kind) {
        Plan plan = store.lock(planId);
        rights.mayBegin(plan.unitId()).orThrow();
        if (!kind.fits(plan.state())) {
            throw new BusinessException("plan.error.paper-state");
        }
        if (items.lines(planId).all().isEmpty()) {
            throw new BusinessException("plan.error.empty");
        }
        return plan;
    }

    /** @param living whether the plan's lines are its annex */
    private UUID create(Plan plan, PlanPaperKind kind, String subject, DocumentText text, boolean living) {
        DocumentForm begun =
                beginnings.form(plan.unitId(), kind.documentKind(), subject).saying(text);
        UUID document = documents.create(living ? begun.from(plan.subject()) : begun);
        papers.save(new PlanPaper(plan.id(), document, kind));
        return document;
    }

    private String unit(Plan plan) {
        return units.today().find(plan.unitId()).map(UnitRef::name).orElse("");
    }

    /** Without the kind, which stands above it. */
    private static String subject(Plan plan, PlanPaperKind kind) {
        return switch (kind) {
            case PLAN, PROGRAMME -> Texts.of("plan.paper.subject.year", Integer.toString(plan.year()));
            case ADJUSTMENT -> Texts.of("plan.paper.subject.adjustment", plan.title());
            case MONTH -> throw new IllegalArgumentException("Of which month?");
        };
    }

    /** The papers of the plan that she may read, newest first. */
    @Needs(PlanPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID planId) {
        List<UUID> written = papers.findByPlanIdOrderByIdDesc(planId).stream()
                .map(PlanPaper::documentId)
                .toList();
        Map<UUID, DocumentRow> rows = reading.rows(written);
        return written.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
