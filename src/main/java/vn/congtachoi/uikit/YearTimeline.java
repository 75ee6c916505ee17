package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A year from left to right, one light element however many bars it has. Every bar is a link; places are percents. */
@Tag("year-timeline")
@JavaScript("context://components/year-timeline.js")
public class YearTimeline extends Component {

    /**
     * One bar with the room of its words.
     *
     * @param said of it aloud, and when it is pointed at
     * @param tone its colour: neutral, active, done, due, late, coming
     */
    public record Bar(
            String text,
            String said,
            String href,
            String tone,
            double from,
            double to,
            double textFrom,
            double textTo) {}

    /**
     * One row.
     *
     * @param more words for what is not drawn, or empty
     * @param href where all of it is listed
     */
    public record Row(String name, String more, String href, List<List<Bar>> lanes) {}

    /**
     * The whole picture.
     *
     * @param corner heading above the names of the rows
     * @param today null when it lies in another year
     */
    public record Model(
            String caption,
            String corner,
            List<String> months,
            @Nullable Double today,
            String todayWords,
            List<Row> rows) {}

    private final JsonMapper json = JsonMapper.builder().build();

    public void show(Model model) {
        getElement().setProperty("model", json.writeValueAsString(model));
    }
}
