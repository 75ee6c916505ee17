package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.TestCity;

/** Two browsers of one account, through the real filters: a new password leaves only the one in use. */
@OnH2
class OtherSessionsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestCity cities;

    @Autowired
    AccountIssue issue;

    @Autowired
    AccountService service;

    @Autowired
    OwnAccount own;

    MockMvc mvc;
    TestCity.World world;
    AccountSlip slip;

    @BeforeEach
    void anAccountWithASlip() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        world = cities.build();
        slip = world.songCauChair().call(() -> {
            AccountCandidate head = issue.candidates(world.to2()).getFirst();
            return issue.create(List.of(new NewAccount(head.personId(), null, Role.BRANCH_HEAD, world.to2())))
                    .getFirst();
        });
    }

    private MockHttpSession signIn() throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(mvc.perform(post("/dang-nhap")
                        .with(csrf())
                        .param("username", slip.username())
                        .param("password", slip.oneTimePassword()))
                .andReturn()
                .getRequest()
                .getSession());
        visit(session);
        return session;
    }

    private void visit(MockHttpSession session) throws Exception {
        mvc.perform(get("/tep/nothing").session(session));
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() throws Exception {
        MockHttpSession inUse = signIn();
        MockHttpSession other = signIn();
        SecurityContextHolder.setContext(
                (SecurityContext) Objects.requireNonNull(inUse.getAttribute("SPRING_SECURITY_CONTEXT")));
        assertThat(own.devices()).hasSize(2).filteredOn(OwnDevice::here).hasSize(1);

        own.choosePassword(slip.oneTimePassword(), "mot cau de nho");

        visit(inUse);
        visit(other);
        assertThat(inUse.isInvalid()).isFalse();
        assertThat(other.isInvalid()).isTrue();
    }

    @Test
    void aResetEndsThemAll() throws Exception {
        MockHttpSession session = signIn();

        world.songCauChair().run(() -> service.reset(slip.accountId()));

        visit(session);
        assertThat(session.isInvalid()).isTrue();
    }
}
