package vn.congtachoi.event.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Gifts and whom they were given to: whole inside, masked outside. */
abstract class GiftTest extends GuestBench {

    @Autowired
    GiftService giftService;

    @Autowired
    GiftReading giftReading;

    @Test
    void whoWasGivenSomethingIsMaskedOutside() {
        UUID event = event(20);
        UUID gift = give(event);
        issue(event);
        GiftLine inside = world.officer().call(() -> giftReading.list(event)).getFirst();
        assertThat(inside.recipients()).extracting(RecipientForm::name).containsExactly("Nguyễn Thị Ánh", "Lý Mai");
        GiftLine outside =
                world.songCauChair().call(() -> giftReading.list(event)).getFirst();
        assertThat(outside.recipients()).extracting(RecipientForm::name).containsExactly("Nguyễn T. Á***", "Lý M***");
        assertThat(outside.recipients()).extracting(RecipientForm::address).containsOnly("");
        assertThat(outside.form().worth()).isEqualTo(8_000_000);
        assertThatThrownBy(() -> world.songCauChair().run(() -> giftReading.toSign(event)))
                .hasMessageContaining("events.notFound");
        assertThat(tally(event).gifts()).isEqualTo(35);
        assertThat(tally(event).giftWorth()).isEqualTo(8_000_000);
        world.officer().run(() -> giftService.remove(event, gift));
        assertThat(tally(event).gifts()).isZero();
    }

    private UUID give(UUID event) {
        return world.officer()
                .call(() -> giftService.add(
                        event,
                        GiftForm.of("Quà hội viên khó khăn", 35, "phần", 8_000_000L, "Vận động"),
                        List.of(
                                RecipientForm.of("Nguyễn Thị Ánh", "Tổ 5"),
                                new RecipientForm("Lý Mai", "Tổ 6", 2, true))));
    }

    @Test
    void aGiftIsPutRightWithItsPeople() {
        UUID event = event(20);
        UUID gift = give(event);
        GiftForm read =
                world.officer().call(() -> giftReading.list(event)).getFirst().form();
        world.officer().run(() -> giftService.change(event, gift, read, List.of(RecipientForm.of("Bế Thị Cúc", ""))));
        assertThat(world.officer()
                        .call(() -> giftReading.list(event))
                        .getFirst()
                        .recipients())
                .extracting(RecipientForm::name)
                .containsExactly("Bế Thị Cúc");
        assertThatThrownBy(() ->
                        world.officer().run(() -> giftService.add(event, GiftForm.of("", 1, "", null, ""), List.of())))
                .hasMessageContaining("events.gift.error.what");
    }

    @OnH2
    static class OnH2Test extends GiftTest {}

    @OnPostgres
    static class OnPostgresTest extends GiftTest {}
}
