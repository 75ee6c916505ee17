package vn.congtachoi.task.ui.fields;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.uikit.RouteIds;

/** Writes who was chosen into addresses and drafts ("unit", "unit.person"), and reads it back. */
public final class AssigneeCodec {

    private AssigneeCodec() {}

    /** Comma between them. */
    public static String write(List<?> assignees) {
        return assignees.stream()
                .filter(Assignee.class::isInstance)
                .map(Assignee.class::cast)
                .map(AssigneeCodec::write)
                .collect(Collectors.joining(","));
    }

    private static String write(Assignee assignee) {
        UUID person = assignee.personId();
        return person == null ? assignee.unitId().toString() : assignee.unitId() + "." + person;
    }

    /** What is no id is left out. */
    public static List<Assignee> read(String text) {
        return Stream.of(text.split(",", -1)).flatMap(AssigneeCodec::one).toList();
    }

    private static Stream<Assignee> one(String text) {
        int dot = text.indexOf('.');
        String unit = dot < 0 ? text : text.substring(0, dot);
        return RouteIds.id(unit).stream()
                .map(id -> new Assignee(
                        id,
                        dot < 0 ? null : RouteIds.id(text.substring(dot + 1)).orElse(null)));
    }
}
