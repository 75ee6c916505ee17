package vn.congtachoi.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which work a figure of a text counts: {@code VIEC:KH} by plan, {@code VIEC:PS} what came up in between, {@code
 * VIEC:KH:DA8} of one programme, {@code VIEC:KH:DA8:ND1} of one of its contents. Codes of indicators hold no colon.
 *
 * @param programme its code, empty for all work
 * @param content its number, empty for the whole programme
 */
record TaskFigureCode(TaskOrigin origin, String programme, String content) {

    private static final String KIND = "VIEC";
    private static final String SEPARATOR = ":";
    private static final int PARTS = 4;

    static TaskFigureCode all(TaskOrigin origin) {
        return new TaskFigureCode(origin, "", "");
    }

    /** Empty when it is the code of something else. */
    static Optional<TaskFigureCode> parse(String code) {
        List<String> parts = List.of(code.split(SEPARATOR, PARTS));
        if (parts.size() < 2 || !parts.getFirst().equals(KIND)) {
            return Optional.empty();
        }
        return Stream.of(TaskOrigin.values())
                .filter(origin -> word(origin).equals(parts.get(1)))
                .findFirst()
                .map(origin -> new TaskFigureCode(origin, part(parts, 2), part(parts, PARTS - 1)));
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    private static String word(TaskOrigin origin) {
        return switch (origin) {
            case PLANNED -> "KH";
            case EXTRA -> "PS";
        };
    }

    /** As texts keep it. */
    String code() {
        return Stream.of(KIND, word(origin), programme, content)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }
}
