package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.StaleCellException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Somebody else saved the cell meanwhile: both values side by side, nothing was overwritten, she chooses. */
class StaleChoice extends Composite<Div> {

    StaleChoice(IndicatorRow indicator, StaleCellException stale, Runnable keepMine, Runnable takeTheirs) {
        Span words = new Span(Texts.of(
                "indicator.ui.stale",
                stale.theirs().enteredByName(),
                VnFormat.hour(stale.theirs().enteredAt()),
                EntryWords.value(indicator, stale.theirs().typed()),
                EntryWords.value(indicator, stale.yours())));
        Div acts = new Div(
                ActionButton.secondary("indicator.ui.stale.mine", keepMine),
                ActionButton.quiet("indicator.ui.stale.theirs", takeTheirs));
        acts.addClassName("app-cell__acts");
        getContent().add(words, acts);
        getContent().addClassName("app-cell__unusual");
        getContent().getElement().setAttribute("role", "alert");
    }
}
