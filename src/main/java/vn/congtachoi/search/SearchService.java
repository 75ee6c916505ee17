package vn.congtachoi.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectType;

/**
 * Finds records by the beginnings of words, with or without marks. Every word that is typed must occur; records she may
 * not read are passed over before anything is counted.
 */
@Service
@PreAuthorize("denyAll()")
public class SearchService {

    /** Nobody types more to find one thing; the rest of a pasted page is not looked at. */
    private static final int MOST_TYPED = 200;

    private static final int MOST_WORDS = 8;

    /** Ends the search for records she may read among many that she may not. */
    private static final int MOST_LOOKED_AT = 500;

    private static final int PAGE = 50;

    private final SearchTable table;
    private final SearchIndex index;
    private final SubjectLinks links;

    SearchService(SearchTable table, SearchIndex index, List<SubjectType> subjectTypes) {
        this.table = table;
        this.index = index;
        this.links = new SubjectLinks(subjectTypes);
    }

    /**
     * The best matches, grouped by kind of record, the group of the best match first. Any text may be typed; signs mean
     * nothing and a text without a letter or digit finds nothing.
     *
     * @param limit how many hits in all groups together
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SearchGroup> find(String typed, int limit) {
        List<SearchWord> words = SearchWord.typed(typed.substring(0, Math.min(typed.length(), MOST_TYPED)), MOST_WORDS);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, List<SearchHit>> groups = new LinkedHashMap<>();
        int found = 0;
        for (int offset = 0; offset < MOST_LOOKED_AT && found < limit; offset += PAGE) {
            List<SearchDocument> page = table.find(words, offset, PAGE);
            for (SearchDocument document : page) {
                if (found < limit && mayRead(document)) {
                    groups.computeIfAbsent(document.subject().type(), type -> new ArrayList<>())
                            .add(hit(document));
                    found++;
                }
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        return groups.entrySet().stream()
                .map(group -> new SearchGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private boolean mayRead(SearchDocument document) {
        return links.mayRead(document.subject());
    }

    private SearchHit hit(SearchDocument document) {
        return new SearchHit(document.subject(), document.title(), document.detail(), links.path(document.subject()));
    }

    /** Builds the index anew; answers how many records it holds. */
    @Needs(SearchPermissions.REBUILD)
    public int rebuild() {
        return index.rebuild();
    }
}
