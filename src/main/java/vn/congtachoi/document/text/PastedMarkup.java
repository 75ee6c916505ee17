package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.Block.Heading;
import vn.congtachoi.document.text.Block.Item;
import vn.congtachoi.document.text.Block.Marker;
import vn.congtachoi.document.text.Block.Numbering;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;

/** Walks through copied markup once and makes blocks of what is text in it. */
final class PastedMarkup {

    /** Real papers nest a few dozen elements. */
    private static final int DEEPEST = 200;

    private static final Pattern NUMBER_MARK = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern LETTER_MARK = Pattern.compile("[a-zđ][.)]");
    private static final Pattern OUTLINE_MARK = Pattern.compile("(?:[IVX]+|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)/]?");

    /** How the words around a place stand. */
    private record Look(boolean bold, boolean italic, boolean oldFont, Alignment alignment, int list, Marker marker) {

        static final Look PLAIN = new Look(false, false, false, Alignment.JUSTIFIED, 0, Marker.DASH);

        Look within(PastedElement element) {
            return new Look(
                    element.bold(bold),
                    element.italic(italic),
                    oldFont || element.isOldFont(),
                    element.alignment(alignment),
                    list,
                    marker);
        }

        Look list(int level, Marker next) {
            return new Look(bold, italic, oldFont, alignment, level, next);
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final PastedCount count;
    private PastedWords words = new PastedWords();
    private StringBuilder mark = new StringBuilder();
    private boolean oldFont;
    private @Nullable PastedElement owner;

    /** @param count takes down what is dropped */
    PastedMarkup(PastedCount count) {
        this.count = count;
    }

    /** The blocks of a body. */
    List<Block> read(Element body) {
        children(body, Look.PLAIN, 0);
        flush(Look.PLAIN);
        return blocks;
    }

    private void children(Element parent, Look look, int depth) {
        if (depth > DEEPEST) {
            throw new BusinessException("document.paste.too-deep");
        }
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), look);
            } else if (child instanceof Element element) {
                element(PastedElement.of(element), look, depth + 1);
            }
        }
    }

    private void text(String text, Look look) {
        words.add(text, look.bold(), look.italic());
        oldFont |= look.oldFont() && text.chars().anyMatch(sign -> sign > 0x7F && !Character.isSpaceChar(sign));
    }

    private void element(PastedElement element, Look around, int depth) {
        if (count.isDropped(element)) {
            return;
        }
        Look look = around.within(element);
        switch (element.tag()) {
            case "br" -> words.addBreak();
            case "table" -> table(element, around, depth);
            case "ul", "ol" -> list(element, look, depth);
            default -> {
                if (element.isMark()) {
                    mark.append(element.element().text());
                } else if (element.isBlock()) {
                    block(element, around, look, depth);
                } else {
                    children(element.element(), look, depth);
                }
            }
        }
    }

    private void list(PastedElement element, Look look, int depth) {
        flush(look);
        boolean letters = element.element().attr("type").equals("a");
        int level = Math.min(look.list() + 1, 2);
        Marker marker = element.tag().equals("ol")
                ? letters ? Marker.LETTER : Marker.NUMBER
                : level == 1 ? Marker.DASH : Marker.PLUS;
        children(element.element(), look.list(level, marker), depth);
        flush(look);
    }

    private void block(PastedElement element, Look around, Look look, int depth) {
        PastedElement outer = owner;
        flush(around);
        boolean heading = element.headingLevel().isPresent();
        owner = heading || element.listLevel().isPresent() || element.tag().equals("li") ? element : outer;
        children(element.element(), look, depth);
        flush(look);
        owner = outer;
    }

    private void table(PastedElement element, Look look, int depth) {
        flush(look);
        PastedTable table = PastedTable.of(element.element());
        if (table.isFrame()) {
            // A table of one cell frames a text.
            children(element.element(), look, depth);
            flush(look);
        } else {
            table.read(cell -> cell(cell, look, depth)).ifPresent(blocks::add);
        }
    }

    /** The words of a cell, each of its paragraphs on its own line, whatever is nested in it. */
    private List<Run> cell(Element cell, Look look, int depth) {
        PastedMarkup inner = new PastedMarkup(count);
        inner.children(cell, look.list(0, Marker.DASH).within(PastedElement.of(cell)), depth + 2);
        inner.flush(look);
        PastedWords lines = new PastedWords();
        for (Block block : inner.blocks) {
            switch (block) {
                case Block.Words one -> addLine(lines, one.runs());
                case Block.Table nested ->
                    nested.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .forEach(one -> addLine(lines, one.runs()));
            }
        }
        return lines.runs();
    }

    private static void addLine(PastedWords words, List<Run> runs) {
        words.addBreak();
        for (Run run : runs) {
            String[] lines = ((Run.Text) run).text().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    words.addBreak();
                }
                words.add(lines[line], run.bold(), run.italic());
            }
        }
    }

    private void flush(Look look) {
        String copied = words.raw();
        List<Run> runs = words.runs();
        String markBefore = mark.toString().strip();
        boolean drawnInOldFont = oldFont;
        words = new PastedWords();
        mark = new StringBuilder();
        oldFont = false;
        if (runs.stream().allMatch(Run::isBlank)) {
            return;
        }
        PastedText.refuseOldFont(copied, drawnInOldFont);
        PastedText.refuseTooLong(copied);
        blocks.add(block(runs, markBefore, look));
    }

    private Block.Words block(List<Run> runs, String markBefore, Look look) {
        String line = TypedHeading.words(runs);
        boolean bold = runs.stream().allMatch(run -> run.bold() || run.isBlank());
        Optional<Integer> level =
                owner == null || line.length() > TypedHeading.LONGEST ? Optional.empty() : owner.headingLevel();
        if (level.isPresent()) {
            return heading(runs, line, level.get(), markBefore);
        }
        boolean numbered = OUTLINE_MARK.matcher(markBefore).matches();
        Optional<TypedHeading> typed = TypedHeading.of(numbered ? markBefore + " " + line : line, bold);
        if (typed.isPresent() && (numbered || look.list() == 0)) {
            return typed.get().block(numbered ? runs : typed.get().rest(runs));
        }
        int list = owner == null
                ? look.list()
                : Math.max(look.list(), owner.listLevel().orElse(0));
        return list > 0 ? item(runs, markBefore, list, look) : PastedText.item(look.alignment(), runs);
    }

    private static Heading heading(List<Run> runs, String line, int level, String markBefore) {
        Optional<TypedHeading> typed = TypedHeading.number(line);
        List<Run> rest =
                TypedHeading.unbold(typed.map(number -> number.rest(runs)).orElse(runs));
        boolean numbered = typed.isPresent() || OUTLINE_MARK.matcher(markBefore).matches();
        Numbering numbering = numbered ? Numbering.OUTLINE : Numbering.NONE;
        return typed.filter(number -> number.kind() == BlockKind.ARTICLE).isPresent()
                ? new Heading(Ids.next(), 1, Numbering.ARTICLE, rest)
                : new Heading(Ids.next(), level, numbering, rest);
    }

    private static Block.Words item(List<Run> runs, String markBefore, int level, Look look) {
        if (NUMBER_MARK.matcher(markBefore).matches()) {
            return new Item(Ids.next(), level, Marker.NUMBER, runs, null);
        }
        if (LETTER_MARK.matcher(markBefore).matches()) {
            return new Item(Ids.next(), level, Marker.LETTER, runs, null);
        }
        if (markBefore.isEmpty() && look.list() > 0) {
            return new Item(Ids.next(), level, look.marker(), runs, null);
        }
        if (PastedText.item(look.alignment(), runs) instanceof Item typed) {
            return typed;
        }
        return (level == 2 || markBefore.equals("+") ? BlockKind.SUB_ITEM : BlockKind.ITEM).create(Ids.next(), runs);
    }
}
