package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;

/** What is stored is read back, and what is not a text is refused. */
class TextJsonTest {

    private static final UUID UNIT = Ids.next();

    static final DocumentText EVERYTHING = new DocumentText(List.of(
            new Block.Heading(Ids.next(), 1, Block.Numbering.OUTLINE, List.of(Run.Text.plain("Kết quả thực hiện"))),
            new Block.Paragraph(
                    Ids.next(),
                    Block.Alignment.JUSTIFIED,
                    List.of(
                            Run.Text.plain("Đã tuyên truyền cho "),
                            new Run.Figure(
                                    new FigureReference("TT-01", UNIT, "2023-H1", FigureForm.VALUE_WITH_UNIT),
                                    true,
                                    false),
                            new Run.Text(" $F{x} <style isBold=\"true\"> \"", false, true)),
                    new Origin(UNIT, "Sông Cầu")),
            new Block.Item(Ids.next(), 2, Block.Marker.DASH, List.of(Run.Text.plain("một\nhai")), null),
            new Block.Table(
                    Ids.next(),
                    List.of(new Block.Column(3, Block.Alignment.LEFT), new Block.Column(1, Block.Alignment.RIGHT)),
                    List.of(new Block.Row(
                            List.of(new Block.Cell(List.of(Run.Text.plain("Đơn vị"))), new Block.Cell(List.of())))))));

    @Test
    void whatIsStoredIsReadBack() {
        assertThat(TextJson.read(TextJson.write(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void aTextNamesItsFigures() {
        assertThat(EVERYTHING.figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.key().period()).isEqualTo(Period.half(2023, 1)));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> TextJson.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextJson.read("[")).isInstanceOf(IllegalArgumentException.class);
        String newer = TextJson.write(EVERYTHING).replace("\"schema\":1", "\"schema\":2");
        assertThatThrownBy(() -> TextJson.read(newer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasWholeRows() {
        assertThatThrownBy(() -> new Block.Table(
                        Ids.next(),
                        List.of(new Block.Column(1, Block.Alignment.LEFT)),
                        List.of(new Block.Row(List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
