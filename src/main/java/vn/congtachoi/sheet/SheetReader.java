package vn.congtachoi.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;

/** Reads the first sheet of an uploaded .xlsx file cell by cell, never the whole file into memory. */
public final class SheetReader {

    /** A part of the file unpacks to at most this size; together with the library's ratio this stops zip bombs. */
    private static final long LARGEST_PART = 200L << 20;

    private final SheetLimits limits;
    private final Predicate<String> looksLikeLegacyFont;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    /** @param looksLikeLegacyFont knows text typed for the fonts of the time before Unicode */
    public SheetReader(SheetLimits limits, Predicate<String> looksLikeLegacyFont) {
        this.limits = limits;
        this.looksLikeLegacyFont = looksLikeLegacyFont;
    }

    /** Takes the usual limits, and tells text of the time before Unicode. */
    public static SheetReader usual() {
        return new SheetReader(SheetLimits.USUAL, VietnameseText::looksLikeLegacyFont);
    }

    /**
     * The same for an upload that is in memory.
     *
     * @throws BusinessException when the file is no readable workbook or exceeds the limits
     */
    public DryRun<SheetRow> read(byte[] upload) {
        try {
            return read(new ByteArrayInputStream(upload));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload in memory could not be read", e);
        }
    }

    /**
     * All rows with content, and the faults that are visible without knowing what the sheet is for.
     *
     * @throws BusinessException when the file is no readable workbook or exceeds the limits
     * @throws IOException when the upload breaks off
     */
    public DryRun<SheetRow> read(InputStream upload) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try {
            store(upload, file);
            return readFile(file);
        } finally {
            Files.delete(file);
        }
    }

    private void store(InputStream upload, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            int count = upload.read(buffer);
            while (count >= 0) {
                total += count;
                if (total > limits.bytes()) {
                    throw new BusinessException("sheet.fault.tooLarge", limits.bytes() >> 20);
                }
                out.write(buffer, 0, count);
                count = upload.read(buffer);
            }
        }
    }

    private DryRun<SheetRow> readFile(Path file) {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (!archive.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType())
                    .isEmpty()) {
                throw new BusinessException("sheet.fault.macros");
            }
            XSSFReader reader = new XSSFReader(archive);
            CellDecoder decoder = new CellDecoder(
                    new ReadOnlySharedStringsTable(archive), reader.getStylesTable(), looksLikeLegacyFont);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw unreadable(null);
            }
            try (InputStream sheet = sheets.next()) {
                return new SheetXml(decoder, limits).read(sheet);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | XMLStreamException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private static BusinessException unreadable(@Nullable Exception cause) {
        BusinessException exception = new BusinessException("sheet.fault.notWorkbook");
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }
}
