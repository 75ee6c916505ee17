package vn.congtachoi.paper;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One lane of a {@link YearPaper}: the name whose row begins with it, bars, and what each is.
 *
 * @param name empty where the lane goes on a row
 * @param labels one for each bar, in its order
 * @param places where each bar lies
 * @param starts where each month begins, then 1
 * @param today where today lies, or null
 */
public record YearBars(
        String name,
        List<String> labels,
        List<Place> places,
        List<Double> starts,
        @Nullable Double today) implements PaperPart {

    /** As many as the template draws side by side. */
    public static final int MOST = 16;

    /** What the colour of a bar means; its label says it in words too. */
    public enum Fill {
        NEUTRAL(0xe4, 0xdd, 0xd6),
        ACTIVE(0xf3, 0xd3, 0xe0),
        DONE(0xc9, 0xe6, 0xd8),
        DUE(0xf6, 0xe0, 0xb5),
        LATE(0xf4, 0xb9, 0xb2);

        private final int red;
        private final int green;
        private final int blue;

        Fill(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        Color colour() {
            return new Color(red, green, blue);
        }
    }

    /** A bar and the room of its label, as parts of the year. */
    public record Place(double from, double to, double labelFrom, double labelTo, Fill fill) {}

    /** @throws IllegalArgumentException when there are more bars than are drawn, or not one label for each */
    public YearBars {
        labels = List.copyOf(labels);
        places = List.copyOf(places);
        starts = List.copyOf(starts);
        if (places.size() > MOST || labels.size() != places.size()) {
            throw new IllegalArgumentException("A lane has at most " + MOST + " bars with a label each");
        }
    }

    @Override
    public String template() {
        return "year-bars";
    }

    @Override
    public void fit(TemplateElements elements) {
        int width = elements.width();
        elements.place("rule", 0, width);
        elements.place("name", 0, YearPaper.NAMES);
        List<String> months = YearPaper.keys("start", starts.size());
        for (int i = 0; i < months.size(); i++) {
            elements.place(months.get(i), YearPaper.at(starts.get(i), width), 1);
        }
        Double now = today;
        if (now == null) {
            elements.remove("today");
        } else {
            elements.place("today", YearPaper.at(now, width), 1);
        }
        List<String> bars = YearPaper.keys("bar", MOST);
        List<String> texts = YearPaper.keys("label", MOST);
        for (int i = 0; i < MOST; i++) {
            if (i < places.size()) {
                Place place = places.get(i);
                int from = YearPaper.at(place.from(), width);
                elements.place(bars.get(i), from, Math.max(2, YearPaper.at(place.to(), width) - from));
                elements.fill(bars.get(i), place.fill().colour());
                int text = YearPaper.at(place.labelFrom(), width);
                elements.place(texts.get(i), text, Math.max(2, YearPaper.at(place.labelTo(), width) - text));
            } else {
                elements.remove(bars.get(i));
                elements.remove(texts.get(i));
            }
        }
    }
}
