package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void theLastWordIsTheGivenName() {
        assertThat(PersonName.of("  Vũ Thị Kim  Quỳnh ")).isEqualTo(new PersonName("Vũ Thị Kim", "Quỳnh"));
        assertThat(PersonName.of("Mỷ").full()).isEqualTo("Mỷ");
        assertThat(PersonName.of("Vũ Thị Kim Quỳnh").full()).isEqualTo("Vũ Thị Kim Quỳnh");
    }

    @Test
    void nobodyIsWithoutAName() {
        assertThatThrownBy(() -> PersonName.of(" ")).isInstanceOf(BusinessException.class);
    }

    @Test
    void peopleSortByGivenNameThenFamilyThenMiddle() {
        assertThat(Stream.of(
                                "Vũ Thị Bình",
                                "Nguyễn Ánh",
                                "Lê Thị An",
                                "Đỗ Thị Anh",
                                "Nguyễn Thị An",
                                "Nguyễn Thị Ánh",
                                "Lê Minh An",
                                "Dương Thị Anh")
                        .map(PersonName::of)
                        .sorted(Comparator.comparing(PersonName::sortKey))
                        .map(PersonName::full))
                .containsExactly(
                        "Lê Minh An",
                        "Lê Thị An",
                        "Nguyễn Thị An",
                        "Dương Thị Anh",
                        "Đỗ Thị Anh",
                        "Nguyễn Ánh",
                        "Nguyễn Thị Ánh",
                        "Vũ Thị Bình");
    }
}
