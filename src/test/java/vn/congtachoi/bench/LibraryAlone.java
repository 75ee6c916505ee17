package vn.congtachoi.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Parts of templates that are made by hand for one paper, and its file: what the portal's own way is measured against. */
final class LibraryAlone {

    private static final int LINE = 18;
    private static final float TABLE_SIZE = 11f;

    private LibraryAlone() {}

    /** The pages as one file of the same kind as the portal's: tagged, PDF/A-2A. */
    static byte[] pdf(String title, List<JasperPrint> pages) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("vi-VN");
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath("reports/sRGB.icc");
        configuration.setMetadataTitle(title);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }

    /** Text fields named c0, c1, … */
    static void fields(JasperDesign design, int count) throws JRException {
        for (int i = 0; i < count; i++) {
            JRDesignField field = new JRDesignField();
            field.setName("c" + i);
            field.setValueClass(String.class);
            design.addField(field);
        }
    }

    /** A row of a table with its frame. */
    static JRDesignBand row(int[] widths, String tag, IntFunction<String> expression, boolean head) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(LINE);
        int left = 0;
        for (int i = 0; i < widths.length; i++) {
            JRDesignTextField cell = text(left, widths[i], expression.apply(i));
            cell.setFontSize(TABLE_SIZE);
            cell.setBold(head);
            cell.setHorizontalTextAlign(head || i == 0 ? HorizontalTextAlignEnum.CENTER : HorizontalTextAlignEnum.LEFT);
            cell.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
            cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
            cell.getLineBox().getPen().setLineWidth(0.5f);
            cell.getLineBox().setPadding(3);
            cell.getPropertiesMap().setProperty("net.sf.jasperreports.export.pdf.tag." + tag, "full");
            if (i == 0 || i == widths.length - 1) {
                cell.getPropertiesMap().setProperty("net.sf.jasperreports.export.pdf.tag.tr", i == 0 ? "start" : "end");
            }
            band.addElement(cell);
            left += widths[i];
        }
        return band;
    }

    /** The number above every page but the first. */
    static JRDesignBand pageNumber() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(34);
        band.setPrintWhenExpression(new JRDesignExpression("$V{PAGE_NUMBER} > 1"));
        JRDesignTextField number = text(183, 100, "$V{PAGE_NUMBER}");
        number.setY(10);
        number.setFontSize(13f);
        number.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
        band.addElement(number);
        return band;
    }

    /** One text that grows downwards. */
    static JRDesignTextField text(int left, int width, String expression) {
        JRDesignTextField text = new JRDesignTextField();
        text.setX(left);
        text.setWidth(width);
        text.setHeight(LINE);
        text.setFontName("Tinos");
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setExpression(new JRDesignExpression(expression));
        return text;
    }
}
