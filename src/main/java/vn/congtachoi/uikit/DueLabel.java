package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A due day in words: "28/6/2023 – còn 3 ngày", "quá hạn 2 ngày"; being late is said, not only coloured. */
public class DueLabel extends Composite<Span> {

    private static final int SOON_DAYS = 3;

    public DueLabel(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        getContent().setText(Texts.of("uikit.due.line", VnFormat.day(due), words(days)));
        getContent().addClassNames("app-due", "app-due--" + tone(days).cssName());
    }

    /** "hôm nay", "còn 3 ngày", "quá hạn 2 ngày". */
    public static String words(long days) {
        if (days == 0) {
            return Texts.of("uikit.due.today");
        }
        return days > 0 ? Texts.of("uikit.due.left", days) : Texts.of("uikit.due.late", -days);
    }

    /** Late, due within three days, or of no urgency. */
    public static Tone tone(long days) {
        if (days < 0) {
            return Tone.LATE;
        }
        return days <= SOON_DAYS ? Tone.DUE : Tone.NEUTRAL;
    }
}
