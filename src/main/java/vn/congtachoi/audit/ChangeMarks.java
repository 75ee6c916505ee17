package vn.congtachoi.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.SubjectRef;

/** How often and when last records changed, many at once: for whoever keeps copies of them, as calendars do. */
@Component
public class ChangeMarks {

    /** A list of this length is read by every database. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    ChangeMarks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Records without a history are missing. Whether she may read them is for their module to say. */
    @Transactional(readOnly = true)
    public Map<SubjectRef, ChangeMark> of(Collection<SubjectRef> subjects) {
        Map<SubjectRef, ChangeMark> marks = new HashMap<>();
        subjects.stream()
                .collect(
                        Collectors.groupingBy(SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toSet())))
                .forEach((type, ids) -> {
                    List<UUID> all = new ArrayList<>(ids);
                    for (int from = 0; from < all.size(); from += AT_ONCE) {
                        read(type, all.subList(from, Math.min(from + AT_ONCE, all.size())), marks);
                    }
                });
        return marks;
    }

    private void read(String type, List<UUID> ids, Map<SubjectRef, ChangeMark> marks) {
        jdbc.sql("""
                        select subject_id, count(*), max(at) from audit_entry
                        where subject_type = :type and subject_id in (:ids)
                        group by subject_id""").param("type", type).param("ids", ids).query(row -> {
            marks.put(
                    SubjectRef.of(type, row.getObject(1, UUID.class)),
                    new ChangeMark(
                            row.getInt(2),
                            row.getObject(3, OffsetDateTime.class).toInstant()));
        });
    }
}
