package vn.congtachoi.programme;

import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Work that usually serves a content, as an example for those who plan.
 *
 * @param unverified no source was seen: shown as "chưa kiểm chứng"
 */
public record TypicalActivity(String wording, boolean unverified) {

    /** Begins the line of an unverified activity where several are kept in one text. */
    private static final String MARK = "? ";

    public TypicalActivity {
        wording = VietnameseText.nfc(wording);
    }

    /** One line each, so that the history of a content shows a change of them as people would write it. */
    public static String write(List<TypicalActivity> activities) {
        return activities.stream()
                .filter(activity -> !activity.wording.isEmpty())
                .map(activity -> (activity.unverified ? MARK : "") + activity.wording)
                .collect(Collectors.joining("\n"));
    }

    /** The other way round; empty lines say nothing. */
    public static List<TypicalActivity> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith(MARK)
                        ? new TypicalActivity(line.substring(MARK.length()), true)
                        : new TypicalActivity(line, false))
                .toList();
    }
}
