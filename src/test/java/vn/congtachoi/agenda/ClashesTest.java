package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What does not go together, rooms and vehicles, absences, and the list of meetings. */
abstract class ClashesTest extends AgendaBench {

    /** A Wednesday on which everybody works. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 7, 12);

    private static MeetingTime from(LocalDate day, int hour) {
        return new MeetingTime(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0));
    }

    private UUID room(String name) {
        return world.officer()
                .call(() -> facilities.add(world.city(), new FacilityForm(FacilityKind.ROOM, name, 40, true, 0)));
    }

    private MeetingForm inRoom(UUID room, MeetingTime time, Invitee... invited) {
        return MeetingForm.of(
                MeetingKind.STANDING,
                "Họp Ban Thường vụ",
                time,
                MeetingWhere.in(room),
                MeetingHeads.chair(world.chair().personId()),
                List.of(invited));
    }

    @Test
    void aRoomAndThePeopleAreTakenByAnotherMeeting() {
        UUID room = room("Phòng 201");
        Invitee vice = person(world.viceChair(), world.city());
        UUID meeting = call(inRoom(room, from(WEDNESDAY, 8), vice, Invitee.unit(world.songCau())));
        MeetingForm other = inRoom(room, from(WEDNESDAY, 9), vice, Invitee.unit(world.songCau()));
        assertThat(clashing(world.officer(), ClashQuestion.of(null, other)))
                .containsExactly(
                        "Phòng 201 đã dành cho “Họp Ban Thường vụ” (08:00–10:00).",
                        "Đ/c Hà Thị Hương có “Họp Ban Thường vụ” (08:00–10:00).",
                        "Đ/c Nông Thị Lan có “Họp Ban Thường vụ” (08:00–10:00).",
                        "Hội LHPN phường Sông Cầu " + world.mark() + " được mời “Họp Ban Thường vụ” (08:00–10:00).");
        assertThat(clashing(world.officer(), ClashQuestion.of(meeting, other)))
                .as("a meeting does not clash with itself")
                .isEmpty();
        assertThat(clashing(world.officer(), ClashQuestion.of(null, other.withTime(from(WEDNESDAY, 10)))))
                .as("one begins when the other ends")
                .isEmpty();
        take(world.officer(), meeting, MeetingAct.CANCEL);
        assertThat(clashing(world.officer(), ClashQuestion.of(null, other))).isEmpty();
    }

    @Test
    void aMeetingThatSheDoesNotReadIsNotNamed() {
        call(briefing(from(WEDNESDAY, 8), person(world.viceChair(), world.city())));
        ClashQuestion question = new ClashQuestion(
                null, from(WEDNESDAY, 8), Set.of(world.viceChair().personId()), Set.of(), null, null);
        assertThat(clashing(world.songCauChair(), question))
                .containsExactly("Đ/c Nông Thị Lan có “cuộc họp khác” (08:00–10:00).");
    }

    @Test
    void whoeverSendsSomebodyIsFreeAndThatPersonIsNot() {
        UUID meeting = announced(3);
        TestSignIn vice = world.viceChair();
        UUID guest = guest(meeting, person(vice, world.city())).id();
        ClashQuestion both = new ClashQuestion(
                null, morning(3), Set.of(vice.personId(), world.officer().personId()), Set.of(), null, null);
        assertThat(clashing(world.officer(), both)).anyMatch(words -> words.contains("Nông Thị Lan"));
        vice.run(() ->
                answers.answer(guest, GuestAnswer.STAND_IN, world.officer().personId(), ""));
        assertThat(clashing(world.officer(), both))
                .filteredOn(words -> words.startsWith("Đ/c"))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("Đàm Thị Cúc"));
    }

    @Test
    void anAbsenceWarnsForItsHalfDays() {
        TestSignIn vice = world.viceChair();
        AbsenceSpan afternoon = new AbsenceSpan(WEDNESDAY, HalfDay.AFTERNOON, WEDNESDAY, HalfDay.AFTERNOON);
        vice.run(() -> absences.enter(new AbsenceForm(vice.personId(), afternoon, "Khám bệnh", null, 0)));
        ClashQuestion morning =
                new ClashQuestion(null, from(WEDNESDAY, 8), Set.of(vice.personId()), Set.of(), null, null);
        ClashQuestion late =
                new ClashQuestion(null, from(WEDNESDAY, 14), Set.of(vice.personId()), Set.of(), null, null);
        assertThat(clashing(world.officer(), morning)).isEmpty();
        assertThat(clashing(world.officer(), late)).containsExactly("Đ/c Nông Thị Lan vắng chiều 12/7/2023.");
        assertThat(vice.call(() -> work.between(WEDNESDAY, WEDNESDAY)))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("Vắng chiều 12/7/2023"));
    }

    @Test
    void sundaysAndHolidaysWarn() {
        ClashQuestion sunday =
                new ClashQuestion(null, from(LocalDate.of(2023, 7, 16), 8), Set.of(), Set.of(), null, null);
        ClashQuestion holiday =
                new ClashQuestion(null, from(LocalDate.of(2024, 4, 30), 8), Set.of(), Set.of(), null, null);
        assertThat(clashing(world.officer(), sunday)).containsExactly("Ngày 16/7/2023 là Chủ nhật.");
        assertThat(clashing(world.officer(), holiday)).singleElement().satisfies(words -> assertThat(words)
                .startsWith("Ngày 30/4/2024 là ngày nghỉ ("));
    }

    @Test
    void absencesAreEnteredByHerselfOrTheOfficerOfHerUnit() {
        UUID vice = world.viceChair().personId();
        AbsenceForm form = new AbsenceForm(vice, AbsenceSpan.day(inDays(2)), "Khám bệnh", null, 0);
        assertThatThrownBy(() -> world.viewer().run(() -> absences.enter(form)))
                .hasMessageContaining("agenda.absence.right");
        assertThatThrownBy(() -> world.songCauChair().run(() -> absences.enter(form)))
                .hasMessageContaining("agenda.absence.right");
        UUID entered = world.officer().call(() -> absences.enter(form));
        assertThatThrownBy(() -> world.viceChair().run(() -> absences.enter(form)))
                .hasMessageContaining("agenda.absence.error.twice");
        assertThat(world.viewer().call(() -> absences.since(inDays(0))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Nông Thị Lan");
                    assertThat(row.reason()).as("why is hers to tell").isEmpty();
                    assertThat(row.mayChange().allowed()).isFalse();
                });
        AbsenceRow row = world.viceChair().call(() -> absences.since(inDays(0))).getFirst();
        assertThat(row.reason()).isEqualTo("Khám bệnh");
        AbsenceForm longer = new AbsenceForm(
                vice,
                new AbsenceSpan(inDays(2), HalfDay.MORNING, inDays(3), HalfDay.MORNING),
                "Khám bệnh",
                world.officer().personId(),
                row.version());
        world.viceChair().run(() -> absences.change(entered, longer));
        assertThatThrownBy(() -> world.officer().run(() -> absences.change(entered, longer)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> world.officer().run(() -> absences.remove(entered, row.version())))
                .isInstanceOf(StaleDataException.class);
        AbsenceRow now = world.viceChair().call(() -> absences.since(inDays(0))).getFirst();
        assertThat(now.standInName()).isEqualTo("Đàm Thị Cúc");
        world.officer().run(() -> absences.remove(entered, now.version()));
        assertThat(world.viceChair().call(() -> absences.since(inDays(0)))).isEmpty();

        AbsenceForm backwards = new AbsenceForm(
                vice, new AbsenceSpan(inDays(3), HalfDay.MORNING, inDays(2), HalfDay.MORNING), "", null, 0);
        assertThatThrownBy(() -> world.officer().run(() -> absences.enter(backwards)))
                .hasMessageContaining("agenda.absence.error.span");
        AbsenceForm herself = new AbsenceForm(vice, AbsenceSpan.day(inDays(2)), "", vice, 0);
        assertThatThrownBy(() -> world.officer().run(() -> absences.enter(herself)))
                .hasMessageContaining("agenda.absence.error.herself");
        AbsenceForm nobody = new AbsenceForm(UUID.randomUUID(), AbsenceSpan.day(inDays(2)), "", null, 0);
        assertThatThrownBy(() -> world.officer().run(() -> absences.enter(nobody)))
                .hasMessageContaining("agenda.error.person-left");
    }

    @Test
    void roomsAreKeptByTheUnitAndStandForOldMeetings() {
        UUID room = room("Phòng 201");
        assertThatThrownBy(() -> room(" phòng  201 ")).hasMessageContaining("agenda.facility.error.taken");
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> facilities.add(
                                world.city(), new FacilityForm(FacilityKind.ROOM, "Phòng 1", null, true, 0))))
                .hasMessageContaining("agenda.right.call");
        assertThatThrownBy(() -> world.officer()
                        .run(() -> facilities.add(
                                world.city(), new FacilityForm(FacilityKind.VEHICLE, "Xe 7 chỗ", 0, true, 0))))
                .hasMessageContaining("agenda.facility.error.seats");
        UUID meeting = call(inRoom(room, morning(2), Invitee.unit(world.songCau())));
        FacilityRow row =
                world.officer().call(() -> facilities.of(world.city())).getFirst();
        world.officer()
                .run(() -> facilities.change(
                        room, new FacilityForm(FacilityKind.ROOM, "Phòng 201", 40, false, row.version())));
        assertThatThrownBy(() -> world.officer().run(() -> facilities.change(room, row.form())))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> call(inRoom(room, morning(3)))).hasMessageContaining("agenda.facility.error.unknown");
        MeetingForm read = detail(world.officer(), meeting).form();
        world.officer().run(() -> service.change(meeting, read.withTitle("Họp BTV tháng 7"), "", KnownClashes.NONE));
        assertThat(detail(world.officer(), meeting).row().whereabouts()).isEqualTo("Phòng 201");
    }

    @Test
    void listsShowWhatConcernsHer() {
        UUID meeting = announced(3);
        call(briefing(morning(4)).withTitle("Còn đang soạn"));
        assertThat(titles(world.officer(), MeetingFilter.ALL)).containsExactly("Giao ban tháng 7", "Còn đang soạn");
        assertThat(titles(world.viewer(), MeetingFilter.ALL)).containsExactly("Giao ban tháng 7");
        assertThat(titles(world.songCauChair(), MeetingFilter.ALL)).containsExactly("Giao ban tháng 7");
        assertThat(titles(world.nongThuongChair(), MeetingFilter.ALL)).isEmpty();
        assertThat(titles(world.officer(), MeetingFilter.ALL.withMine(true))).isEmpty();
        assertThat(titles(world.viceChair(), MeetingFilter.ALL.withMine(true))).containsExactly("Giao ban tháng 7");
        assertThat(titles(world.officer(), MeetingFilter.ALL.withText("GIAO ban")))
                .containsExactly("Giao ban tháng 7");
        assertThat(titles(world.officer(), MeetingFilter.ALL.withKind(MeetingKind.CONFERENCE)))
                .isEmpty();
        assertThat(titles(world.officer(), MeetingFilter.ALL.withFrom(inDays(4))))
                .containsExactly("Còn đang soạn");
        assertThat(titles(world.officer(), MeetingFilter.ALL.withTo(inDays(3)))).containsExactly("Giao ban tháng 7");
        assertThat(meeting).isNotNull();
    }

    private List<String> titles(TestSignIn reader, MeetingFilter filter) {
        return reader.call(() -> reading.page(filter, MeetingSort.DAY, false, PageRequest.of(0, 50))).stream()
                .map(MeetingRow::title)
                .toList();
    }

    @OnH2
    static class OnH2Test extends ClashesTest {}

    @OnPostgres
    static class OnPostgresTest extends ClashesTest {}
}
