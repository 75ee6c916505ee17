package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.CheckForm;
import vn.congtachoi.indicator.IndicatorDetail;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The checks between an indicator and others, in words; who may changes them here. */
class IndicatorCheckList extends Composite<Div> {

    private final IndicatorDetail detail;
    private final IndicatorDictionary dictionary;
    private final Runnable reload;

    IndicatorCheckList(IndicatorDetail detail, IndicatorDictionary dictionary, boolean mayEdit, Runnable reload) {
        this.detail = detail;
        this.dictionary = dictionary;
        this.reload = reload;
        PageSection section = new PageSection(Texts.of("indicator.ui.checks"));
        if (detail.checks().isEmpty()) {
            section.add(new Paragraph(Texts.of("indicator.ui.checks.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("app-indicator__list");
            detail.checks().forEach(check -> list.add(item(check, mayEdit)));
            section.add(list);
        }
        if (mayEdit) {
            section.aside(ActionButton.quiet("indicator.ui.checks.add", this::open));
        }
        getContent().add(section);
    }

    private ListItem item(IndicatorDetail.Check check, boolean mayEdit) {
        String right = check.right().stream().map(IndicatorRow::shortName).collect(Collectors.joining(" + "));
        Span words = new Span(Texts.of(
                "indicator.ui.check." + check.form().relation().name(),
                detail.row().shortName(),
                right));
        Span message = new Span(Texts.of(
                check.form().blocking() ? "indicator.ui.check.blocks" : "indicator.ui.check.warns",
                check.form().message()));
        message.addClassName("app-indicator__note");
        ListItem item = new ListItem(words, message);
        if (mayEdit) {
            item.add(ActionButton.quiet("indicator.ui.check.remove", () -> remove(check)));
        }
        return item;
    }

    private void open() {
        new IndicatorCheckDialog(detail.row(), dictionary.all(), added -> {
                    List<CheckForm> all = new ArrayList<>(forms());
                    all.add(added);
                    dictionary.setChecks(detail.row().id(), all);
                    Toast.success("indicator.ui.check.saved");
                    reload.run();
                })
                .open();
    }

    private void remove(IndicatorDetail.Check check) {
        ConfirmStep.askDanger(
                Texts.of("indicator.ui.check.remove.title"),
                Texts.of("indicator.ui.check.remove.text", check.form().message()),
                "indicator.ui.check.remove",
                () -> {
                    List<CheckForm> rest = new ArrayList<>(forms());
                    rest.remove(check.form());
                    dictionary.setChecks(detail.row().id(), rest);
                    Toast.success("indicator.ui.check.removed");
                    reload.run();
                });
    }

    private List<CheckForm> forms() {
        return detail.checks().stream().map(IndicatorDetail.Check::form).toList();
    }
}
