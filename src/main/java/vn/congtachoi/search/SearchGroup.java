package vn.congtachoi.search;

import java.util.List;

/**
 * Hits of one kind of record, best first.
 *
 * @param type the module's word for the kind; its name on the screen is the text {@code search.type.<type>}
 */
public record SearchGroup(String type, List<SearchHit> hits) {

    public SearchGroup {
        hits = List.copyOf(hits);
    }
}
