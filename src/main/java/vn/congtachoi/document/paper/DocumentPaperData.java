package vn.congtachoi.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.paper.FittedPaper;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.PaperSignaturePair;
import vn.congtachoi.paper.PaperTable;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.paper.StyledText;
import vn.congtachoi.paper.TemplateElements;

/**
 * What the template of a {@link DocumentPaper} prints; made by {@link DocumentPaperAssembler}.
 *
 * @param head null for an annex
 * @param signature null for an annex and where two people sign
 * @param pair null unless two people sign
 */
public record DocumentPaperData(
        @Nullable PaperHead head,
        Title title,
        Marks marks,
        List<Row> rows,
        @Nullable PaperSignature signature,
        @Nullable PaperSignaturePair pair)
        implements FittedPaper {

    /**
     * The lines above the text; each may be empty.
     *
     * @param matter "V/v …" below the number of a letter
     * @param kind upper case, or "Phụ lục I"
     * @param reference below the title of an annex
     * @param receivers as they are printed, with dash and final mark when there are several
     */
    public record Title(String matter, String kind, String subject, String reference, List<String> receivers) {

        public Title {
            receivers = List.copyOf(receivers);
        }
    }

    /**
     * What stands beside the text; each may be empty.
     *
     * @param box name of the size of the urgency's box in the profile
     * @param codeWords the code to type, in words
     */
    public record Marks(
            String urgency,
            String box,
            String circulation,
            String drafter,
            String address,
            @Nullable QrCode code,
            String codeWords) {}

    /** How a row is printed. */
    public enum Kind {
        BODY,
        LEFT,
        CENTRE,
        RIGHT,
        HEADING,
        TABLE
    }

    /**
     * A block of the text.
     *
     * @param tag of a heading for readers' aids, or null
     * @param table null for everything else
     * @param room points that must be free on a page for the row to start there
     */
    public record Row(
            Kind kind,
            @Nullable String tag,
            StyledText text,
            @Nullable PaperTable table,
            int room) {

        Row withRoom(int points) {
            return new Row(kind, tag, text, table, points);
        }
    }

    public DocumentPaperData {
        rows = List.copyOf(rows);
    }

    @Override
    public void fit(TemplateElements elements) {
        elements.ruleUnder("subject-rule", title.subject().isEmpty() ? title.kind() : title.subject(), "subject");
        if (!marks.box().isEmpty()) {
            elements.box("urgency", marks.box());
        }
    }
}
