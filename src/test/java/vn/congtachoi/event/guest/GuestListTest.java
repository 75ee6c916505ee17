package vn.congtachoi.event.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.EventAct;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventStepRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The list of guests: who stands in it once, in which order, what she was told and answered, and who may see it. */
abstract class GuestListTest extends GuestBench {

    @Test
    void oneNameInTwoWritingsIsOneGuest() {
        UUID event = event(20);
        add(event, guest("Nguyễn Thị Hoà", "Chủ tịch", "Hội LHPN phường Sông Cầu"));
        assertThatThrownBy(() -> add(event, guest("NGUYỄN THỊ HÒA", "Chủ tịch", "Hội LHPN phường Sông Cầu")))
                .hasMessageContaining("events.guest.error.double");
        assertThatThrownBy(() -> add(event, guest("Nguyễn Thị Hòa")))
                .as("without a place nobody can tell")
                .hasMessageContaining("events.guest.error.double");
        GuestForm otherMarks = guest("Nguyễn Thị Hoa", "", "Hội LHPN phường Sông Cầu");
        assertThatThrownBy(() -> add(event, otherMarks)).hasMessageContaining("events.guest.error.marks");
        GuestForm otherPlace = guest("Nguyễn Thị Hòa", "", "Hội LHPN phường Đức Xuân");
        assertThatThrownBy(() -> add(event, otherPlace)).hasMessageContaining("events.guest.error.same-name");
        assertThat(names(event)).hasSize(1);

        world.officer().run(() -> service.add(event, otherMarks, true));
        world.officer().run(() -> service.add(event, otherPlace, true));
        assertThat(names(event)).containsExactlyInAnyOrder("Nguyễn Thị Hoà", "Nguyễn Thị Hoa", "Nguyễn Thị Hòa");
    }

    @Test
    void theOrderFollowsTheRankUntilSomebodyMovesIt() {
        UUID event = event(20);
        add(event, guest("An", "Chi hội trưởng", "Chi hội phụ nữ tổ 5"));
        add(event, guest("Bình", "Chủ tịch", "Hội LHPN phường Sông Cầu"));
        add(event, guest("Cúc", "Phó Bí thư Thường trực", "Thành ủy Bắc Kạn"));
        add(event, guest("Dung", "Bí thư", "Thành ủy Bắc Kạn"));
        add(event, guest("Êm", "Chủ tịch", "Hội LHPN tỉnh Bắc Kạn"));
        GuestForm honoured = GuestForm.of(GuestGroup.HONOUR, "bà", "Phượng", "Hội viên cao tuổi", "tổ 1");
        add(event, honoured);
        assertThat(names(event)).containsExactly("Phượng", "Êm", "Dung", "Cúc", "Bình", "An");

        UUID an = list(event).getLast().id();
        move(event, an, GuestSeating.Move.UP);
        assertThat(names(event)).containsExactly("Phượng", "Êm", "Dung", "Cúc", "An", "Bình");
        move(event, an, GuestSeating.Move.FIRST);
        world.officer().run(() -> seating.moveTo(event, an, 3));
        assertThat(names(event)).containsExactly("Phượng", "Êm", "An", "Dung", "Cúc", "Bình");
        add(event, guest("Giang", "Phó Chủ tịch", "Hội LHPN phường Sông Cầu"));
        assertThat(names(event))
                .as("somebody new leaves alone what was moved")
                .containsExactly("Phượng", "Êm", "An", "Dung", "Cúc", "Bình", "Giang");
        for (int times = 0; times < 60; times++) {
            move(event, an, GuestSeating.Move.DOWN);
            move(event, an, GuestSeating.Move.UP);
        }
        assertThat(names(event)).containsExactly("Phượng", "Êm", "An", "Dung", "Cúc", "Bình", "Giang");
        world.officer().run(() -> seating.rank(event));
        assertThat(names(event)).containsExactly("Phượng", "Êm", "Dung", "Cúc", "Bình", "Giang", "An");
        assertThat(list(event)).extracting(GuestLine::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    private void move(UUID event, UUID guest, GuestSeating.Move move) {
        world.officer().run(() -> seating.move(event, guest, move));
    }

    @Test
    void seatsAreGivenInOrderAndNeverTwice() {
        UUID event = event(20);
        List<UUID> all = new ArrayList<>();
        for (String name : List.of("An", "Bình", "Cúc", "Dung")) {
            all.add(add(event, name));
        }
        world.officer().run(() -> seating.seat(event, all.get(2), "a2"));
        world.officer().run(() -> seating.seatAll(event, all, 2, true));
        assertThat(list(event)).extracting(line -> line.form().seat()).containsExactly("A1", "B1", "a2", "B2");
        assertThatThrownBy(() -> world.officer().run(() -> seating.seat(event, all.getFirst(), "A2")))
                .hasMessageContaining("events.guest.error.seat");
        assertThat(GuestSeating.name(259, 10)).isEqualTo("Z10");
        assertThat(GuestSeating.name(260, 10)).isEqualTo("AA1");
    }

    @Test
    void whoWasToldOfAnotherHourIsListed() {
        UUID event = event(20);
        UUID an = add(event, "An");
        UUID binh = add(event, "Bình");
        world.officer().run(() -> calls.told(event, Set.of(an), ToldWay.ZALO));
        String link = line(event, an).link();
        moveTo(event, LocalTime.of(14, 0));
        GuestLine.Told told = line(event, an).told();
        assertThat(told.outdated()).isTrue();
        assertThat(told.then()).isNotNull();
        assertThat(told.then().hour()).isEqualTo(EIGHT);
        assertThat(line(event, binh).told().outdated())
                .as("nobody told her anything")
                .isFalse();
        assertThat(line(event, an).link()).as("a code stays what it is").isEqualTo(link);
        world.officer().run(() -> calls.told(event, Set.of(an), ToldWay.PHONE));
        assertThat(line(event, an).told().outdated()).isFalse();
        assertThat(line(event, an).told().way()).isEqualTo(ToldWay.PHONE);
    }

    @Test
    void answersAreNotedWithWhoComesInWhosePlace() {
        UUID event = event(20);
        UUID an = add(event, "An");
        assertThatThrownBy(() -> answer(event, an, GuestAnswerForm.of(GuestAnswer.STAND_IN)))
                .hasMessageContaining("events.guest.error.stand-in");
        answer(event, an, GuestAnswerForm.sends("Lý Thị Bé", "Phó Chủ tịch"));
        assertThat(line(event, an).answer())
                .isEqualTo(new GuestLine.Answer(GuestAnswer.STAND_IN, "Lý Thị Bé", "Phó Chủ tịch", ""));
        answer(event, an, GuestAnswerForm.of(GuestAnswer.COMING));
        assertThat(line(event, an).answer().standInName()).isEmpty();
    }

    private void answer(UUID event, UUID guest, GuestAnswerForm form) {
        world.officer().run(() -> calls.answer(event, guest, form));
    }

    @Test
    void onlyThoseInsideSeeTheGuests() {
        UUID event = event(20);
        UUID an = add(event, "An");
        issue(event);
        assertThat(list(world.viceChair(), event)).hasSize(1);
        assertThat(world.songCauChair().call(() -> eventReading.detail(event)).inside())
                .as("told of the event")
                .isFalse();
        assertThatThrownBy(() -> list(world.songCauChair(), event)).hasMessageContaining("events.notFound");
        assertThatThrownBy(() -> list(world.viewer(), event)).hasMessageContaining("events.notFound");
        assertThatThrownBy(() -> world.songCauChair().run(() -> service.add(event, guest("Bình"), false)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.songCauChair().run(() -> calls.told(event, Set.of(an), ToldWay.ZALO)))
                .isInstanceOf(ForbiddenException.class);
        world.officer().run(() -> route.take(event, EventAct.CANCEL, "Trời mưa lớn"));
        assertThatThrownBy(() -> add(event, "Bình")).hasMessageContaining("events.right.closed");
    }

    @Test
    void theHistoryThatEverybodyReadsNamesNobodyAndLeavesFormsFresh() {
        UUID event = event(20);
        EventDetail before = world.officer().call(() -> eventReading.detail(event));
        UUID an = add(event, guest("Nguyễn Thị An"));
        world.officer().run(() -> service.remove(event, Set.of(an)));
        EventDetail after = world.officer().call(() -> eventReading.detail(event));
        assertThat(after.form().version()).isEqualTo(before.form().version());
        assertThat(after.steps())
                .filteredOn(step -> step.deed() == EventDeed.GUESTS)
                .extracting(EventStepRow::words)
                .hasSize(2)
                .noneMatch(words -> words.contains("An"));
    }

    @Test
    void aFormOfAGuestWhoWasChangedMeanwhileIsStale() {
        UUID event = event(20);
        UUID an = add(event, "An");
        GuestForm read = line(event, an).form();
        world.officer().run(() -> service.change(event, an, read.reached("0912 345 678", ""), false));
        assertThat(line(event, an).form().phone()).isEqualTo("0912 345 678");
        assertThatThrownBy(() -> world.officer().run(() -> service.change(event, an, read, false)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void anOrganAndTheHeadsOfUnitsComeInAtOnceAndNobodyTwice() {
        UUID event = event(20);
        GuestImport.Added heads = world.officer()
                .call(() -> guestImport.units(
                        event, GuestGroup.DELEGATE, Set.of(world.songCau(), world.nongThuong()), true));
        assertThat(heads.count()).isEqualTo(2);
        GuestLine first = list(event).getFirst();
        assertThat(first.standing()).startsWith("Chủ tịch Hội LHPN");
        assertThat(first.form().unitId()).isIn(world.songCau(), world.nongThuong());
        GuestImport.Added again = world.officer()
                .call(() -> guestImport.people(
                        event,
                        GuestGroup.HONOUR,
                        Set.of(world.songCauChair().personId(), world.chair().personId())));
        assertThat(again.count()).isEqualTo(1);
        assertThat(again.known()).containsExactly("Bế Thị Hạnh");
        assertThat(names(event)).first().isEqualTo("Hà Thị Hương");
    }

    @Test
    void aPastedListIsReadLineByLine() {
        UUID event = event(20);
        add(event, guest("Nguyễn Thị Hoà", "Chủ tịch", "Hội LHPN phường Sông Cầu"));
        String pasted = """
                STT\tHọ và tên\tChức vụ\tĐơn vị\tSĐT
                I. KHÁCH MỜI
                1\tĐ/c Hà Thị Lan\tPhó Bí thư\tThành ủy\t0912 345 678
                II. ĐẠI BIỂU
                2\tNguyễn Thị Hòa\tChủ tịch\tHội LHPN phường Sông Cầu\t
                3\tBà Lý Thị Mai\tTổ trưởng\ttổ 5\t12345
                4\tLý Thị Mái\tTổ trưởng\ttổ 5\t
                5\t\tTổ trưởng\ttổ 6\t
                6\tBế Thị Xuân\t\ttổ 7\t
                7\tBế Thị Xuan\t\ttổ 7\t
                """;
        List<List<String>> cells = PastedBlock.parse(pasted).rows();
        GuestPasteResult read = world.officer().call(() -> guestImport.dryRun(event, cells, GuestGroup.OTHER));
        assertThat(read.rows())
                .extracting(row -> row.form().honorific() + " " + row.form().name())
                .containsExactly("đồng chí Hà Thị Lan", "đồng chí Lý Thị Mái", "đồng chí Bế Thị Xuân");
        assertThat(read.rows().getFirst().form().group()).isEqualTo(GuestGroup.HONOUR);
        assertThat(read.doubles()).extracting(twin -> twin.row().line()).containsExactly(5);
        assertThat(read.asked()).extracting(twin -> twin.row().line()).containsExactly(10);
        assertThat(read.asked().getFirst().args()).contains("dòng 9");
        assertThat(read.faults())
                .extracting(fault -> fault.line() + ":" + fault.column())
                .containsExactly("6:5", "8:2");
        assertThat(list(event)).as("nothing is saved yet").hasSize(1);

        Set<Integer> added = world.officer().call(() -> guestImport.paste(event, cells, GuestGroup.OTHER, Set.of(10)));
        assertThat(added).containsExactlyInAnyOrder(3, 7, 9, 10);
        assertThat(names(event)).first().isEqualTo("Hà Thị Lan");
        assertThat(list(event)).hasSize(5);
        assertThat(world.officer()
                        .call(() -> guestImport.dryRun(event, cells, GuestGroup.OTHER))
                        .rows())
                .as("pasted again, nobody is new")
                .isEmpty();
    }

    @Test
    void twoThousandLinesWithFaultsLoseNobody() {
        UUID event = event(20);
        StringBuilder pasted = new StringBuilder("Họ tên\tChức vụ\tCơ quan\tĐiện thoại\tEmail\n");
        for (int line = 0; line < 2000; line++) {
            String phone = line % 100 == 7 ? "12ab" : "09" + (10_000_000 + line);
            pasted.append("Nguyễn Thị ")
                    .append(Character.toString('A' + line % 26))
                    .append(' ')
                    .append(Character.toString('a' + line / 26 % 26))
                    .append(Character.toString('a' + line / 676))
                    .append("\tHội viên\tTổ ")
                    .append(line)
                    .append('\t')
                    .append(phone)
                    .append("\t\n");
        }
        List<List<String>> cells =
                PastedBlock.parse(pasted.toString(), GuestImport.MOST_CELLS).rows();
        GuestPasteResult read = world.officer().call(() -> guestImport.dryRun(event, cells, GuestGroup.DELEGATE));
        assertThat(read.faults()).hasSize(20);
        assertThat(read.rows().size() + read.asked().size() + read.doubles().size())
                .isEqualTo(1980);
        Set<Integer> added = world.officer().call(() -> guestImport.paste(event, cells, GuestGroup.DELEGATE, Set.of()));
        assertThat(added).hasSize(read.rows().size());
        assertThat(list(event)).hasSize(added.size());
        assertThat(new HashSet<>(list(event).stream().map(GuestLine::link).toList()))
                .hasSameSizeAs(added);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithASentence() {
        UUID event = event(20);
        assertThatThrownBy(() -> add(event, "  ")).hasMessageContaining("events.guest.error.name");
        assertThatThrownBy(() -> add(event, guest("An").reached("12", "")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("organisation.telephone.shape");
        assertThat(list(event)).isEmpty();
    }

    @OnH2
    static class OnH2Test extends GuestListTest {}

    @OnPostgres
    static class OnPostgresTest extends GuestListTest {}
}
