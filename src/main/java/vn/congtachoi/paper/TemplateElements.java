package vn.congtachoi.paper;

import java.util.Optional;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JasperReport;

/** Finds and adjusts elements of one copy of a template by their key. */
final class TemplateElements {

    /** A rule under a heading is between a third and a half of its text (NĐ 30/2020, Phụ lục I). */
    private static final double RULE_SHARE = 0.4;

    private final JasperReport report;

    TemplateElements(JasperReport report) {
        this.report = report;
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

    /** Makes a rule exactly as long as its text. */
    void ruleAsLongAs(String key, String text, double size) {
        find(key).ifPresent(rule -> setLength(rule, PaperFont.width(text, size, true)));
    }

    /** Makes a rule the prescribed part of its text, of which a line is at most as wide as its column. */
    void ruleUnder(String key, String text, double size, int column) {
        double width = Math.min(PaperFont.width(text, size, true), column);
        find(key).ifPresent(rule -> setLength(rule, width * RULE_SHARE));
    }

    private static void setLength(JRElement rule, double length) {
        int centre = 2 * rule.getX() + rule.getWidth();
        int width = (int) Math.round(length);
        rule.setWidth(width);
        rule.setX((centre - width) / 2);
    }
}
