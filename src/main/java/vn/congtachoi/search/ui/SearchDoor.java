package vn.congtachoi.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.search.SearchService;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Looks like a field and opens the search; on a phone only its picture is left. */
class SearchDoor extends Button {

    SearchDoor(SearchService search) {
        super(AppIcon.SEARCH.create());
        Span words = new Span(Texts.of("search.door"));
        words.addClassName("app-search-door__words");
        Span keys = new Span(Texts.of("search.door.keys"));
        keys.addClassName("app-search-door__keys");
        getElement().appendChild(words.getElement(), keys.getElement());
        addClassName("app-search-door");
        setAriaLabel(Texts.of("search.door.label"));
        addClickListener(event -> new SearchDialog(search).open());
        KeyboardShortcuts.search(this);
    }
}
