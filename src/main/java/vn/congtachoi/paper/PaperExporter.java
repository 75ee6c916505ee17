package vn.congtachoi.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final String ENCODING = "Identity-H";

    static {
        for (String style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            holdInMemory("reports/fonts/Tinos-" + style + ".ttf");
        }
    }

    PaperExporter(JasperReportsContext context) {
        super(context);
    }

    /**
     * The library keeps what it was once given under this name. By itself it first looks for such a file in the folder
     * in which the portal was started, and reads that byte by byte whenever a paper is written: half of the time of a
     * letter, and not our typeface when somebody has put another there.
     */
    private static void holdInMemory(String resource) {
        try (InputStream in =
                Objects.requireNonNull(PaperExporter.class.getResourceAsStream("/" + resource), resource)) {
            BaseFont.createFont(resource, ENCODING, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
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
