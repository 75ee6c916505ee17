package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;

/** Numbers and marks that nobody types, the same on the screen and on paper. */
class OutlineTest {

    @Test
    void headingsAreCountedByLevelAndBeginAnewBelowEachHigherOne() {
        assertThat(marks(outline(1), outline(2), outline(3), outline(3), outline(2), outline(1), outline(2)))
                .containsExactly("I.", "1.", "a)", "b)", "2.", "II.", "1.");
    }

    @Test
    void articlesRunThroughTheWholePaper() {
        assertThat(marks(article(), item(Block.Marker.NUMBER), article(), item(Block.Marker.NUMBER)))
                .containsExactly("Điều 1.", "1.", "Điều 2.", "1.");
    }

    @Test
    void anotherKindOfMarkIsAnotherList() {
        assertThat(marks(
                        item(Block.Marker.NUMBER),
                        item(Block.Marker.NUMBER),
                        item(Block.Marker.LETTER),
                        item(Block.Marker.LETTER),
                        item(Block.Marker.NUMBER)))
                .containsExactly("1.", "2.", "a)", "b)", "1.");
    }

    @Test
    void lettersFollowTheVietnameseAlphabet() {
        Block[] items =
                Stream.generate(() -> item(Block.Marker.LETTER)).limit(7).toArray(Block[]::new);
        assertThat(marks(items)).containsExactly("a)", "b)", "c)", "d)", "đ)", "e)", "g)");
    }

    private static List<String> marks(Block... blocks) {
        Map<UUID, String> marks = Outline.of(new DocumentText(List.of(blocks)));
        return Stream.of(blocks).map(block -> marks.get(block.id())).toList();
    }

    private static Block outline(int level) {
        return new Block.Heading(Ids.next(), level, Block.Numbering.OUTLINE, List.of(Run.Text.plain("x")));
    }

    private static Block article() {
        return new Block.Heading(Ids.next(), 1, Block.Numbering.ARTICLE, List.of(Run.Text.plain("x")));
    }

    private static Block item(Block.Marker marker) {
        return new Block.Item(Ids.next(), 1, marker, List.of(Run.Text.plain("x")), null);
    }
}
