package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.Texts;

/** Cách đếm, folded below a cell: what counts, with an example. */
class Guidance extends Details {

    Guidance(IndicatorRow indicator) {
        setSummaryText(Texts.of("indicator.ui.guidance"));
        add(new Paragraph(indicator.guidance()));
        if (!indicator.example().isEmpty()) {
            add(new Paragraph(Texts.of("indicator.ui.guidance.example", indicator.example())));
        }
        if (indicator.unverified()) {
            add(new Paragraph(Texts.of("indicator.ui.unverified")));
        }
        addClassName("app-guidance");
    }
}
