package vn.congtachoi.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;

/** Walks through the XML of one sheet and stops at the limits. */
final class SheetXml {

    private final CellDecoder decoder;
    private final SheetLimits limits;
    private final List<SheetRow> rows = new ArrayList<>();
    private List<SheetCell> cells = new ArrayList<>();
    private int rowNumber;
    private int cellCount;

    SheetXml(CellDecoder decoder, SheetLimits limits) {
        this.decoder = decoder;
        this.limits = limits;
    }

    DryRun<SheetRow> read(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                startRow(xml.getAttributeValue(null, "r"));
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                readCell(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                endRow();
            }
        }
        return new DryRun<>(rows, decoder.faults());
    }

    private void startRow(@Nullable String number) {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = value(xml);
        if (column < cells.size()) {
            throw new IllegalArgumentException("Cells out of order at " + reference);
        }
        cellCount += column + 1 - cells.size();
        if (cellCount > limits.cells()) {
            throw new BusinessException("sheet.fault.tooManyCells", limits.cells());
        }
        while (cells.size() < column) {
            cells.add(new SheetCell.Blank(CellAddresses.of(rowNumber, cells.size())));
        }
        cells.add(decoder.decode(
                CellAddresses.of(rowNumber, column),
                type == null ? "n" : type,
                style == null ? 0 : Integer.parseInt(style),
                value));
    }

    /** The text of the cell's value or of its inline string; formulas and reading aids are left out. */
    private static String value(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        boolean inside = false;
        boolean phonetic = false;
        while (true) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("c")) {
                return value.toString();
            }
            if (name.equals("rPh")) {
                phonetic = event == XMLStreamConstants.START_ELEMENT;
            } else if (name.equals("v") || name.equals("t")) {
                inside = event == XMLStreamConstants.START_ELEMENT && !phonetic;
            } else if (inside && xml.isCharacters()) {
                value.append(xml.getText());
            }
        }
    }

    private void endRow() {
        if (cells.stream().allMatch(cell -> cell instanceof SheetCell.Blank)) {
            return;
        }
        if (rows.size() >= limits.rows()) {
            throw new BusinessException("sheet.fault.tooManyRows", limits.rows());
        }
        rows.add(new SheetRow(rowNumber, cells));
    }
}
