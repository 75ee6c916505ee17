package vn.congtachoi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The last step before a paper is kept or signed. The library writes incomplete {@code /CIDSet} streams into the font
 * descriptors, which PDF/A-2 forbids; without them the file is valid.
 */
final class PdfFinish {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");

    private PdfFinish() {}

    static RenderedPaper apply(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    dictionary.removeItem(CID_SET);
                }
            }
            ByteArrayOutputStream finished = new ByteArrayOutputStream(pdf.length);
            document.save(finished);
            return new RenderedPaper(finished.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
