package vn.congtachoi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Texts;

/**
 * The ways to the pages that this person may open. The framework has already left out the others; a page's menu title
 * is a text key and its icon the file name of an {@link AppIcon}.
 */
final class Navigation {

    private static final int SHORTCUTS = 4;

    private Navigation() {}

    /** All pages, in groups; what belongs to today stands first, without a heading. */
    static Component drawer() {
        Map<NavGroup, List<MenuEntry>> groups = entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> NavGroup.of(order(entry)), () -> new EnumMap<>(NavGroup.class), Collectors.toList()));
        Drawer drawer = new Drawer();
        groups.forEach((group, entries) -> drawer.add(drawer.sideNav(group, entries)));
        return drawer;
    }

    /** The first few pages and the whole list, for the thumb; shown on phones only. */
    static Component bottom(Runnable openDrawer) {
        Nav bar = new Nav();
        bar.addClassName("app-bottom-nav");
        bar.setAriaLabel(Texts.of("shell.nav.bottom"));
        // What she has to do stands under her own work already; the place is for the figures that she enters on site.
        entries().stream()
                .filter(entry -> NavGroup.of(order(entry)) != NavGroup.WORK)
                .limit(SHORTCUTS)
                .map(Navigation::shortcut)
                .forEach(bar::add);
        NativeButton all = new NativeButton();
        all.addClickListener(event -> openDrawer.run());
        all.add(icon("menu"), new Span(Texts.of("shell.nav.menu")));
        bar.add(all);
        return bar;
    }

    private static List<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparingDouble(Navigation::order))
                .toList();
    }

    private static double order(MenuEntry entry) {
        Double order = entry.order();
        return order == null ? Double.MAX_VALUE : order;
    }

    /** Marks one page as the present one, also where its address is the beginning of another's. */
    private static final class Drawer extends Div implements AfterNavigationObserver {

        private final Map<String, SideNavItem> items = new LinkedHashMap<>();

        Drawer() {
            addClassName("app-nav");
        }

        SideNav sideNav(NavGroup group, List<MenuEntry> entries) {
            SideNav nav = new SideNav();
            if (group != NavGroup.TODAY) {
                nav.setLabel(Texts.of("shell.nav", group));
            } else {
                nav.getElement().setAttribute("aria-label", Texts.of("shell.nav", group));
            }
            for (MenuEntry entry : entries) {
                SideNavItem item = new SideNavItem(Texts.of(entry.title()), entry.menuClass(), icon(entry.icon()));
                items.put(item.getPath(), item);
                nav.addItem(item);
            }
            return nav;
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            String address = event.getLocation().getPath();
            Optional<String> present = items.keySet().stream()
                    .filter(path -> !path.isEmpty() && (address + "/").startsWith(path + "/"))
                    .max(Comparator.comparingInt(String::length));
            // Never an empty set: the component hands that to the browser as null, and stumbles over it there.
            items.forEach((path, item) ->
                    item.setPathAliases(Set.of(present.filter(path::equals).isPresent() ? address : path)));
        }
    }

    private static RouterLink shortcut(MenuEntry entry) {
        RouterLink link = new RouterLink(entry.menuClass());
        link.add(icon(entry.icon()), new Span(Texts.of(entry.title())));
        link.setHighlightCondition(
                (self, event) -> self.getHref().equals(event.getLocation().getPath()));
        return link;
    }

    private static Component icon(@Nullable String name) {
        return (name == null ? AppIcon.CHEVRON_RIGHT : AppIcon.named(name)).create();
    }
}
