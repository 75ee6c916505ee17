package vn.congtachoi.search;

import org.springframework.stereotype.Component;

/** Brings the index up to date at once: a test does not wait for the events of what it made. */
@Component
public class TestIndex {

    private final SearchIndex index;

    TestIndex(SearchIndex index) {
        this.index = index;
    }

    public void rebuild() {
        index.rebuild();
    }
}
