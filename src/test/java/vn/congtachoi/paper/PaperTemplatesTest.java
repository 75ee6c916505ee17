package vn.congtachoi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaperTemplatesTest {

    static List<String> templates() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("reports"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> Files.exists(Path.of("reports", name, name + ".jrxml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoQueryNoScriptAndNoForeignClass(String template) {
        PaperContract.checkTemplate(template);
    }

    @ParameterizedTest
    @EnumSource(PaperOrientation.class)
    void theListPaperFitsItsRecord(PaperOrientation orientation) {
        PaperContract.check(ListPaper.of(PaperProfile.HOI_NQ30, orientation));
    }

    @Test
    void thePartsFitTheirRecords() {
        PaperContract.checkFit("letterhead", PaperHead.class);
        PaperContract.checkFit("signature-block", PaperSignature.class);
    }

    /** What could do something while it is being read. */
    private record Foreign(String word) implements Serializable {}

    @Test
    void nothingButClassesOfTheLibraryComesOutOfATemplate() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Foreign("x"));
        }
        assertThatThrownBy(() -> PaperTemplates.unpack("foreign", bytes.toByteArray()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseInstanceOf(InvalidClassException.class)
                .hasStackTraceContaining("REJECTED");
    }

    @Test
    void everyRenderingHasItsOwnCopyOfTheTemplate() {
        PaperTemplates templates = new PaperTemplates();

        assertThat(templates.load("list-paper", PaperProfile.HOI_NQ30, PaperOrientation.PORTRAIT))
                .isNotSameAs(templates.load("list-paper", PaperProfile.HOI_NQ30, PaperOrientation.PORTRAIT));
    }

    @Test
    void numberAndAuthorityAreWrittenAsTheProfileWantsThem() {
        assertThat(PaperProfile.HOI_NQ30.numberLine(5, "BC", "BTV")).isEqualTo("Số: 05/BC-BTV");
        assertThat(PaperProfile.HOI_NQ30.numberLine(127, "KH", "BTV")).isEqualTo("Số: 127/KH-BTV");
        assertThat(PaperProfile.DANG_HD36.numberLine(127, "QĐ", "TW")).isEqualTo("Số 127-QĐ/TW");
        assertThat(PaperProfile.HOI_NQ30.authorityLine("KT", "CHỦ TỊCH")).isEqualTo("KT. CHỦ TỊCH");
        assertThat(PaperProfile.DANG_HD36.authorityLine("TM", "CHI ỦY")).isEqualTo("T/M CHI ỦY");
    }
}
