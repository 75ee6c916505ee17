package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.kernel.BusinessException;

class StoredPublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "hoi.backan.vn,http://hoi.backan.vn",
        "https://hoi.backan.vn/,https://hoi.backan.vn",
        "HTTP://192.168.1.20:8080/dang-nhap,http://192.168.1.20:8080"
    })
    void onlySchemeHostAndPortAreKept(String typed, String expected) {
        assertThat(StoredPublicAddress.clean(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "ftp://hoi.vn", "http://a b", "http://user:pass@hoi.vn"})
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> StoredPublicAddress.clean(typed)).isInstanceOf(BusinessException.class);
    }
}
