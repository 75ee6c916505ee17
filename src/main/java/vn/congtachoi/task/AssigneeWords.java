package vn.congtachoi.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Texts;

/** Who is meant in a cell: names one after the other, or "Tất cả đơn vị", "Cả 8 đơn vị" where there are so many. */
public final class AssigneeWords {

    private AssigneeWords() {}

    /** The words that stand for every unit directly below. */
    public static String allUnits() {
        return Texts.of("task.assignee.all-units");
    }

    /**
     * Everybody who is named, each once.
     *
     * @param refusal called with the key of what is wrong and the name, for each that is not one
     */
    public static List<Assignee> read(String typed, AssigneeBook book, BiConsumer<String, String> refusal) {
        List<Assignee> named = new ArrayList<>();
        for (String part : typed.split("[;\n]", -1)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            Set<Assignee> found = book.named(name);
            if (isAll(name, book.below().size())) {
                named.addAll(book.below());
            } else if (found.size() == 1) {
                named.addAll(found);
            } else {
                refusal.accept(found.isEmpty() ? "task.assignee.unknown" : "task.assignee.many", name);
            }
        }
        return named.stream().distinct().toList();
    }

    private static boolean isAll(String name, int units) {
        String folded = VietnameseText.fold(name);
        return Stream.of(allUnits(), Texts.of("task.assignee.all-of", units))
                .map(VietnameseText::fold)
                .anyMatch(folded::equals);
    }
}
