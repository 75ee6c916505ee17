package vn.congtachoi.paper;

import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;
import org.jspecify.annotations.Nullable;

/**
 * Gives a template, drawn for a portrait page, the page and the lettering of a profile. What is drawn scales with the
 * width of the text; rules and marks keep their size.
 */
record PageShape(PaperProfile profile, PaperOrientation orientation) {

    private static final String PART = "paper.part";
    private static final String ORIENTATIONS = "paper.orientations";

    /** Narrower things are marks (page number, draft): they keep their size. */
    private static final int MARK = 110;

    static boolean allows(JasperDesign design, PaperOrientation orientation) {
        String allowed = design.getProperty(ORIENTATIONS);
        return isPart(design)
                || (allowed == null
                        ? orientation == PaperOrientation.PORTRAIT
                        : List.of(allowed.toUpperCase(java.util.Locale.ROOT).split(","))
                                .contains(orientation.name()));
    }

    private static boolean isPart(JasperDesign design) {
        return Boolean.parseBoolean(design.getProperty(PART));
    }

    void applyTo(JasperDesign design) {
        int width = profile.textWidth(orientation);
        double factor = (double) width / design.getColumnWidth();
        for (JRBand band : design.getAllBands()) {
            scale(band.getElements(), factor);
        }
        if (isPart(design)) {
            design.setPageWidth(width);
        } else {
            setPage(design);
        }
        design.setColumnWidth(width);
        setSizes(design);
    }

    private void setPage(JasperDesign design) {
        design.setOrientation(
                orientation == PaperOrientation.PORTRAIT ? OrientationEnum.PORTRAIT : OrientationEnum.LANDSCAPE);
        design.setPageWidth(orientation.width());
        design.setPageHeight(orientation.height());
        design.setLeftMargin(profile.margin("left"));
        design.setRightMargin(profile.margin("right"));
        // Page number and marks stand inside the margins, in the bands of header and footer.
        design.setTopMargin(profile.margin("top") - height(design.getPageHeader()));
        design.setBottomMargin(profile.margin("bottom") - height(design.getPageFooter()));
    }

    /** A paper may do without the band. */
    private static int height(@Nullable JRBand band) {
        return band == null ? 0 : band.getHeight();
    }

    private static void scale(JRElement[] elements, double factor) {
        for (JRElement element : elements) {
            int left = element.getX();
            int width = element.getWidth();
            if (element instanceof JRLine || width < MARK) {
                double centre = (left + width / 2.0) * factor;
                element.setX(left == 0 ? 0 : (int) Math.round(centre - width / 2.0));
            } else {
                int right = (int) Math.round((left + width) * factor);
                element.setX((int) Math.round(left * factor));
                element.setWidth(right - element.getX());
            }
            if (element instanceof JRFrame frame) {
                scale(frame.getElements(), factor);
            }
        }
    }

    private void setSizes(JasperDesign design) {
        for (JRStyle style : design.getStyles()) {
            profile.size(style.getName()).ifPresent(size -> style.setFontSize((float) size));
        }
    }
}
