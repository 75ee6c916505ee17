package vn.congtachoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.Decision;

/**
 * A paper as its page shows it.
 *
 * @param own whether she belongs to the unit that issues it; others get what was issued, not how it came about
 * @param notation its number with symbol, or null while it has none
 * @param figures what each figure of the text says: now for a draft, as submitted afterwards
 * @param changes figures that say something else now than when it was submitted
 * @param mayEdit whether the text may be changed, and why not
 * @param acts every step of the table that fits the state, with whether she may take it and why not
 */
public record DocumentDetail(
        UUID id,
        UUID unitId,
        boolean own,
        KindRow kind,
        SeriesRow series,
        DocumentForm form,
        List<AnnexForm> annexes,
        DocumentState state,
        Instant since,
        String drafterName,
        String signerName,
        String signerLines,
        @Nullable String notation,
        @Nullable LocalDate paperDate,
        @Nullable SigningWay signingWay,
        Map<FigureReference, FigureWording> figures,
        List<ChangedFigure> changes,
        boolean figuresChangedSince,
        List<RecipientRow> recipients,
        List<StepRow> steps,
        Decision mayEdit,
        Map<DocumentAct, Decision> acts) {}
