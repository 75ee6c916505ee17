package vn.congtachoi.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.text.TextMerge;
import vn.congtachoi.document.ui.BothVersions.Pick;
import vn.congtachoi.document.ui.BothVersions.Point;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** What two people wrote in the same places of a paper: in words, and as it stands when she has chosen. */
class ClashPoints {

    private final DocumentFacts.Choices choices;
    private final Function<FigureReference, String> figures;

    /**
     * @param choices name what fields hold
     * @param figures how a figure is said at present
     */
    ClashPoints(DocumentFacts.Choices choices, Function<FigureReference, String> figures) {
        this.choices = choices;
        this.figures = figures;
    }

    /** Every place: the blocks of the text first, head and foot, the annexes last. */
    List<Point> of(SharedDraft.Joined joined) {
        List<Point> points = new ArrayList<>();
        joined.clashes().forEach(clash -> points.add(block(joined.mine().text(), clash)));
        if (joined.factsClash()) {
            points.add(facts(joined.mine().form(), joined.theirs().form()));
        }
        if (joined.annexesClash()) {
            points.add(annexes(joined.mine().annexes(), joined.theirs().annexes()));
        }
        return points;
    }

    private Point block(DocumentText text, TextMerge.Clash clash) {
        String place = PaperPlaces.section(text, clash.mine().id())
                .map(section -> Texts.of("document.ui.both.block-in", section))
                .orElseGet(() -> Texts.of("document.ui.both.block"));
        return new Point(place, List.of(words(clash.mine())), List.of(words(clash.theirs())), true);
    }

    private String words(Block block) {
        return switch (block) {
            case Block.Words one -> words(one.runs().stream());
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> words(cell.runs().stream()))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
        };
    }

    private String words(Stream<Run> runs) {
        return runs.map(run -> switch (run) {
                    case Run.Text typed -> typed.text();
                    case Run.Figure figure -> figures.apply(figure.reference());
                })
                .collect(Collectors.joining());
    }

    private Point facts(DocumentForm mine, DocumentForm theirs) {
        List<StaleDialog.Difference> fields = DocumentFacts.differences(choices, mine, theirs);
        return new Point(
                Texts.of("document.ui.facts.title"),
                fields.stream().map(one -> named(one.label(), one.mine())).toList(),
                fields.stream().map(one -> named(one.label(), one.theirs())).toList(),
                false);
    }

    private static String named(String label, String value) {
        return Texts.of("document.ui.both.field", label, value);
    }

    private Point annexes(List<AnnexForm> mine, List<AnnexForm> theirs) {
        return new Point(Texts.of("document.ui.both.annexes"), lines(mine, theirs), lines(theirs, mine), false);
    }

    /** The annexes that are not the same on the other side: their titles, and the blocks that differ there. */
    private List<String> lines(List<AnnexForm> some, List<AnnexForm> others) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < some.size(); at++) {
            AnnexForm one = some.get(at);
            Optional<AnnexForm> other = at < others.size() ? Optional.of(others.get(at)) : Optional.empty();
            if (other.filter(one::equals).isEmpty()) {
                lines.add(one.title().isBlank() ? Texts.of("document.ui.annex.unnamed") : one.title());
                DocumentText before = other.map(AnnexForm::text).orElse(DocumentText.EMPTY);
                one.text().changedSince(before).stream()
                        .flatMap(id -> one.text().block(id).stream())
                        .forEach(block -> lines.add(words(block)));
            }
        }
        return lines;
    }

    /** The paper as she chose, point by point. */
    static PaperContent chosen(SharedDraft.Joined joined, List<Pick> picks) {
        DocumentText text = joined.mine().text();
        int at = 0;
        for (TextMerge.Clash clash : joined.clashes()) {
            text = switch (picks.get(at++)) {
                case MINE -> text;
                case THEIRS -> text.with(clash.theirs());
                case BOTH ->
                    text.insert(clash.mine().id(), List.of(clash.theirs().named(Ids.next())));
            };
        }
        PaperContent facts = joined.factsClash() && picks.get(at++) == Pick.THEIRS ? joined.theirs() : joined.mine();
        PaperContent annexes = joined.annexesClash() && picks.get(at) == Pick.THEIRS ? joined.theirs() : joined.mine();
        return new PaperContent(facts.form().saying(text), annexes.annexes());
    }
}
