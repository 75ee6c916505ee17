package vn.congtachoi.task.ui;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskSort;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/** A look in the address: the filter, and {@code &nhom=unit&xep=title-giam&ngay=2023-10-06&kieu=tuan&mo=…&viec=…}. */
class TaskLookCodec implements FilterCodec<TaskLook> {

    private static final String WEEK = "tuan";
    private static final String DESCENDING = "-giam";
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2099;

    /** More would make the address too long to be sent on. */
    private static final int MOST_OPEN = 40;

    private static final int ID_BYTES = 16;

    private final TaskFilterCodec filters;

    TaskLookCodec(UUID me) {
        filters = new TaskFilterCodec(me);
    }

    @Override
    public TaskLook decode(Map<String, String> query) {
        TaskGrouping by = FilterCodec.constant(TaskGrouping.class, query.get("nhom"));
        return new TaskLook(
                filters.decode(query),
                by == null ? TaskGrouping.NONE : by,
                order(query.getOrDefault("xep", "")),
                day(query.getOrDefault("ngay", "")),
                WEEK.equals(query.get("kieu")),
                open(query.getOrDefault("mo", "")),
                RouteIds.id(query.get("viec")).orElse(null));
    }

    private static TaskOrder order(String text) {
        boolean descending = text.endsWith(DESCENDING);
        String word = descending ? text.substring(0, text.length() - DESCENDING.length()) : text;
        TaskSort by = FilterCodec.constant(TaskSort.class, word);
        return by == null ? TaskOrder.DUE : new TaskOrder(by, descending);
    }

    private static String written(TaskOrder order) {
        return order.equals(TaskOrder.DUE)
                ? ""
                : order.by().name().toLowerCase(Locale.ROOT) + (order.descending() ? DESCENDING : "");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static List<UUID> open(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("\\.", MOST_OPEN + 1))
                        .limit(MOST_OPEN)
                        .flatMap(each -> Stream.ofNullable(id(each)))
                        .distinct()
                        .toList();
    }

    private static @Nullable UUID id(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return bytes.length == ID_BYTES ? new UUID(buffer.getLong(), buffer.getLong()) : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static String shortened(UUID id) {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Map<String, String> encode(TaskLook look) {
        Map<String, String> query = new LinkedHashMap<>(filters.encode(look.filter()));
        query.put("nhom", look.by() == TaskGrouping.NONE ? "" : look.by().name().toLowerCase(Locale.ROOT));
        query.put("xep", written(look.order()));
        query.put("ngay", look.day() == null ? "" : look.day().toString());
        query.put("kieu", look.week() ? WEEK : "");
        query.put(
                "mo",
                look.open().stream()
                        .limit(MOST_OPEN)
                        .map(TaskLookCodec::shortened)
                        .collect(Collectors.joining(".")));
        query.put("viec", look.at() == null ? "" : look.at().toString());
        return query;
    }
}
