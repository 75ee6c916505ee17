package vn.congtachoi.document.paper;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.congtachoi.document.text.Block;

/**
 * Lists that Word numbers itself, so that an item put in later moves the others on. Letters are typed: Word does not
 * know the order a, b, c, d, đ.
 */
final class WordLists {

    private static final String FIRST = "1. ";

    private final XWPFNumbering numbering;
    private final Map<Block.Marker, BigInteger> signs = new HashMap<>();
    private final Map<Integer, BigInteger> numbered = new HashMap<>();
    private int definitions;

    WordLists(XWPFDocument document) {
        numbering = document.createNumbering();
    }

    /** The list of an item, empty when its mark is typed. */
    Optional<BigInteger> listOf(PrintedBlock.Item item) {
        return switch (item.marker()) {
            case DASH -> Optional.of(signs.computeIfAbsent(item.marker(), _ -> define(STNumberFormat.BULLET, "-")));
            case PLUS -> Optional.of(signs.computeIfAbsent(item.marker(), _ -> define(STNumberFormat.BULLET, "+")));
            case NUMBER -> Optional.of(numbered(item));
            case LETTER -> Optional.empty();
        };
    }

    private BigInteger numbered(PrintedBlock.Item item) {
        if (item.mark().equals(FIRST)) {
            numbered.remove(item.level());
        }
        return numbered.computeIfAbsent(item.level(), _ -> define(STNumberFormat.DECIMAL, "%1."));
    }

    private BigInteger define(STNumberFormat.Enum format, String text) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(definitions++));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
