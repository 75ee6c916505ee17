package vn.congtachoi.indicator.ui;

import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.Texts;

/** The name in a form: a part is named by its part ("– trong đó: dân tộc thiểu số"). */
final class IndicatorLabel {

    private IndicatorLabel() {}

    static String of(IndicatorRow indicator) {
        return indicator.isPart() && !indicator.partLabel().isEmpty()
                ? Texts.of("indicator.ui.part", indicator.partLabel())
                : indicator.name();
    }
}
