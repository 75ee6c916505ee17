package vn.congtachoi.paper;

import java.awt.Color;
import java.util.List;

/**
 * A month of a {@link YearGrid}: six weeks of days, blank before its first and after its last.
 *
 * @param weekdays letters of the seven columns
 * @param days of the month; empty where there is none
 * @param numbers how many things a day has, as it is to be read; may be empty
 * @param fills what the colour of each day says
 */
public record YearMonthPart(
        String name, List<String> weekdays, List<String> days, List<String> numbers, List<Fill> fills)
        implements PaperPart {

    /** Six weeks. */
    public static final int CELLS = 42;

    /** What the colour of a day means; the number, or the list below, says it in words too. */
    public enum Fill {
        NONE(0xff, 0xff, 0xff),
        FEW(0xfb, 0xec, 0xf2),
        MANY(0xf0, 0xcb, 0xdb),
        OFF(0xe4, 0xdd, 0xd6);

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

    /** @throws IllegalArgumentException when there are not six weeks of it */
    public YearMonthPart {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
        numbers = List.copyOf(numbers);
        fills = List.copyOf(fills);
        if (weekdays.size() != MonthGrid.DAYS
                || days.size() != CELLS
                || numbers.size() != CELLS
                || fills.size() != CELLS) {
            throw new IllegalArgumentException("A month is drawn as six weeks");
        }
    }

    @Override
    public String template() {
        return "year-month";
    }

    @Override
    public void fit(TemplateElements elements) {
        int width = YearGrid.month(elements.width());
        List<Integer> edges = MonthGrid.edges(width, MonthGrid.DAYS);
        elements.place("name", 0, width);
        for (int i = 0; i < MonthGrid.DAYS; i++) {
            elements.place("letter-%02d".formatted(i + 1), edges.get(i), edges.get(i + 1) - edges.get(i));
        }
        for (int i = 0; i < CELLS; i++) {
            int column = i % MonthGrid.DAYS;
            int left = edges.get(column);
            int cell = edges.get(column + 1) - left;
            String day = "day-%02d".formatted(i + 1);
            String number = "number-%02d".formatted(i + 1);
            if (days.get(i).isEmpty()) {
                elements.remove(day);
                elements.remove(number);
            } else {
                elements.place(day, left, cell);
                elements.fill(day, fills.get(i).colour());
                elements.place(number, left, cell);
            }
        }
    }
}
