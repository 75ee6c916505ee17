package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.uikit.Texts;

/** Tells people of questions about single cells, of their answers, and of figures that the level above corrected. */
@Component
class CellNotices {

    private final Inbox inbox;
    private final NoticeRecipients recipients;
    private final Store store;
    private final Figures figures;
    private final FigureQueries queries;

    CellNotices(Inbox inbox, NoticeRecipients recipients, Store store, Figures figures, FigureQueries queries) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.store = store;
        this.figures = figures;
        this.queries = queries;
    }

    @EventListener
    void on(QueryMoved moved) {
        QueryRow query = queries.findById(moved.queryId()).orElseThrow().row();
        Notice notice =
                switch (moved.state()) {
                    case OPEN -> notice("asked", query.cell(), query.question(), query.askedBy());
                    case ANSWERED -> answered(query);
                    case CLOSED -> notice("closed", query.cell(), "", "");
                };
        Set<UUID> people = moved.state() == QueryState.ANSWERED
                ? recipients.reviewers(
                        store.round(query.cell().roundId()), query.cell().unitId())
                : unitAndEntrants(query.cell());
        inbox.send(people, notice.once("query/" + query.id() + "/" + moved.state()));
    }

    private Notice answered(QueryRow query) {
        IndicatorRow indicator = store.indicator(query.cell().indicatorId()).row();
        return notice("answered", query.cell(), query.answerNote(), value(indicator, query.answerValue()));
    }

    private static String value(IndicatorRow indicator, @Nullable BigDecimal value) {
        return Optional.ofNullable(FigureText.plain(indicator, value))
                .orElseGet(() -> Texts.of("indicator.notice.blank"));
    }

    @EventListener
    void on(FigureCorrected corrected) {
        CellRef cell = corrected.cell();
        Figure figure = figure(cell).orElseThrow();
        FigureEntry entry = figure.entry();
        String detail = Texts.of(
                "indicator.notice.corrected.detail",
                Stream.of(entry.source().confirmedBy(), entry.source().reason(), entry.enteredByName())
                        .map(text -> text == null ? "" : text)
                        .toArray());
        String value =
                value(store.indicator(cell.indicatorId()).row(), entry.typed().value());
        inbox.send(
                unitAndEntrants(cell),
                notice("corrected", cell, detail, value)
                        .once("figure/" + figure.id() + "/" + figure.currentRevision()));
    }

    /** Who answers for the unit, who sent its return, and who entered the cell. */
    private Set<UUID> unitAndEntrants(CellRef cell) {
        UnitReturn own = store.unitReturn(cell.roundId(), cell.unitId());
        return recipients.headAnd(
                cell.unitId(),
                Stream.of(Optional.ofNullable(own.submittedBy()), figure(cell).map(figure -> figure.entry()
                                .enteredBy()))
                        .flatMap(Optional::stream));
    }

    private Optional<Figure> figure(CellRef cell) {
        return figures.findByPeriodAndUnitIdAndIndicatorId(
                store.round(cell.roundId()).period(), cell.unitId(), cell.indicatorId());
    }

    /** @param third what the sentence names besides indicator and unit */
    private Notice notice(String key, CellRef cell, String detail, String third) {
        Round round = store.round(cell.roundId());
        return Notice.of(
                "indicator.notice." + key,
                List.of(
                        store.indicator(cell.indicatorId()).name(),
                        recipients.unit(round, cell.unitId()).name(),
                        third),
                detail,
                RoundSubject.pathOf(round),
                round.subject());
    }
}
