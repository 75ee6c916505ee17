package vn.congtachoi.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.congtachoi.search.SearchGroup;
import vn.congtachoi.search.SearchService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ArrowKeys;
import vn.congtachoi.uikit.PassingDialog;
import vn.congtachoi.uikit.Texts;

/** Answers while she types. Arrow keys go through the answers, Enter opens one, Esc closes. */
class SearchDialog extends PassingDialog {

    private static final int TYPING_PAUSE_MS = 250;
    private static final int LOOKED_AT = 60;
    private static final int MOST_OF_ONE_KIND = 4;

    private final SearchService search;
    private final TextField field = new TextField();
    private final Div answer = new Div();

    SearchDialog(SearchService search) {
        this.search = search;
        addClassName("app-search-dialog");
        getElement().setAttribute("aria-label", Texts.of("search.title"));
        field.setAriaLabel(Texts.of("search.field"));
        field.setPlaceholder(Texts.of("search.field"));
        field.setPrefixComponent(AppIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(SearchPage.LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        field.addValueChangeListener(event -> show(event.getValue()));
        field.addKeyDownListener(Key.ENTER, event -> all());
        field.addClassName("app-search__field");
        answer.addClassName("app-search__answer");
        Div head = new Div(field, ActionButton.icon(AppIcon.X, "search.close", this::close));
        head.addClassName("app-search__head");
        Div content = new Div(head, answer);
        content.addClassName("app-search");
        ArrowKeys.through(content);
        add(content);
        show("");
    }

    private void show(String typed) {
        answer.removeAll();
        if (!SearchPage.isEnough(typed)) {
            answer.add(hint(Texts.of("search.hint")));
            return;
        }
        List<SearchGroup> groups = search.find(typed, LOOKED_AT);
        if (groups.isEmpty()) {
            answer.add(hint(Texts.of("search.nothing", typed.strip())));
            return;
        }
        groups.forEach(group -> answer.add(HitGroup.first(group, MOST_OF_ONE_KIND)));
        Anchor all = new Anchor(SearchPage.address(typed), Texts.of("search.all", typed.strip()));
        all.addClassName("app-search__all");
        answer.add(all);
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("app-search__hint");
        hint.getElement().setAttribute("role", "status");
        return hint;
    }

    /** Enter in the field asks for everything that is found. */
    private void all() {
        String typed = field.getValue();
        if (SearchPage.isEnough(typed)) {
            UI.getCurrent().navigate(SearchPage.class, QueryParameters.of(SearchPage.TYPED, typed.strip()));
        }
    }
}
