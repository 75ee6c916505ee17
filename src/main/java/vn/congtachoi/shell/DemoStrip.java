package vn.congtachoi.shell;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Says on every page that this is the demonstration and which day it plays on. */
class DemoStrip extends Div {

    DemoStrip(Clock clock) {
        addClassName("app-demo-strip");
        getElement().setAttribute("role", "note");
        setText(Texts.of("shell.demo.strip", VnFormat.day(LocalDate.now(clock))));
    }
}
