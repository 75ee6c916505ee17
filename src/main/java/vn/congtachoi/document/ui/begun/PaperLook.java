package vn.congtachoi.document.ui.begun;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** How a paper stands in the list of its record: number and day, and how far it is. */
public final class PaperLook {

    private PaperLook() {}

    /** "Số 05/QĐ-BTV · 02/10/2023"; what it has of both. */
    public static String numbered(DocumentRow paper) {
        LocalDate day = paper.paperDate();
        String notation = paper.notation();
        return Stream.of(
                        notation == null ? "" : Texts.of("document.ui.begun.number", notation),
                        day == null ? "" : VnFormat.day(day))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How far it is. */
    public static StatusBadge badge(DocumentRow paper) {
        return new StatusBadge(
                Texts.of("document.state", paper.state()), paper.state().tone());
    }

    /** Where it is opened. */
    public static String path(DocumentRow paper) {
        return "van-ban/" + paper.id();
    }
}
