package vn.congtachoi.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/**
 * Knows the scan of a paper by the QR code on each page and by the number of pages. A page that was scanned upside down
 * or on its side is turned upright.
 */
@Component
class ScanMatch {

    /**
     * A module of the code in the bottom margin is a third of a millimetre: four points of the picture. Where the edges of
     * its modules fall between the points is chance, and some codes are read only at another size.
     */
    private static final List<Integer> DPI = List.of(300, 360, 400);

    /** A page of a scan is not larger than a sheet of A3. */
    private static final int LONGEST_SIDE = 1300;

    private static final int QUARTER = 90;
    private static final int FULL = 360;

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /**
     * The scan with every page upright.
     *
     * @throws BusinessException when it is no PDF, has another number of pages, holds an image too large to be opened, or
     *     a page is another paper's or cannot be read
     */
    byte[] match(byte[] pdf, Document document, int pages) {
        try (PDDocument scan = Loader.loadPDF(pdf)) {
            if (scan.getNumberOfPages() != pages) {
                throw new BusinessException("document.scan.pages", pages, scan.getNumberOfPages());
            }
            ScanWeight.require(scan);
            PDFRenderer renderer = new WeighingRenderer(scan);
            renderer.setSubsamplingAllowed(true);
            boolean turned = false;
            for (int i = 0; i < pages; i++) {
                int turn = read(renderer, scan.getPage(i), i, document);
                scan.getPage(i).setRotation((scan.getPage(i).getRotation() + turn) % FULL);
                turned |= turn != 0;
            }
            return turned ? bytes(scan) : pdf;
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the library stumble in many ways.
            BusinessException refusal = new BusinessException("document.scan.broken");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static byte[] bytes(PDDocument scan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scan.save(out);
        return out.toByteArray();
    }

    /** How far the page has to be turned clockwise, in degrees. */
    private static int read(PDFRenderer renderer, PDPage page, int index, Document document) throws IOException {
        if (page.getCropBox().getWidth() > LONGEST_SIDE || page.getCropBox().getHeight() > LONGEST_SIDE) {
            throw new BusinessException("document.scan.large", index + 1);
        }
        Result result =
                code(renderer, index).orElseThrow(() -> new BusinessException("document.scan.noCode", index + 1));
        String text = result.getText();
        if (!document.isProvedBy(text.substring(text.lastIndexOf('/') + 1))) {
            throw new BusinessException("document.scan.otherPaper", index + 1);
        }
        return turn(result.getResultPoints());
    }

    private static Optional<Result> code(PDFRenderer renderer, int index) throws IOException {
        for (int dpi : DPI) {
            BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.GRAY);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            LuminanceSource light = new RGBLuminanceSource(width, height, pixels);
            Optional<Result> found =
                    code(new HybridBinarizer(light)).or(() -> code(new GlobalHistogramBinarizer(light)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Result> code(Binarizer blackAndWhite) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(blackAndWhite), HINTS));
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }

    /** From the three corners of the code: bottom left, top left, top right. */
    private static int turn(ResultPoint[] corners) {
        float right = corners[2].getX() - corners[1].getX();
        float down = corners[2].getY() - corners[1].getY();
        if (Math.abs(right) >= Math.abs(down)) {
            return right >= 0 ? 0 : 2 * QUARTER;
        }
        return down >= 0 ? 3 * QUARTER : QUARTER;
    }

    /** Looks at an image within the text of a page before it is unpacked: no other place names all of them. */
    private static final class WeighingRenderer extends PDFRenderer {

        WeighingRenderer(PDDocument scan) {
            super(scan);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName())) {
                        ScanWeight.requireInline(operator.getImageParameters(), operator.getImageData());
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
