package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.QueryRow;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** A question about a cell: who asks what, the value then and the value answered. Old and new stay side by side. */
class QueryBox extends Composite<Div> {

    QueryBox(IndicatorRow indicator, QueryRow query) {
        getContent().addClassName("app-query");
        if (query.state() == QueryState.CLOSED) {
            getContent().addClassName("app-query--closed");
        }
        Span asked = new Span(Texts.of("indicator.ui.query.asked", query.askedBy(), query.question()));
        Span when = new Span(Texts.of(
                "indicator.ui.query.when",
                VnFormat.moment(query.askedAt()),
                EntryWords.value(indicator, query.valueThen())));
        when.addClassName("app-query__who");
        getContent().add(new Span(Texts.of("indicator.queryState", query.state())), asked, when);
        Instant at = query.answeredAt();
        if (at != null) {
            Span change = new Span(Texts.of(
                    "indicator.ui.query.change",
                    EntryWords.value(indicator, query.valueThen()),
                    EntryWords.value(indicator, query.answerValue())));
            change.addClassName("app-query__change");
            Span answer = new Span(
                    Texts.of("indicator.ui.query.answer", query.answeredBy(), VnFormat.moment(at), query.answerNote()));
            getContent().add(change, answer);
        }
    }
}
