package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.HostileTexts;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.Texts;

/** What strangers type before anybody knows them: a name to sign in with, the first page's texts. */
abstract class TypedAtTheDoorTest {

    @Autowired
    SignInProvider signIn;

    @Autowired
    JdbcClient jdbc;

    /** Refused like any wrong name, and noted in the log of sign-ins. */
    @TestFactory
    Stream<DynamicTest> aNameThatNobodyHasIsOnlyWrong() {
        return HostileTexts.kept(500).entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    String mark = Ids.next().toString().substring(24);
                    assertThatThrownBy(() -> signIn.authenticate(
                                    new UsernamePasswordAuthenticationToken(mark + text.getValue(), text.getValue())))
                            .isInstanceOf(BadCredentialsException.class);
                    assertThat(jdbc.sql("select count(*) from security_sign_in where username like ?")
                                    .param(mark + "%")
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(1);
                }));
    }

    @Test
    void anAddressIsRefusedInOneShortSentence() {
        for (String typed : HostileTexts.kept(500).values()) {
            assertThatThrownBy(() -> StoredPublicAddress.clean("http://" + typed + " /"))
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(Texts.of(refusal))
                            .hasSizeLessThan(250));
        }
        assertThatThrownBy(() -> StoredPublicAddress.clean("http://" + "a".repeat(600) + ".vn"))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aUserNameIsLettersAndDigitsOnly() {
        for (String typed : HostileTexts.kept(40).values()) {
            if (!typed.matches("x+")) {
                assertThatThrownBy(() -> new Username(typed))
                        .as(typed)
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(Texts.of(refusal))
                                .hasSizeLessThan(250));
            }
        }
        assertThatThrownBy(() -> new Username("a".repeat(5000)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(Texts.of(refusal))
                        .hasSizeLessThan(250));
    }

    @OnH2
    static class OnH2Test extends TypedAtTheDoorTest {}

    @OnPostgres
    static class OnPostgresTest extends TypedAtTheDoorTest {}
}
