package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Outline;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.StyledText;

/** Turns a text into what a reader sees: headings numbered, lists marked, figures in words. */
final class PrintedText {

    /** The end of a paper's text (NĐ 30/2020, Phụ lục I). */
    private static final String END_MARK = "./.";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final PaperProfile profile;
    private final Function<FigureReference, String> figures;

    /** @param figures says each figure as its reference wants it said */
    PrintedText(PaperProfile profile, Function<FigureReference, String> figures) {
        this.profile = profile;
        this.figures = figures;
    }

    List<PrintedBlock> of(DocumentText text) {
        Map<UUID, String> marks = Outline.of(text);
        List<PrintedBlock> printed = new ArrayList<>();
        for (Block block : text.blocks()) {
            printed.add(print(block, marks.containsKey(block.id()) ? marks.get(block.id()) + " " : ""));
        }
        return printed;
    }

    /** The same, ending with “./.”: behind the last paragraph or item, after a table on a line of its own. */
    List<PrintedBlock> withEndMark(DocumentText text) {
        List<PrintedBlock> printed = new ArrayList<>(of(text));
        PrintedBlock last = printed.isEmpty() ? null : printed.removeLast();
        switch (last) {
            case PrintedBlock.Paragraph paragraph ->
                printed.add(new PrintedBlock.Paragraph(paragraph.alignment(), ended(paragraph.text())));
            case PrintedBlock.Item item ->
                printed.add(new PrintedBlock.Item(item.level(), item.marker(), item.mark(), ended(item.text())));
            case null -> printed.add(ownLine());
            default -> {
                printed.add(last);
                printed.add(ownLine());
            }
        }
        return printed;
    }

    private static PrintedBlock ownLine() {
        return new PrintedBlock.Paragraph(Block.Alignment.JUSTIFIED, StyledText.plain(END_MARK));
    }

    /** A full stop that is there already becomes part of the mark. */
    private static StyledText ended(StyledText text) {
        List<StyledText.Stretch> stretches = new ArrayList<>(text.stretches());
        while (!stretches.isEmpty() && stretches.getLast().text().isBlank()) {
            stretches.removeLast();
        }
        if (stretches.isEmpty()) {
            return StyledText.plain(END_MARK);
        }
        StyledText.Stretch last = stretches.removeLast();
        String letters = last.text().stripTrailing();
        if (letters.endsWith(END_MARK)) {
            return text;
        }
        String before = letters.endsWith(".") ? letters.substring(0, letters.length() - 1) : letters;
        stretches.add(new StyledText.Stretch(before, last.bold(), last.italic()));
        stretches.add(new StyledText.Stretch(END_MARK, false, false));
        return new StyledText(stretches);
    }

    /** @param mark what stands before a heading or an item, with a blank behind it */
    private PrintedBlock print(Block block, String mark) {
        return switch (block) {
            case Block.Heading heading -> new PrintedBlock.Heading(heading.level(), heading(heading, mark));
            case Block.Item item -> new PrintedBlock.Item(item.level(), item.marker(), mark, styled(item.runs()));
            case Block.Paragraph paragraph ->
                new PrintedBlock.Paragraph(paragraph.alignment(), styled(paragraph.runs()));
            case Block.Table table ->
                new PrintedBlock.Table(
                        table.columns(),
                        table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(cell -> styled(cell.runs()))
                                        .toList())
                                .toList());
        };
    }

    private StyledText heading(Block.Heading heading, String number) {
        String look = profile.text(
                heading.numbering() == Block.Numbering.ARTICLE ? "heading.article" : "heading." + heading.level());
        boolean upper = look.contains("upper");
        boolean bold = look.contains("bold");
        return new StyledText(Stream.concat(
                        Stream.of(new StyledText.Stretch(number, bold, false)),
                        styled(heading.runs()).stretches().stream()
                                .map(stretch -> new StyledText.Stretch(
                                        upper ? stretch.text().toUpperCase(VIETNAMESE) : stretch.text(),
                                        bold || stretch.bold(),
                                        stretch.italic())))
                .filter(stretch -> !stretch.text().isEmpty())
                .toList());
    }

    private StyledText styled(List<Run> runs) {
        return new StyledText(runs.stream()
                .map(run -> switch (run) {
                    case Run.Text text -> new StyledText.Stretch(text.text(), text.bold(), text.italic());
                    case Run.Figure figure ->
                        new StyledText.Stretch(figures.apply(figure.reference()), figure.bold(), figure.italic());
                })
                .toList());
    }
}
