package vn.congtachoi.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.security.ActingFor;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Says on every page for whom she acts and until when, and ends it. */
class ActingStrip extends Div {

    ActingStrip(ActingFor absent, Runnable stop) {
        addClassName("app-acting-strip");
        getElement().setAttribute("role", "note");
        add(
                new Span(Texts.of("security.acting.strip", absent.name(), VnFormat.day(absent.until()))),
                ActionButton.secondary("security.acting.stop", stop));
    }
}
