package vn.congtachoi.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.congtachoi.search.SearchGroup;
import vn.congtachoi.search.SearchHit;
import vn.congtachoi.uikit.Texts;

/** What was found of one kind, under the name of the kind. */
class HitGroup extends Composite<Section> {

    private HitGroup(String title, List<SearchHit> shown) {
        H2 name = new H2(title);
        name.addClassName("app-hits__name");
        UnorderedList hits = new UnorderedList();
        hits.addClassName("app-hits__list");
        shown.forEach(hit -> hits.add(line(hit)));
        getContent().addClassName("app-hits");
        getContent().add(name, hits);
    }

    /** The best few, so that one kind does not push away the others. */
    static HitGroup first(SearchGroup group, int most) {
        return new HitGroup(kind(group), group.hits().stream().limit(most).toList());
    }

    /** All of them, and how many they are. */
    static HitGroup all(SearchGroup group) {
        return new HitGroup(Texts.of("search.group", kind(group), group.hits().size()), group.hits());
    }

    private static String kind(SearchGroup group) {
        return Texts.of("search.type." + group.type());
    }

    private static ListItem line(SearchHit hit) {
        Span title = new Span(hit.title());
        title.addClassName("app-hit__title");
        Anchor link = new Anchor(hit.path());
        link.addClassName("app-hit");
        link.add(title);
        if (!hit.detail().isBlank()) {
            Span detail = new Span(hit.detail());
            detail.addClassName("app-hit__detail");
            link.add(detail);
        }
        return new ListItem(link);
    }
}
