package vn.congtachoi.paper;

import com.lowagie.text.Font;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/**
 * The library's exporter without {@code /CIDSet} in the font descriptors: what it writes there is incomplete, which
 * PDF/A-2 forbids, and the entry may be left out. Leaving it out while the file is written saves reading and writing
 * the finished file once more, a third of the time of a long list.
 */
final class PaperExporter extends JRPdfExporter {

    PaperExporter(JasperReportsContext context) {
        super(context);
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return Producer::new;
    }

    private static final class Producer extends ClassicPdfProducer {

        Producer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
            Font font = super.getFont(attributes, locale);
            if (font.getBaseFont() != null) {
                font.getBaseFont().setIncludeCidSet(false);
            }
            return font;
        }
    }
}
