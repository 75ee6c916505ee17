package vn.congtachoi.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SubjectRef;

/** The index in SQL: documents, their words, and the one query that ranks them. Called inside a transaction. */
@Component
class SearchTable {

    private static final int TITLE_LENGTH = 500;
    private static final int DETAIL_LENGTH = 1000;

    /**
     * What one typed word is worth in one document: as typed with marks, as a beginning with marks, the whole word
     * without marks, a beginning without marks; and a little more in the title.
     */
    private static final String ONE_WORD = """
            select document_id, max(case when marked = ? then 8
                                         when left(marked, ?) = ? then 6
                                         when word = ? then 4
                                         else 2 end + case when in_title then 1 else 0 end) as worth
            from search_word where word between ? and ? group by document_id""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SearchTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
    }

    /** Documents that have every word, best first. */
    List<SearchDocument> find(List<SearchWord> words, int offset, int limit) {
        String terms =
                IntStream.range(0, words.size()).mapToObj(n -> ONE_WORD).collect(Collectors.joining("\nunion all\n"));
        List<Object> params = new ArrayList<>();
        for (SearchWord word : words) {
            params.add(word.marked());
            params.add(word.marked().length());
            params.add(word.marked());
            params.add(word.folded());
            params.add(word.folded());
            params.add(word.lastWithPrefix());
        }
        params.addAll(List.of(words.size(), limit, offset));
        return jdbc.sql("select d.subject_type, d.subject_id, d.title, d.detail from search_document d join ("
                        + "select document_id, sum(worth) as score from (" + terms
                        + ") matched group by document_id having count(*) = ?"
                        + ") ranked on ranked.document_id = d.id"
                        + " order by ranked.score desc, length(d.title), d.id limit ? offset ?")
                .params(params)
                .query((row, n) -> new SearchDocument(
                        SubjectRef.of(row.getString(1), row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /**
     * Writes what the source says now. The row is locked before the source is asked: of two changes at once, the later
     * to write has also read the later state.
     */
    void refresh(SubjectRef subject, Supplier<Optional<SearchDocument>> source) {
        UUID id = lock(subject);
        Optional<SearchDocument> document = source.get();
        if (document.isPresent()) {
            write(id, document.get());
        } else {
            jdbc.sql("delete from search_document where id = ?").param(id).update();
        }
    }

    private UUID lock(SubjectRef subject) {
        while (true) {
            jdbc.sql("""
                            insert into search_document (id, subject_type, subject_id, title, detail)
                            values (?, ?, ?, '', '') on conflict do nothing""").params(Ids.next(), subject.type(), subject.id()).update();
            Optional<UUID> id = jdbc.sql(
                            "select id from search_document where subject_type = ? and subject_id = ? for update")
                    .params(subject.type(), subject.id())
                    .query(UUID.class)
                    .optional();
            if (id.isPresent()) {
                return id.get();
            }
            // Removed by another change while this one waited for it: the place is free again.
        }
    }

    private void write(UUID id, SearchDocument document) {
        jdbc.sql("update search_document set title = ?, detail = ? where id = ?")
                .params(cut(document.title(), TITLE_LENGTH), cut(document.detail(), DETAIL_LENGTH), id)
                .update();
        jdbc.sql("delete from search_word where document_id = ?").param(id).update();
        writeWords(id, document.title(), true);
        writeWords(id, document.detail() + " " + document.words(), false);
    }

    private void writeWords(UUID id, String text, boolean inTitle) {
        Set<SearchWord> words = SearchWord.of(text);
        template.batchUpdate(
                "insert into search_word (document_id, word, marked, in_title) values (?, ?, ?, ?)",
                words.stream()
                        .map(word -> new Object[] {id, word.folded(), word.marked(), inTitle})
                        .toList());
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /** What the index was built with; empty text when it was never built. Waits while another node builds it. */
    String lockBuild() {
        return jdbc.sql("select fingerprint from search_build where id = 1 for update")
                .query(String.class)
                .single();
    }

    void markBuilt(String fingerprint, Instant at) {
        jdbc.sql("update search_build set fingerprint = ?, built_at = ? where id = 1")
                .params(fingerprint, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from (select id from search_document limit 1) first_one")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Removes every record, and its words behind it: in the order in which {@link #refresh} locks them. */
    void clear() {
        jdbc.sql("delete from search_document").update();
    }
}
