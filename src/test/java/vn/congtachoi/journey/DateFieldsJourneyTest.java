package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Days that do not exist, typed into every kind of form: said at the field, and what was typed stays to be mended. A
 * phone lets days only be chosen.
 */
class DateFieldsJourneyTest extends Journey {

    private static final List<String> NO_DAYS = List.of("31/6/2023", "29/2/2023", "31/6", "abc");

    /** The field refuses each of them, takes the leap day, and shows it as everywhere. */
    private void refusesAndTakes(Page page, Locator within, String label) {
        Locator field = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        for (String noDay : NO_DAYS) {
            type(field, noDay);
            assertThat(field).hasAttribute("invalid", "");
            assertThat(field).hasValue(noDay);
            assertThat(within.getByText("Ngày chưa đúng. Ví dụ: 13/7/2023").first())
                    .isVisible();
        }
        type(field, "29/2/2024");
        assertThat(field).hasValue("29/02/2024");
    }

    private static void type(Locator field, String text) {
        field.fill("");
        field.pressSequentially(text);
        // Tab would go on into the calendar.
        field.press("Enter");
    }

    @Test
    void aRoundAsksForDaysThatExist() {
        Page page = as("canbo", Size.LAPTOP);
        page.navigate(address("/so-lieu/moi"));
        for (String label : List.of("Lấy số liệu từ ngày", "Đến hết ngày", "Ngày chốt số liệu", "Hạn nộp, ngày")) {
            refusesAndTakes(page, page.locator("body"), label);
        }
    }

    @Test
    void soDoesAQuickRound() {
        Page page = as("canbo", Size.LAPTOP);
        page.navigate(address("/bao-cao-nhanh/moi"));
        refusesAndTakes(page, page.locator("body"), "Nộp trước ngày");
    }

    @Test
    void soDoesAProgramme() {
        Page page = as("canbo", Size.LAPTOP);
        page.navigate(address("/de-an/moi"));
        refusesAndTakes(page, page.locator("body"), "Bắt đầu");
    }

    @Test
    void soDoesAHoliday() {
        Page page = as("canbo", Size.LAPTOP);
        page.navigate(address("/quan-tri/ngay-nghi?nam=2024"));
        button(page, "Thêm ngày nghỉ").click();
        refusesAndTakes(page, page.getByRole(AriaRole.DIALOG), "Từ ngày");
    }
}
