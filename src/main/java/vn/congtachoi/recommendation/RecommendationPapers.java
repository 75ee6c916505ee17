package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The papers that a recommendation gives: công văn đôn đốc, signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class RecommendationPapers {

    private static final String LETTER = "CV";

    private final RecommendationStore store;
    private final RecommendationRights rights;
    private final RecommendationRows rows;
    private final DocumentBeginnings beginnings;
    private final DocumentService documents;
    private final DocumentReading reading;

    RecommendationPapers(
            RecommendationStore store,
            RecommendationRights rights,
            RecommendationRows rows,
            DocumentBeginnings beginnings,
            DocumentService documents,
            DocumentReading reading) {
        this.store = store;
        this.rights = rights;
        this.rows = rows;
        this.beginnings = beginnings;
        this.documents = documents;
        this.reading = reading;
    }

    /** Whether she may write to the addressee now; a restricted one gets no paper that others read. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayUrge(UUID id) {
        return mayUrge(rights.readable(store.get(id)));
    }

    private Decision mayUrge(Recommendation recommendation) {
        if (!recommendation.state().isOpen()) {
            return Decision.no("recommendation.right.closed");
        }
        return recommendation.isRestricted()
                ? Decision.no("recommendation.paper.restricted")
                : documents.mayCreate(recommendation.unitId());
    }

    /**
     * Begins the công văn đôn đốc.
     *
     * @return the paper's id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she writes no papers for the issuing unit
     */
    @Needs(RecommendationPermissions.READ)
    @Transactional
    public UUID urge(UUID id) {
        Recommendation recommendation = rights.readable(store.get(id));
        mayUrge(recommendation).orThrow();
        String addressee = rows.addressee(recommendation);
        return documents.create(beginnings
                .form(recommendation.unitId(), LETTER, Texts.of("recommendation.paper.subject", recommendation.code()))
                .saying(text(recommendation, addressee))
                .to(addressee, recipients(recommendation, addressee))
                .from(recommendation.subject()));
    }

    private static List<RecipientLine> recipients(Recommendation recommendation, String addressee) {
        UUID unit = recommendation.addresseeUnitId();
        return List.of(
                new RecipientLine(addressee, unit, unit == null ? DeliveryWay.POST : DeliveryWay.PORTAL),
                new RecipientLine(Texts.of("document.recipient.kept"), null, DeliveryWay.KEPT));
    }

    private DocumentText text(Recommendation recommendation, String addressee) {
        String due = VnFormat.day(recommendation.dueOn());
        boolean late = recommendation.dueOn().isBefore(store.today());
        TextDraft draft = new TextDraft()
                .paragraph(Texts.of(
                        "recommendation.paper.opening",
                        rows.unit(recommendation.unitId()),
                        conclusion(recommendation),
                        addressee))
                .paragraph(recommendation.words())
                .paragraph(Texts.of(late ? "recommendation.paper.late" : "recommendation.paper.due", due));
        if (!recommendation.proof().isEmpty()) {
            draft.paragraph(Texts.of("recommendation.paper.proof", recommendation.proof()));
        }
        return draft.paragraph(Texts.of("recommendation.paper.closing", addressee))
                .text();
    }

    /** Kind, number and day of the conclusion, or the day alone where she does not read it or it has no number. */
    private String conclusion(Recommendation recommendation) {
        UUID document = recommendation.documentId();
        DocumentRow row =
                document == null ? null : reading.rows(Set.of(document)).get(document);
        String notation = row == null ? null : row.notation();
        LocalDate day = row == null ? null : row.paperDate();
        return row == null || notation == null || day == null
                ? Texts.of("recommendation.paper.conclusion-day", VnFormat.day(recommendation.sentOn()))
                : Texts.of("recommendation.paper.conclusion", row.kind(), notation, VnFormat.day(day));
    }

    /** The papers of a recommendation that she may read, newest first. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> of(UUID id) {
        return reading.of(rights.readable(store.get(id)).subject());
    }
}
