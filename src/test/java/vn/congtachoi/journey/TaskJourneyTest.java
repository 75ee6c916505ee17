package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Work given on one line to all communes, done from a phone with a photo, confirmed, and the others reminded. */
class TaskJourneyTest extends Journey {

    private static final String TASK = "Báo số chị em tham gia dân quân năm 2023";

    @Test
    void fromOneLineToTheConfirmedPart() throws IOException {
        Page viceChair = as("phochutich", Size.LAPTOP);
        gives(viceChair);
        Page chair = as("ducxuan", Size.PHONE);
        works(chair);
        confirms(viceChair);

        // The state comes by itself to whoever did the work.
        chair.reload();
        assertThat(chair.getByText("Hoàn thành", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    private void gives(Page viceChair) {
        viceChair.navigate(address("/nhiem-vu"));
        viceChair.getByLabel("Việc gì").fill(TASK);
        button(viceChair, "Chọn cả 8 đơn vị").click();
        viceChair.getByLabel("Hạn nào").click();
        viceChair.keyboard().type("05/07/2023");
        viceChair.keyboard().press("Enter");
        button(viceChair, "Giao việc").click();
        assertThat(viceChair.getByText("Đã giao việc")).isVisible();
        viceChair.getByLabel("Tìm theo tên việc").fill("dan quan");
        look(viceChair, "task-list");
        viceChair
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TASK))
                .click();
        assertThat(viceChair.getByText("Theo đơn vị: xong 0/8")).isVisible();
    }

    private void works(Page chair) throws IOException {
        chair.navigate(address("/viec-cua-toi"));
        chair.getByText("Việc mới giao: " + TASK).click();
        assertThat(heading(chair, TASK)).isVisible();
        button(chair, "Báo cáo tiến độ").click();
        Locator asked = chair.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Đã làm được gì").fill("Đã có số của 9 tổ");
        asked.getByLabel("Tiến độ (%)").fill("60");
        button(asked, "Báo cáo tiến độ").click();
        assertThat(chair.getByText(Pattern.compile("đã làm 60%"))).isVisible();

        chair.locator("vaadin-upload input[type=file]").setInputFiles(photo());
        assertThat(chair.getByText("dan-quan.jpg")).isVisible();
        look(chair, "task-phone");

        button(chair, "Báo cáo hoàn thành").click();
        asked.getByLabel("Kết quả").fill("23 chị em");
        button(asked, "Báo cáo hoàn thành").click();
        assertThat(chair.getByText("Chờ xác nhận").first()).isVisible();
    }

    private void confirms(Page viceChair) {
        viceChair.navigate(address("/viec-cua-toi"));
        viceChair.getByText("Xác nhận kết quả: " + TASK).click();
        assertThat(viceChair.getByText(Pattern.compile("Đã xem")).first()).isVisible();
        assertThat(viceChair.getByText("dan-quan.jpg")).isVisible();
        button(viceChair, "Xác nhận hoàn thành").click();
        button(viceChair.getByRole(AriaRole.DIALOG), "Xác nhận hoàn thành").click();
        assertThat(viceChair.getByText("Đã xác nhận hoàn thành")).isVisible();

        // The whole shows who is left, and one button reminds them.
        viceChair
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TASK))
                .click();
        assertThat(viceChair.getByText("Theo đơn vị: xong 1/8")).isVisible();
        button(viceChair, "Nhắc").click();
        button(viceChair.getByRole(AriaRole.DIALOG), "Nhắc").click();
        assertThat(viceChair.getByText("Đã nhắc 7 nơi")).isVisible();
        look(viceChair, "task-whole");
    }

    private static FilePayload photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return new FilePayload("dan-quan.jpg", "image/jpeg", bytes.toByteArray());
    }
}
