package vn.congtachoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who comes before the story is told sees a page that looks again by itself; afterwards nothing stands in the way. */
class StoryCurtainTest {

    private StoryCurtain curtain;

    @BeforeEach
    void hang() {
        StaticMessageSource texts = new StaticMessageSource();
        Locale vietnamese = Locale.of("vi", "VN");
        texts.addMessage("shell.app.name", vietnamese, "Cổng");
        texts.addMessage("demo.curtain", vietnamese, "Đang dựng…");
        texts.addMessage("demo.curtain.hint", vietnamese, "Tự mở.");
        texts.addMessage("demo.stopped", vietnamese, "Dở dang");
        texts.addMessage("demo.interrupted", vietnamese, "Xóa thư mục rồi chạy lại.");
        curtain = new StoryCurtain(texts);
    }

    private static MockHttpServletRequest asking(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }

    private MockHttpServletResponse answer(String path, MockFilterChain portal) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        curtain.doFilter(asking(path), response, portal);
        return response;
    }

    @Test
    void whileTheStoryIsToldEveryPageAsksForPatience() throws ServletException, IOException {
        MockFilterChain portal = new MockFilterChain();
        MockHttpServletResponse response = answer("/dang-nhap", portal);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Đang dựng…").contains("http-equiv=\"refresh\"");
        assertThat(portal.getRequest()).as("the portal was not asked").isNull();
    }

    @Test
    void whatThePageIsMadeOfComesThrough() throws ServletException, IOException {
        MockFilterChain portal = new MockFilterChain();
        assertThat(answer("/styles/portal.css", portal).getStatus()).isEqualTo(200);
        assertThat(portal.getRequest()).isNotNull();
    }

    @Test
    void whenTheStoryIsToldThePortalAnswers() throws ServletException, IOException {
        curtain.rise();
        MockFilterChain portal = new MockFilterChain();
        assertThat(answer("/dang-nhap", portal).getStatus()).isEqualTo(200);
        assertThat(portal.getRequest()).isNotNull();
    }

    @Test
    void aStoryThatWasInterruptedLeadsNobodyToTheSetUp() throws ServletException, IOException {
        curtain.stay("demo.stopped", "demo.interrupted");
        MockFilterChain portal = new MockFilterChain();
        MockHttpServletResponse response = answer("/", portal);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Dở dang").contains("Xóa thư mục");
        assertThat(portal.getRequest()).isNull();
    }
}
