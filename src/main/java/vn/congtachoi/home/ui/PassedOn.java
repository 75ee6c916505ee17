package vn.congtachoi.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.security.ActingFor;
import vn.congtachoi.security.ActingTab;
import vn.congtachoi.security.Delegations;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Whose work was passed on to her; while she does it, the strip above the page says so. */
@Component
record PassedOn(Delegations delegations, ActingTab tab, CurrentActor currentActor) {

    Optional<Div> lines() {
        List<ActingFor> absent = currentActor.person().isActing() ? List.of() : delegations.forMe();
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        Div lines = new Div();
        lines.addClassName("app-passed-on");
        absent.forEach(each -> lines.add(line(each)));
        return Optional.of(lines);
    }

    private Div line(ActingFor absent) {
        Div line = new Div(
                new Span(Texts.of("home.passed-on", absent.name(), VnFormat.day(absent.until()))),
                ActionButton.secondary("home.passed-on.begin", () -> tab.begin(absent.delegationId())));
        line.addClassName("app-passed-on__line");
        return line;
    }
}
