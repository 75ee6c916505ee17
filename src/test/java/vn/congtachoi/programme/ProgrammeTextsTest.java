package vn.congtachoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtachoi.kernel.MessageKey;

/** Every word of this module's lists has its Vietnamese. */
class ProgrammeTextsTest {

    static Stream<MessageKey> labels() {
        return Stream.of(
                        Stream.of(ProgrammeKind.values()).map(ProgrammeKind::label),
                        Stream.of(ProgrammeStatus.values()).map(ProgrammeStatus::label),
                        Stream.of(ProgrammeField.values()).map(ProgrammeField::label),
                        Stream.of(BasisRole.values()).map(BasisRole::label),
                        Stream.of(Reach.values()).map(Reach::label),
                        Stream.of(FundingSource.values()).map(FundingSource::label))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyValueIsLabelled(MessageKey key) {
        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations").getString(key.key()))
                .isNotBlank();
    }
}
