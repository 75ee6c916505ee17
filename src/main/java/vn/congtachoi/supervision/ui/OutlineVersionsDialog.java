package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** All versions of an outline, the latest first. */
class OutlineVersionsDialog extends Dialog {

    OutlineVersionsDialog(List<OutlineRow> versions) {
        setHeaderTitle(Texts.of("supervision.ui.outline.older"));
        Div body = new Div();
        body.addClassName("app-act");
        versions.forEach(row -> body.add(new PageSection(
                Texts.of("supervision.ui.outline.version", row.name(), row.number()),
                SupervisionLook.quiet(
                        Texts.of("supervision.ui.outline.made", row.madeBy(), VnFormat.moment(row.madeAt()))),
                LineList.list(row.points()))));
        add(body);
        getFooter().add(ActionButton.quiet("supervision.ui.close", this::close));
    }
}
