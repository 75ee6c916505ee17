package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.kernel.BusinessException;

class AccountNamesTest {

    @ParameterizedTest
    @CsvSource({"Nông Thị Lan,lan.nt", "Đinh Thị Ngọc Ánh,anh.dtn", "Lan,lan", "Hà Ý,y.h"})
    void aNameIsProposedWithoutMarks(String person, String expected) {
        assertThat(new Username(AccountNames.base(person)).value()).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "lan nt", "lân.nt", "' OR 1=1 --", "<script>", ".lan.", "=cmd()"})
    void otherNamesAreRefused(String typed) {
        assertThatThrownBy(() -> new Username(typed)).isInstanceOf(BusinessException.class);
    }

    @Test
    void caseAndBlanksAroundDoNotMatter() {
        assertThat(new Username("  SongCau ").value()).isEqualTo("songcau");
    }
}
