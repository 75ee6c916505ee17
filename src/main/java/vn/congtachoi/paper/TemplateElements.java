package vn.congtachoi.paper;

import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBaseElementGroup;

/** Finds and adjusts elements of one copy of a template by their key. */
public final class TemplateElements {

    private final JasperReport report;
    private final PaperProfile profile;

    TemplateElements(JasperReport report, PaperProfile profile) {
        this.report = report;
        this.profile = profile;
    }

    JasperReport report() {
        return report;
    }

    Optional<JRElement> find(String key) {
        for (JRBand band : report.getAllBands()) {
            Optional<JRElement> found = find(band.getElements(), key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<JRElement> find(JRElement[] elements, String key) {
        for (JRElement element : elements) {
            if (key.equals(element.getKey())) {
                return Optional.of(element);
            }
            Optional<JRElement> inside =
                    element instanceof JRFrame frame ? find(frame.getElements(), key) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** Width of the text, in points. */
    int width() {
        return report.getColumnWidth();
    }

    /** Sets an element to its place from left to right, in points. */
    void place(String key, int left, int width) {
        find(key).ifPresent(element -> {
            element.setX(left);
            element.setWidth(width);
        });
    }

    /** Colours an area. */
    void fill(String key, Color colour) {
        find(key).ifPresent(element -> element.setBackcolor(colour));
    }

    /** Takes out what this rendering does not use. */
    void remove(String key) {
        for (JRBand band : report.getAllBands()) {
            if (band instanceof JRBaseElementGroup group) {
                group.getChildren()
                        .removeIf(child -> child instanceof JRElement element && key.equals(element.getKey()));
            }
        }
    }

    /** Makes a rule exactly as long as its text. */
    void ruleAsLongAs(String key, String text, double size) {
        find(key).ifPresent(rule -> setLength(rule, PaperFont.width(text, size, true)));
    }

    /** The same for a rule that is the prescribed part of its text, of which a line is at most as wide as the page. */
    public void ruleUnder(String key, String text, String style) {
        ruleUnder(key, text, style, report.getColumnWidth());
    }

    /**
     * Makes a rule the prescribed part of its text: between a third and a half (NĐ 30/2020, Phụ lục I).
     *
     * @param column at most so wide is a line of the text, in points
     */
    void ruleUnder(String key, String text, String style, int column) {
        double width = Math.min(PaperFont.width(text, size(style), true), column);
        find(key).ifPresent(rule -> setLength(rule, width * profile.number("rule.share")));
    }

    /** Gives a box the width that the profile knows under {@code box.<name>}; its left edge stays. */
    public void box(String key, String name) {
        find(key).ifPresent(box -> box.setWidth(profile.points("box." + name)));
    }

    private double size(String style) {
        return Arrays.stream(report.getStyles())
                .filter(each -> style.equals(each.getName()))
                .mapToDouble(JRStyle::getFontSize)
                .findFirst()
                .orElseThrow();
    }

    private static void setLength(JRElement rule, double length) {
        int centre = 2 * rule.getX() + rule.getWidth();
        int width = (int) Math.round(length);
        rule.setWidth(width);
        rule.setX((centre - width) / 2);
    }
}
