package vn.congtachoi.paper;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a template. It is a list as well, so that an expression may reach one entry by its number without
 * naming a class of the library.
 */
final class RecordDataSource extends AbstractList<Map<String, @Nullable Object>> implements JRRewindableDataSource {

    private final List<Map<String, @Nullable Object>> rows;
    private Consumer<Map<String, @Nullable Object>> listener = _ -> {};
    private int current = -1;

    RecordDataSource(List<Map<String, @Nullable Object>> rows) {
        this.rows = rows;
    }

    /** @param told of each row before anything of it is printed */
    void listen(Consumer<Map<String, @Nullable Object>> told) {
        listener = told;
    }

    @Override
    public boolean next() {
        current++;
        if (current >= rows.size()) {
            return false;
        }
        listener.accept(rows.get(current));
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Map<String, @Nullable Object> row = rows.get(current);
        if (!row.containsKey(field.getName())) {
            throw new IllegalArgumentException("The record has no component " + field.getName());
        }
        return row.get(field.getName());
    }

    @Override
    public void moveFirst() {
        current = -1;
    }

    @Override
    public Map<String, @Nullable Object> get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
