package vn.congtachoi.supervision.layout;

import org.springframework.stereotype.Component;
import vn.congtachoi.notification.PollingWatch;

/** On each node: its searches show that they live, and those of a node that was stopped become known as interrupted. */
@Component
class LayoutWatch extends PollingWatch {

    private final LayoutSearches searches;

    LayoutWatch(LayoutSearches searches) {
        super("layout-watch");
        this.searches = searches;
    }

    @Override
    protected void poll() {
        searches.beat();
    }
}
