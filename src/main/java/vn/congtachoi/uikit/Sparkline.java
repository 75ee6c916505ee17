package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a figure moved over a few periods, as a line of the height of a word. */
public class Sparkline extends Composite<Span> {

    private static final int WIDTH = 112;
    private static final int HEIGHT = 32;
    private static final int MARGIN = 4;

    /**
     * @param values in order of time
     * @param words the same said aloud ("3 quý: 120, 140, 180")
     */
    public Sparkline(List<? extends Number> values, String words) {
        Span aloud = new Span(words);
        aloud.addClassName("app-visually-hidden");
        getContent().addClassName("app-spark");
        getContent().add(new Svg(drawing(values)), aloud);
    }

    static String drawing(List<? extends Number> values) {
        double low = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        String points = IntStream.range(0, values.size())
                .mapToObj(i -> point(x(i, values.size()), y(values.get(i).doubleValue(), low, high)))
                .collect(Collectors.joining(" "));
        String end = values.isEmpty()
                ? ""
                : circle(x(values.size() - 1, values.size()), y(values.getLast().doubleValue(), low, high));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" aria-hidden="true">\
                <polyline points="%s" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>%s</svg>""".formatted(WIDTH, HEIGHT, points, end);
    }

    private static double x(int index, int count) {
        return count < 2 ? WIDTH - MARGIN : MARGIN + index * (WIDTH - 2.0 * MARGIN) / (count - 1);
    }

    private static double y(double value, double low, double high) {
        return high == low ? HEIGHT / 2.0 : HEIGHT - MARGIN - (value - low) * (HEIGHT - 2.0 * MARGIN) / (high - low);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static String circle(double x, double y) {
        return String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"currentColor\"/>", x, y);
    }
}
