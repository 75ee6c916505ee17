package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.StyledText;
import vn.congtachoi.uikit.Texts;

/** Every text that a paper is meant to show, piece by piece: a piece is printed without interruption. */
final class MeantText {

    private final PaperProfile profile;
    private final PrintedText printed;

    MeantText(PaperProfile profile, Function<FigureReference, String> figures) {
        this.profile = profile;
        this.printed = new PrintedText(profile, figures);
    }

    List<String> of(PaperContent content) {
        List<String> meant = new ArrayList<>();
        head(content.head(), meant);
        title(content.title(), meant);
        meant.addAll(LineEnds.closed(content.body().bases()));
        blocks(content.body().text(), meant);
        content.ending().signatures().forEach(signature -> signature(signature, meant));
        marks(content.marks(), meant);
        for (int i = 0; i < content.annexes().size(); i++) {
            PaperAnnex annex = content.annexes().get(i);
            meant.add(DocumentPaperAssembler.annexName(content, i));
            meant.add(VietnameseText.upper(annex.title()));
            meant.add(annex.reference());
            blocks(annex.text(), meant);
        }
        return meant.stream()
                .map(text -> StyledText.plain(text).printed())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private void head(PaperHead head, List<String> meant) {
        meant.add(head.superior());
        meant.add(head.issuer());
        meant.add(profile.text("right.first"));
        meant.add(profile.text("right.second"));
        meant.add(head.numberLine());
        meant.add(head.dateLine());
    }

    private static void title(PaperTitle title, List<String> meant) {
        if (title.isLetter()) {
            meant.add(DocumentPaperAssembler.matter(title));
        } else {
            meant.add(VietnameseText.upper(title.kind()));
            meant.add(title.subject());
        }
        meant.addAll(title.receivers().size() > 1 ? LineEnds.dashed(title.receivers()) : title.receivers());
    }

    private void blocks(DocumentText text, List<String> meant) {
        for (PrintedBlock block : printed.of(text)) {
            switch (block) {
                case PrintedBlock.Heading heading -> meant.add(heading.text().letters());
                case PrintedBlock.Paragraph paragraph ->
                    meant.add(withoutStop(paragraph.text().letters()));
                case PrintedBlock.Item item ->
                    meant.add(item.mark() + withoutStop(item.text().letters()));
                case PrintedBlock.Table table ->
                    table.rows().forEach(row -> row.forEach(cell -> meant.add(cell.letters())));
            }
        }
    }

    /** The last full stop of a text becomes part of its end mark, which may have another look. */
    private static String withoutStop(String text) {
        String bare = text.stripTrailing();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static void signature(PaperSignature signature, List<String> meant) {
        meant.addAll(signature.authority());
        meant.add(signature.name());
        meant.addAll(signature.recipients());
    }

    private static void marks(PaperMarks marks, List<String> meant) {
        Urgency urgency = marks.urgency();
        meant.add(urgency == null ? "" : Texts.of("document.paper.urgency", urgency));
        meant.add(VietnameseText.upper(marks.circulation()));
        meant.add(marks.drafter());
        meant.add(marks.address());
    }
}
