package vn.congtachoi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which letters make the browser fetch which font file. */
class FontRangesTest {

    private static final Path STYLE = Path.of("frontend", "styles", "type.css");
    private static final Pattern FACE = Pattern.compile("@font-face \\{([^}]*)\\}");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

    private static List<String> faces(String file) throws IOException {
        String style = Files.readString(STYLE, StandardCharsets.UTF_8);
        return FACE.matcher(style)
                .results()
                .map(face -> face.group(1))
                .filter(face -> face.contains(file))
                .toList();
    }

    private static IntStream letters(String face) {
        return RANGE.matcher(face).results().flatMapToInt(range -> {
            int first = Integer.parseInt(range.group(1), 16);
            return IntStream.rangeClosed(first, range.group(2) == null ? first : Integer.parseInt(range.group(2), 16));
        });
    }

    @Test
    void aSpaceOrAMarkWithoutShapeFetchesNoFile() throws IOException {
        List<String> faces = faces("be-vietnam-pro-latin");
        assertThat(faces).hasSize(5);
        assertThat(faces.stream().flatMapToInt(FontRangesTest::letters).boxed())
                .as("components hold their places with an em space and break words with marks of no width")
                .noneMatch(letter -> Character.getType(letter) == Character.SPACE_SEPARATOR
                        || Character.getType(letter) == Character.FORMAT
                        || Character.getType(letter) == Character.LINE_SEPARATOR
                        || Character.getType(letter) == Character.PARAGRAPH_SEPARATOR);
    }

    @Test
    void everyVietnameseLetterIsInTheFirstFile() throws IOException {
        String letters = "ĂÂĐÊÔƠƯăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ“”–…₫";
        List<String> faces = faces("be-vietnam-pro-core");
        assertThat(faces).hasSize(5);
        assertThat(faces).allSatisfy(face -> assertThat(letters(face).boxed().toList())
                .containsAll(
                        Stream.of(letters).flatMapToInt(String::chars).boxed().toList()));
    }
}
