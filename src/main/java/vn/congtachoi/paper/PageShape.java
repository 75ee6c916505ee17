package vn.congtachoi.paper;

import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import org.jspecify.annotations.Nullable;

/**
 * Gives a template, drawn for a portrait page, the page and the lettering of a profile. The sheet is A4, or A3 where the
 * template's property {@code paper.sheet} says so. What is drawn scales with the
 * width of the text; rules and marks keep their size.
 */
record PageShape(PaperProfile profile, PaperOrientation orientation) {

    private static final String PART = "paper.part";
    private static final String ORIENTATIONS = "paper.orientations";
    private static final String SHEET = "paper.sheet";

    /** A3, lying, in points. */
    static final int A3_WIDTH = 1191;

    private static final int A3_HEIGHT = 842;

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
        int width = profile.textWidth(orientation) + width(design) - orientation.width();
        double factor = (double) width / design.getColumnWidth();
        for (JRBand band : design.getAllBands()) {
            scale(band.getElements(), design.getColumnWidth(), factor);
        }
        setGaps(design);
        if (isPart(design)) {
            design.setPageWidth(width);
        } else {
            setPage(design);
        }
        design.setColumnWidth(width);
        setSizes(design);
    }

    private static boolean isA3(JasperDesign design) {
        return "A3".equals(design.getProperty(SHEET));
    }

    private int width(JasperDesign design) {
        if (!isA3(design)) {
            return orientation.width();
        }
        return orientation == PaperOrientation.LANDSCAPE ? A3_WIDTH : A3_HEIGHT;
    }

    private int height(JasperDesign design) {
        if (!isA3(design)) {
            return orientation.height();
        }
        return orientation == PaperOrientation.LANDSCAPE ? A3_HEIGHT : A3_WIDTH;
    }

    private void setPage(JasperDesign design) {
        design.setOrientation(
                orientation == PaperOrientation.PORTRAIT ? OrientationEnum.PORTRAIT : OrientationEnum.LANDSCAPE);
        design.setPageWidth(width(design));
        design.setPageHeight(height(design));
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

    private static void scale(JRElement[] elements, int columnWidth, double factor) {
        for (JRElement element : elements) {
            int left = element.getX();
            int width = element.getWidth();
            boolean atTheRight = left > 0 && left + width == columnWidth;
            if (width < MARK && atTheRight && !(element instanceof JRLine)) {
                element.setX((int) Math.round(columnWidth * factor) - width);
            } else if (element instanceof JRLine || width < MARK) {
                double centre = (left + width / 2.0) * factor;
                element.setX(left == 0 ? 0 : (int) Math.round(centre - width / 2.0));
            } else {
                int right = (int) Math.round((left + width) * factor);
                element.setX((int) Math.round(left * factor));
                element.setWidth(right - element.getX());
            }
            if (element instanceof JRFrame frame) {
                scale(frame.getElements(), columnWidth, factor);
            }
        }
    }

    private void setSizes(JasperDesign design) {
        for (JRStyle style : design.getStyles()) {
            String name = style.getName();
            profile.size(name).ifPresent(size -> style.setFontSize((float) size));
            profile.find("indent." + name)
                    .ifPresent(_ -> style.getParagraph().setFirstLineIndent(profile.points("indent." + name)));
            profile.find("line." + name).ifPresent(_ -> {
                style.getParagraph().setLineSpacing(LineSpacingEnum.PROPORTIONAL);
                style.getParagraph().setLineSpacingSize((float) profile.number("line." + name));
            });
            profile.find("style." + name).ifPresent(look -> setLook(style, look));
        }
    }

    private static void setLook(JRStyle style, String look) {
        style.setBold(look.contains("bold"));
        style.setItalic(look.contains("italic"));
        style.setUnderline(look.contains("underline"));
    }

    /** The room above each paragraph. A paragraph that goes on after a page has none there. */
    private void setGaps(JasperDesign design) {
        for (JRBand band : design.getDetailSection().getBands()) {
            for (JRElement element : band.getElements()) {
                if (element instanceof JRDesignElement drawn && element.getStyle() != null) {
                    String key = "space." + element.getStyle().getName();
                    profile.find(key).ifPresent(_ -> drawn.setY((int) Math.round(profile.number(key))));
                }
            }
        }
    }
}
