package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.CampaignRow;
import vn.congtachoi.supervision.PaperDoor;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanState;
import vn.congtachoi.uikit.Texts;

/** Kế hoạch kiểm tra, giám sát năm and its yearly report as papers: signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class YearPaperwork {

    private final SupervisionReading campaigns;
    private final YearReporting reports;
    private final PaperDoor door;
    private final YearPlanDraft draft;
    private final YearlyPapers papers;
    private final DocumentService documents;
    private final DocumentBeginnings beginnings;
    private final DocumentReading reading;

    YearPaperwork(
            SupervisionReading campaigns,
            YearReporting reports,
            PaperDoor door,
            YearPlanDraft draft,
            YearlyPapers papers,
            DocumentService documents,
            DocumentBeginnings beginnings,
            DocumentReading reading) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.door = door;
        this.draft = draft;
        this.papers = papers;
        this.documents = documents;
        this.beginnings = beginnings;
        this.reading = reading;
    }

    /** Whether she may begin the plan's paper now. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayBeginPlan(YearPlanRow plan) {
        if (plan.state() == YearPlanState.APPROVED) {
            return Decision.no("supervision.plan.error.approved");
        }
        if (plan.heldBy() != null) {
            return Decision.no("supervision.plan.error.held");
        }
        if (campaigns.campaigns(plan.id()).stream().allMatch(CampaignRow::restricted)) {
            return Decision.no("supervision.plan.error.empty");
        }
        return door.mayWriteYear(plan.unitId()).and(documents.mayCreate(plan.unitId()));
    }

    /**
     * Begins the paper of the year's plan; submitted, the plan stands still, signed, it is approved. Restricted campaigns
     * are not named in it.
     *
     * @return the paper's id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when it cannot be begun now
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID beginPlan(YearPlanRow plan) {
        mayBeginPlan(plan).orThrow();
        BegunPaper content = draft.of(plan);
        return begin(
                plan,
                YearlyPaperKind.YEAR_PLAN,
                content.in(beginnings.form(plan.unitId(), YearlyPaperKind.YEAR_PLAN.code(), content.subject())),
                content.fingerprint());
    }

    private UUID begin(YearPlanRow plan, YearlyPaperKind kind, DocumentForm form, String said) {
        UUID document = documents.create(form);
        papers.save(new YearlyPaper(plan.id(), document, kind, said));
        return document;
    }

    /**
     * Begins the yearly report, with its figures alive until it is submitted.
     *
     * @return the paper's id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she writes none for the unit
     * @throws BusinessException where the unit has no plan of the year
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID beginReport(UUID unitId, int year) {
        YearReport report = reports.of(unitId, year);
        report.mayBegin().orThrow();
        YearPlanRow plan = report.plan();
        return begin(
                plan,
                YearlyPaperKind.YEAR_REPORT,
                beginnings
                        .form(
                                unitId,
                                YearlyPaperKind.YEAR_REPORT.code(),
                                YearlyPaperKind.YEAR_REPORT.subject(plan.year()))
                        .saying(YearTexts.report(report))
                        .to(
                                Texts.of("supervision.paper.recipient.superior-to"),
                                List.of(
                                        new RecipientLine(
                                                Texts.of("supervision.paper.recipient.superior"),
                                                null,
                                                DeliveryWay.POST),
                                        new RecipientLine(
                                                Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT))),
                "");
    }

    /** The papers of the plan that she may read, newest first. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> ofPlan(UUID planId) {
        List<UUID> ids = papers.findByPlanIdAndKindOrderByIdDesc(planId, YearlyPaperKind.YEAR_PLAN).stream()
                .map(YearlyPaper::documentId)
                .toList();
        Map<UUID, DocumentRow> rows = reading.rows(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
