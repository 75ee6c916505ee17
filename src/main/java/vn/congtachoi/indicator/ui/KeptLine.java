package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** "Đã giữ nháp lúc 19:42": tells her that what she typed is safe, and is read aloud without taking the focus. */
class KeptLine extends Div {

    private final Clock clock;

    KeptLine(Clock clock) {
        this.clock = clock;
        addClassName("app-kept");
        getElement().setAttribute("role", "status");
    }

    void now() {
        setText(Texts.of("indicator.ui.kept", VnFormat.hour(clock.instant())));
    }
}
