package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.congtachoi.supervision.layout.LayoutSentence;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** What does not go together, each with what she can do about it. */
class SentenceList extends Composite<UnorderedList> {

    SentenceList(List<LayoutSentence> sentences) {
        getContent().addClassName("app-layout-breaks");
        sentences.forEach(one -> getContent().add(item(one)));
    }

    private static ListItem item(LayoutSentence one) {
        Span choices = new Span(one.choices());
        choices.addClassName("app-quiet");
        StatusBadge level = one.hard()
                ? new StatusBadge(Texts.of("supervision.layout.ui.hard"), Tone.LATE)
                : new StatusBadge(Texts.of("supervision.layout.ui.soft"), Tone.DUE);
        return new ListItem(level, new Div(new Span(one.words()), choices));
    }
}
