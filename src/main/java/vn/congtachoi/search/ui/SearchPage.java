package vn.congtachoi.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.congtachoi.search.SearchGroup;
import vn.congtachoi.search.SearchService;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Tìm kiếm: everything that was found, kind by kind; the typed words stand in the address. */
@Route(SearchPage.PATH)
@PermitAll
class SearchPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tim-kiem";
    static final String TYPED = "tu";
    static final int LONGEST = 200;

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST = 200;

    private final SearchService search;
    private final PageHeader header = new PageHeader(Texts.of("search.title"));
    private final FilterBar<String> bar = new FilterBar<>(new Typed());
    private final Div answer = new Div();

    SearchPage(SearchService search) {
        this.search = search;
        narrow();
        answer.addClassName("app-search__page");
        bar.search("search.field", typed -> typed, (before, typed) -> typed).onChange(this::show);
        add(header, bar, answer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(bar.read(event.getLocation().getQueryParameters()));
    }

    private void show(String typed) {
        answer.removeAll();
        if (!isEnough(typed)) {
            header.line(Texts.of("search.hint"));
            return;
        }
        List<SearchGroup> groups = search.find(typed, MOST);
        int found = groups.stream().mapToInt(group -> group.hits().size()).sum();
        if (found == 0) {
            header.line("");
            answer.add(new EmptyState(AppIcon.SEARCH, "search.none", "search.none.hint"));
            return;
        }
        header.line(found < MOST ? Texts.of("search.found", found) : Texts.of("search.found.most", found));
        groups.forEach(group -> answer.add(HitGroup.all(group)));
    }

    /** One letter finds half of everything and helps nobody. */
    static boolean isEnough(String typed) {
        return typed.codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS;
    }

    /** The address of what these words find. */
    static String address(String typed) {
        return PATH + "?" + TYPED + "=" + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("search.title");
    }

    /** The typed words as the only part of the address. */
    private static final class Typed implements FilterCodec<String> {

        @Override
        public Map<String, String> encode(String typed) {
            return Map.of(TYPED, typed.strip());
        }

        @Override
        public String decode(Map<String, String> query) {
            String typed = query.getOrDefault(TYPED, "");
            return typed.substring(0, Math.min(typed.length(), LONGEST));
        }
    }
}
