package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Several papers signed with the PIN asked once: each by itself, in the order given. */
abstract class SigningDeskTest extends SigningBench {

    @Autowired
    SigningDesk desk;

    private List<SigningOutcome> sign(Office office, UUID... papers) {
        return office.chair().call(() -> desk.sign(List.of(papers), TestKeys.PIN));
    }

    @Test
    void numbersFollowTheOrderAndOneThatIsRefusedLeavesTheOthersAlone() {
        Office office = officeWithKeys();
        UUID first = toSign(office);
        UUID reviewed = draft(office);
        submit(office, reviewed);
        UUID second = toSign(office);
        assertThat(office.chair().call(desk::waiting))
                .extracting(waiting -> waiting.paper().id())
                .containsExactly(first, second);

        List<SigningOutcome> outcomes = sign(office, second, reviewed, first);

        assertThat(outcomes)
                .extracting(SigningOutcome::paperId, SigningOutcome::notation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, "01/BC-BTV"),
                        org.assertj.core.groups.Tuple.tuple(reviewed, null),
                        org.assertj.core.groups.Tuple.tuple(first, "02/BC-BTV"));
        assertThat(outcomes.get(1).said()).isNotBlank();
        assertThat(detail(office.chair(), reviewed).state()).isEqualTo(DocumentState.CONTENT_REVIEW);
        for (UUID signed : List.of(first, second)) {
            assertThat(detail(office.chair(), signed).state()).isEqualTo(DocumentState.SIGNED);
            assertThat(office.clerk()
                            .call(() -> validation.validate(pdf(office, signed)))
                            .isValid())
                    .isTrue();
        }
        assertThat(office.chair().call(desk::waiting)).isEmpty();
    }

    @Test
    void aWrongPinSignsNothing() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        assertThatThrownBy(() -> office.chair().run(() -> desk.sign(List.of(paper), Pin.of("000001"))))
                .hasMessageContaining("signing.pin.error");
        assertThat(lines(office)).isEmpty();
    }

    @Test
    void whatWaitsForAnotherSignerIsNotOffered() {
        Office office = officeWithKeys();
        toSign(office);
        assertThat(office.viceChair().call(desk::waiting)).isEmpty();
    }

    @OnH2
    static class OnH2Test extends SigningDeskTest {}

    @OnPostgres
    static class OnPostgresTest extends SigningDeskTest {}
}
