package vn.congtachoi.task.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.task.TaskViewKind;

/** The addresses of the views, and how a task knows from which of them it was opened. */
final class TaskViewPaths {

    static final String LIST = "nhiem-vu";
    static final String BOARD = "nhiem-vu/bang";
    static final String CALENDAR = "nhiem-vu/lich";
    static final String TIMELINE = "nhiem-vu/dong-thoi-gian";
    static final String TREE = "nhiem-vu/cay";

    /** Says where she came from, in the address of a task. */
    static final String FROM = "tu";

    /** Said of the plain list, whose address without a query opens the view that she wants first. */
    private static final String PLAIN = "trang-thai=chua-xong";

    private final TaskLookCodec codec;

    TaskViewPaths(UUID me) {
        codec = new TaskLookCodec(me);
    }

    static String path(TaskViewKind kind) {
        return switch (kind) {
            case LIST -> LIST;
            case BOARD -> BOARD;
            case CALENDAR -> CALENDAR;
            case TIMELINE -> TIMELINE;
            case TREE -> TREE;
        };
    }

    /** The query of a view without anything chosen. */
    static QueryParameters plain(TaskViewKind kind) {
        return kind == TaskViewKind.LIST ? QueryParameters.fromString(PLAIN) : QueryParameters.empty();
    }

    /** What stands behind the question mark; empty for the look without anything chosen. */
    String query(TaskLook look) {
        Map<String, String> set = new LinkedHashMap<>(codec.encode(look));
        set.values().removeIf(String::isBlank);
        return QueryParameters.simple(set).getQueryString();
    }

    String address(TaskViewKind kind, TaskLook look) {
        String query = query(look);
        if (query.isEmpty() && kind == TaskViewKind.LIST) {
            return LIST + "?" + PLAIN;
        }
        return query.isEmpty() ? path(kind) : path(kind) + "?" + query;
    }

    /** What a view adds to the address of each task that it shows. */
    String from(TaskViewKind kind, TaskLook look) {
        String back = address(kind, look.withAt(null));
        return "?" + FROM + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The view from which a task was opened, made anew of what stands in its address; the list for anything else. */
    String back(@Nullable String from, UUID task) {
        String words = from == null ? "" : from;
        int mark = words.indexOf('?');
        String path = mark < 0 ? words : words.substring(0, mark);
        for (TaskViewKind kind : TaskViewKind.values()) {
            if (path(kind).equals(path)) {
                return address(
                        kind, read(mark < 0 ? "" : words.substring(mark + 1)).withAt(task));
            }
        }
        return LIST;
    }

    private TaskLook read(String query) {
        Map<String, String> first = new LinkedHashMap<>();
        QueryParameters.fromString(query).getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                first.put(name, values.getFirst());
            }
        });
        return codec.decode(first);
    }
}
