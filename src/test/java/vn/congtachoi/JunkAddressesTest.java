package vn.congtachoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.TestQuickRound;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.shell.FailureView;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Addresses that were cut, mistyped or made up: every page opens, with the filter it can make out or with none. */
class JunkAddressesTest extends ScreenTest {

    /** Every name that a page reads from its query. */
    private static final List<String> NAMES = List.of(
            "tim",
            "tu",
            "nam",
            "don-vi",
            "loai",
            "trang-thai",
            "ngay",
            "ky",
            "bieu",
            "de-an",
            "noi-dung",
            "chuc-vu",
            "ban",
            "ngoai",
            "dang-dung",
            "loc",
            "goc",
            "phu-trach",
            "nhat-ky",
            "ket-qua",
            "den",
            "cho",
            "trang",
            "nhom",
            "kieu",
            "mo",
            "xem",
            "lop",
            "nguoi",
            "thang",
            "ky-niem",
            "ten",
            "hoi",
            "han",
            "buoc",
            "xep",
            "viec");

    /** So that no one filter always stands beside the same others. */
    private static final int GROUPS = 5;

    private static final List<String> JUNK = List.of(
            "",
            "abc",
            "-1",
            "0",
            "999999999",
            "2023-02-29",
            "31/6/2023",
            "+999999999-12-31",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "{0} ${x} %s %_\\",
            "Tổ\u0000 1\u202e",
            "Tổ \ud83d 1",
            "x".repeat(5000));

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    TestQuickRound quickRounds;

    @Autowired
    TestProgramme programmes;

    TestCity.World world;
    private List<String> pages;
    private List<String> gone;
    private final List<String> failed = new ArrayList<>();

    @BeforeEach
    void everyPageOfTheOfficer() {
        world = cities.build();
        String round = rounds.open(world).round().toString();
        String quick = quickRounds.open(world).round().toString();
        String programme = programmes.make(world).id().toString();
        signIn(world.officer());
        List<String> all = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(page -> !page.equals("thiet-lap"))
                .map(page -> page.replace(":round", page.startsWith("bao-cao-nhanh") ? quick : round)
                        .replace(":unit", world.songCau().toString())
                        .replace(":programme", programme)
                        .replace(":person", world.officer().personId().toString()))
                .toList();
        pages = all.stream().filter(page -> !page.contains(":")).toList();
        gone = all.stream()
                .filter(page -> page.contains(":"))
                .map(page -> page.replaceAll(":[a-z]+", Ids.next().toString()))
                .toList();
    }

    private void visit(String page, Map<String, String> query) {
        String address = page + "?" + query;
        try {
            UI.getCurrent().navigate(page.equals("/") ? "" : page, QueryParameters.simple(query));
            roundTrip();
            if ((Component) getCurrentView() instanceof FailureView) {
                failed.add(cut(address));
            }
        } catch (RuntimeException | AssertionError fault) {
            failed.add(cut(address) + ": " + fault);
        }
    }

    private static String cut(String address) {
        return address.substring(0, Math.min(address.length(), 200));
    }

    @Test
    void whateverStandsInAllFiltersAtOnceThePageOpens() {
        for (String junk : JUNK) {
            Map<String, String> query = NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> junk));
            pages.forEach(page -> visit(page, query));
        }
        // Records that are not there end before a filter is read: once is enough.
        Map<String, String> all = NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> JUNK.getLast()));
        gone.forEach(page -> visit(page, all));
        assertThat(failed).isEmpty();
    }

    @Test
    void someFiltersThatMakeNoSenseAreLeftOut() {
        List<String> lists = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(pages::contains)
                .toList();
        assertThat(lists).isNotEmpty();
        for (int group = 0; group < GROUPS; group++) {
            int own = group;
            Map<String, String> query = IntStream.range(0, NAMES.size())
                    .filter(at -> at % GROUPS == own)
                    .mapToObj(NAMES::get)
                    .collect(Collectors.toMap(Function.identity(), name -> "999999999"));
            lists.forEach(page -> visit(page, query));
        }
        assertThat(failed).isEmpty();
    }
}
