package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.QuestionKind;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickTable;
import vn.congtachoi.indicator.QuickText;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Answers to one question in full: which unit, what, by whom and when. */
class QuickAnswersDialog extends Dialog {

    QuickAnswersDialog(QuestionRow question, List<QuickTable.Row> units) {
        setHeaderTitle(question.question());
        UnorderedList list = new UnorderedList();
        list.addClassName("app-entries");
        units.forEach(
                unit -> list.add(item(question.kind(), unit, unit.answers().get(question.id()))));
        Div body = new Div(list);
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.secondary("indicator.ui.close", this::close));
    }

    private static ListItem item(QuestionKind kind, QuickTable.Row unit, QuickTable.@Nullable Answer answer) {
        Span name = new Span(unit.unitName());
        name.addClassName("app-entries__unit");
        String text = QuickText.of(kind, answer);
        if (text == null || answer == null) {
            return new ListItem(name, new Span(Texts.of("indicator.ui.quick.left-open")));
        }
        Span how = new Span(Texts.of("indicator.ui.quick.by", answer.by(), VnFormat.moment(answer.at())));
        how.addClassName("app-entries__how");
        if (kind == QuestionKind.TEXT) {
            return new ListItem(name, new Div(text), how);
        }
        Component value = value(text, answer.reply().attachmentId());
        value.addClassName("app-entries__value");
        Div head = new Div(name, value);
        head.addClassName("app-entries__head");
        return new ListItem(head, how);
    }

    private static Component value(String text, @Nullable UUID file) {
        if (file == null) {
            return new Span(text);
        }
        Anchor link = new Anchor("tep/" + file, text);
        link.setRouterIgnore(true);
        return link;
    }
}
