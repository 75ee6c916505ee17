package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.BlankDecision;
import vn.congtachoi.indicator.ReturnTexts;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.SubmitForm;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Nộp số liệu: what blanks mean, what looks odd, and the three short texts. */
class SubmitDialog extends Dialog {

    private static final int TEXT_LENGTH = 2000;

    private final TextArea highlights = Fields.area("indicator.ui.texts.highlights", TEXT_LENGTH);
    private final TextArea difficulties = Fields.area("indicator.ui.texts.difficulties", TEXT_LENGTH);
    private final TextArea proposals = Fields.area("indicator.ui.texts.proposals", TEXT_LENGTH);
    private final RadioButtonGroup<BlankDecision> blanks = new RadioButtonGroup<>();
    private final Paragraph fault = new Paragraph();
    private final Consumer<SubmitForm> submit;
    private final boolean asksBlanks;

    SubmitDialog(SheetView sheet, Consumer<SubmitForm> submit) {
        this.submit = submit;
        this.asksBlanks = !sheet.blanks().isEmpty();
        addClassName("app-submit");
        setHeaderTitle(Texts.of("indicator.ui.submit.title"));
        fault.addClassName("app-submit__fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);

        Div content = new Div(fault);
        content.addClassName("app-submit__content");
        List<String> unsent = UnsentBranches.words(sheet);
        if (!unsent.isEmpty()) {
            // Which branches are not in the total: she decides with open eyes, and may still call them.
            content.add(lines("indicator.ui.submit.unsent", unsent));
        }
        if (asksBlanks) {
            content.add(blankQuestion(sheet));
        }
        List<String> odd = OddWords.of(sheet);
        if (!odd.isEmpty()) {
            content.add(lines("indicator.ui.submit.odd", odd));
        }
        highlights.setValue(sheet.texts().highlights());
        difficulties.setValue(sheet.texts().difficulties());
        proposals.setValue(sheet.texts().proposals());
        content.add(highlights, difficulties, proposals);
        add(content);

        ActionButton send = ActionButton.primary("indicator.ui.submit.act", this::send);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(ActionButton.quiet("indicator.ui.cancel", this::close), send);
    }

    private Div blankQuestion(SheetView sheet) {
        UnorderedList names = new UnorderedList();
        BlankWords.of(sheet).forEach(line -> names.add(new ListItem(line)));
        blanks.setLabel(Texts.of("indicator.ui.submit.blanks", sheet.blanks().size()));
        blanks.setItems(BlankDecision.NOT_AVAILABLE, BlankDecision.ZERO);
        blanks.setItemLabelGenerator(decision -> Texts.of("indicator.ui.blank-decision", decision));
        Div box = new Div(blanks, names);
        box.addClassName("app-submit__blanks");
        return box;
    }

    private static Div lines(String heading, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Div box = new Div(new Paragraph(Texts.of(heading)), list);
        box.addClassName("app-submit__odd");
        return box;
    }

    private void send() {
        @Nullable BlankDecision rest = blanks.getValue();
        if (asksBlanks && rest == null) {
            say(Texts.of("indicator.ui.submit.decide"));
            return;
        }
        try {
            submit.accept(new SubmitForm(
                    new ReturnTexts(highlights.getValue(), difficulties.getValue(), proposals.getValue()),
                    Map.of(),
                    rest));
            close();
        } catch (BusinessException refusal) {
            say(Texts.of(refusal));
        }
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }
}
