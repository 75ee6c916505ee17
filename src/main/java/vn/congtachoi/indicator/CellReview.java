package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;

/** Hỏi lại ô này and Sửa theo xác nhận: single cells of a return that otherwise stands. */
@Service
@PreAuthorize("denyAll()")
public class CellReview {

    private final ReviewDesk reviewDesk;
    private final QueryBook queries;
    private final Desk desk;
    private final FigureWriter writer;
    private final ReturnWork work;
    private final RightsHere rights;

    CellReview(
            ReviewDesk reviewDesk,
            QueryBook queries,
            Desk desk,
            FigureWriter writer,
            ReturnWork work,
            RightsHere rights) {
        this.reviewDesk = reviewDesk;
        this.queries = queries;
        this.desk = desk;
        this.writer = writer;
        this.work = work;
        this.rights = rights;
    }

    /**
     * Sends back one cell with a question; everything else of the return stays as it is. Asking again means that the
     * former answer was read.
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public UUID ask(CellRef cell, String question) {
        Round round = work.store().round(cell.roundId());
        reviewDesk.requireAbove(round, cell.unitId());
        UnitReturn own = work.store().lockedReturn(cell.roundId(), cell.unitId());
        Sheet sheet = desk.lay(cell.roundId(), cell.unitId());
        ReviewRules.mayAsk(sheet, cell.indicatorId()).orThrow();
        Figure figure = sheet.visible(new Sheet.At(cell.unitId(), cell.indicatorId()));
        FigureQuery query = new FigureQuery(
                cell,
                question,
                figure == null ? null : figure.entry().typed().value(),
                rights.actor().require().name(),
                rights.clock().instant());
        queries.ask(query);
        if (own.state() != ReturnState.NEEDS_SUPPLEMENT) {
            work.steps().move(own, ReturnState.NEEDS_SUPPLEMENT, Why.said(question));
        }
        queries.tell(query);
        return query.id();
    }

    /**
     * Answers with a value (the same or another) and a note. With the last answer the return is sent again.
     *
     * @param save the cell as read and as it shall stand; the same value confirms it
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void answer(UUID queryId, SaveCell save, String note) {
        FigureQuery query = queries.get(queryId);
        CellRef cell = query.cell();
        if (!cell.equals(save.cell())) {
            throw new BusinessException("indicator.notFound");
        }
        rights.access().require(Permission.of(IndicatorPermissions.ENTER), cell.unitId());
        UnitReturn own = work.store().lockedReturn(cell.roundId(), cell.unitId());
        Sheet sheet = desk.lay(cell.roundId(), cell.unitId()).withoutSessions();
        UnitRef unit = sheet.unit();
        sheet.mayEdit(sheet.line(cell.indicatorId()), unit).orThrow();
        if (sheet.standing(unit.id()) == Standing.AT_PARENT && save.source().way() != EntryWay.ON_BEHALF) {
            throw new BusinessException("indicator.entry.toldByMissing");
        }
        work.evidence().require(own, save.source());
        writer.write(save, sheet, reach(sheet, cell));
        BigDecimal value = save.typed().value();
        query.answer(
                value, note, rights.actor().require().name(), rights.clock().instant());
        boolean more = queries.anyOfUnit(cell, QueryState.OPEN);
        if (!more && own.state() == ReturnState.NEEDS_SUPPLEMENT) {
            work.steps().move(own, ReturnState.SUBMITTED, Why.said(note));
        }
        queries.tell(query);
    }

    /**
     * The one who asked has read the answer. A return that stood approved before stands approved again with its last
     * answer read, unless she entered it herself.
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public void close(UUID queryId) {
        FigureQuery query = queries.get(queryId);
        CellRef cell = query.cell();
        Round round = work.store().round(cell.roundId());
        reviewDesk.requireAbove(round, cell.unitId());
        if (query.state() == QueryState.OPEN) {
            throw new BusinessException("indicator.query.open");
        }
        UnitReturn own = work.store().lockedReturn(cell.roundId(), cell.unitId());
        query.close();
        queries.tell(query);
        boolean unread = queries.anyOfUnit(cell, QueryState.ANSWERED);
        if (!unread && own.wasApproved() && own.state() == ReturnState.SUBMITTED && !reviewDesk.isHers(round, own)) {
            work.steps().move(own, ReturnState.APPROVED, Why.because("indicator.query.approvedAgain"));
        }
    }

    /**
     * Sửa theo xác nhận của đ/c …: the level above corrects a figure that was sent, with reason and name. Whoever
     * corrects has entered: another approves the return.
     *
     * @param save its source must be {@link EntrySource#corrected}
     */
    @Needs(IndicatorPermissions.REVIEW)
    @Transactional
    public void correct(SaveCell save) {
        if (save.source().way() != EntryWay.CORRECTED) {
            throw new BusinessException("indicator.correct.reasonMissing");
        }
        CellRef cell = save.cell();
        Round round = work.store().round(cell.roundId());
        reviewDesk.requireAbove(round, cell.unitId());
        UnitReturn own = work.store().lockedReturn(cell.roundId(), cell.unitId());
        Sheet sheet = desk.lay(cell.roundId(), cell.unitId());
        ReviewRules.mayCorrect(sheet, cell.indicatorId()).orThrow();
        work.evidence().require(own, save.source());
        writer.write(save, sheet, reach(sheet, cell));
    }

    /** Questions about cells of the unit and its branches in the round, oldest first. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<QueryRow> queries(UUID roundId, UUID unitId) {
        rights.access().require(Permission.of(IndicatorPermissions.READ_FIGURES), unitId);
        Round round = work.store().round(roundId);
        return queries.of(roundId, reviewDesk.tree(round).subtree(unitId)).stream()
                .map(FigureQuery::row)
                .toList();
    }

    /** A cell that was blank when the rest was sent is now seen as far up as the rest. */
    private static int reach(Sheet sheet, CellRef cell) {
        return sheet.figures().values().stream()
                .filter(figure -> figure.unitId().equals(cell.unitId()))
                .mapToInt(Figure::reach)
                .max()
                .orElse(1);
    }
}
