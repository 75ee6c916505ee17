package vn.congtachoi.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @Test
    void aTextThatIsMissingIsAnErrorInTests() {
        assertThatThrownBy(() -> Texts.of("uikit.no.such.text")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void numbersInTextsAreWrittenTheVietnameseWay() {
        assertThat(Texts.of("uikit.figure.of", 8538, 10000)).isEqualTo("8.538/10.000");
        assertThat(VnFormat.number(8538)).isEqualTo("8.538");
        assertThat(VnFormat.number(new BigDecimal("18420.5000"))).isEqualTo("18.420,5");
    }

    @Test
    void momentsAreToldInVietnam() {
        assertThat(VnFormat.moment(Instant.parse("2023-06-27T18:30:00Z"))).isEqualTo("01:30 28/6/2023");
        assertThat(VnFormat.day(LocalDate.of(2023, 7, 3))).isEqualTo("3/7/2023");
    }

    @Test
    void beingLateIsSaidInWords() {
        assertThat(DueLabel.words(-2)).isEqualTo("quá hạn 2 ngày");
        assertThat(DueLabel.words(0)).isEqualTo("hôm nay");
        assertThat(DueLabel.words(3)).isEqualTo("còn 3 ngày");
        assertThat(DueLabel.tone(-1)).isEqualTo(Tone.LATE);
        assertThat(DueLabel.tone(3)).isEqualTo(Tone.DUE);
        assertThat(DueLabel.tone(4)).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void theCalendarBeginsOnMondayAndKnowsTwelveMonths() {
        DatePickerI18n i18n = VnI18n.datePicker();
        assertThat(i18n.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(i18n.getMonthNames()).hasSize(12).startsWith("Tháng 1");
        assertThat(i18n.getWeekdays()).hasSize(7).startsWith("Chủ nhật");
        assertThat(i18n.getDateFormats()).startsWith("dd/MM/yyyy");
    }

    @Test
    void everyComponentTextIsThere() {
        assertThat(VnI18n.upload().getUploading().getError().getForbidden()).isNotBlank();
        assertThat(VnI18n.login().getForm().getSubmit()).isEqualTo("Đăng nhập");
        assertThat(VnI18n.multiSelect().getTotal()).isEqualTo("đã chọn {count} mục");
        assertThat(VnI18n.systemMessages().getSessionExpiredCaption()).isEqualTo("Phiên làm việc đã hết");
    }

    @ParameterizedTest
    @EnumSource(AppIcon.class)
    void everyPictureHasItsFile(AppIcon icon) {
        assertThat(getClass().getResource("/META-INF/resources/" + icon.path())).isNotNull();
        assertThat(AppIcon.named(icon.path().replaceAll("icons/|\\.svg", ""))).isEqualTo(icon);
    }
}
