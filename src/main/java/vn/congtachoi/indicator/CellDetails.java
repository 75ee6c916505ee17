package vn.congtachoi.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Reads single cells with their history and questions, and says what the actor may do with them. */
@Service
@PreAuthorize("denyAll()")
public class CellDetails {

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);
    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);

    private final Desk desk;
    private final ReviewDesk reviewDesk;
    private final FigureQueries queries;
    private final FigureRevisions revisions;
    private final Store store;
    private final RightsHere rights;

    CellDetails(
            Desk desk,
            ReviewDesk reviewDesk,
            FigureQueries queries,
            FigureRevisions revisions,
            Store store,
            RightsHere rights) {
        this.desk = desk;
        this.reviewDesk = reviewDesk;
        this.queries = queries;
        this.revisions = revisions;
        this.store = store;
        this.rights = rights;
    }

    /** The cell as the actor may see it. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public CellDetail of(CellRef cell) {
        rights.access().require(READ, cell.unitId());
        Sheet sheet = desk.lay(cell.roundId(), cell.unitId());
        UnitRef unit = sheet.unit();
        Indicator indicator = sheet.indicator(cell.indicatorId());
        Sheet.At at = new Sheet.At(cell.unitId(), cell.indicatorId());
        Figure present = sheet.figures().get(at);
        Figure figure = sheet.visible(at);
        List<FigureEntry> history = figure == null
                ? List.of()
                : revisions.findByFigureIdInOrderByRevision(List.of(figure.id())).stream()
                        .map(FigureRevision::entry)
                        .toList();
        List<QueryRow> asked = queriesOf(cell);
        Decision mayReview = reviewDesk.mayReview(sheet.round(), cell.unitId());
        return new CellDetail(
                cell,
                unit.name(),
                indicator.row(),
                present == null ? 0 : present.currentRevision(),
                figure == null ? null : figure.entry(),
                present != null && figure == null,
                history,
                asked,
                sheet.mayEdit(sheet.line(cell.indicatorId()), unit),
                mayReview,
                mayReview.and(ReviewRules.mayAsk(sheet, cell.indicatorId())),
                mayReview.and(ReviewRules.mayCorrect(sheet, cell.indicatorId())),
                mayAnswer(sheet, cell, asked),
                sheet.standing(cell.unitId()) == Standing.AT_PARENT);
    }

    /** Whether the actor reviews the unit in the round, for buttons on its sheet. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Decision mayReview(UUID roundId, UUID unitId) {
        return reviewDesk.mayReview(store.round(roundId), unitId);
    }

    /** Questions about cells of the unit and everything below it, the latest first. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<QueryLine> queries(UUID roundId, UUID unitId) {
        rights.access().require(READ, unitId);
        UnitTree tree = reviewDesk.tree(store.round(roundId));
        List<QueryRow> rows = queries.findByRoundIdAndUnitIdIn(roundId, tree.subtree(unitId)).stream()
                .map(FigureQuery::row)
                .sorted(Comparator.comparing(QueryRow::askedAt).reversed())
                .toList();
        Map<UUID, IndicatorRow> indicators = store.indicatorRows(
                rows.stream().map(row -> row.cell().indicatorId()).distinct().toList());
        return rows.stream()
                .map(row -> new QueryLine(
                        tree.get(row.cell().unitId()).name(),
                        Optional.ofNullable(indicators.get(row.cell().indicatorId()))
                                .orElseThrow(),
                        row))
                .toList();
    }

    private List<QueryRow> queriesOf(CellRef cell) {
        return queries.findByRoundIdAndUnitIdIn(cell.roundId(), Set.of(cell.unitId())).stream()
                .filter(query -> query.cell().equals(cell))
                .map(FigureQuery::row)
                .sorted(Comparator.comparing(QueryRow::id))
                .toList();
    }

    private Decision mayAnswer(Sheet sheet, CellRef cell, List<QueryRow> asked) {
        boolean open = asked.stream().anyMatch(query -> query.state() == QueryState.OPEN);
        if (!open) {
            return Decision.no("indicator.query.answered");
        }
        return rights.access()
                .may(ENTER, cell.unitId())
                .and(sheet.withoutSessions().mayEdit(sheet.line(cell.indicatorId()), sheet.unit()));
    }
}
