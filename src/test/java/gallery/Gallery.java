package gallery;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Draft;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.shell.HeaderSlot;
import vn.congtachoi.shell.MainLayout;
import vn.congtachoi.shell.PersonMenuEntry;
import vn.congtachoi.shell.UnitTitle;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;

/** Starts the screens alone, without a database and open to everybody: {@code Gallery --server.port=8090}. */
@SpringBootApplication(
        scanBasePackages = {"gallery", "vn.congtachoi.uikit", "vn.congtachoi.shell"},
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.modulith.events.jpa.JpaEventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
        })
@EnableVaadin({"gallery", "vn.congtachoi"})
class Gallery {

    private static final PersonActor HOA = new PersonActor(
            UUID.randomUUID(), UUID.randomUUID(), "Nông Thị Hoa", "Phó Chủ tịch Hội LHPN thành phố", null, null);

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(Gallery.class);
        Map<String, Object> settings = new HashMap<>();
        settings.put("portal.texts.strict", "true");
        settings.put("vaadin.allowed-packages", "gallery,vn.congtachoi");
        settings.put("spring.web.resources.static-locations", "file:frontend/,classpath:/META-INF/resources/");
        app.setDefaultProperties(settings);
        app.run(args);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2023-06-28T01:41:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Installation installation() {
        return new Installation() {
            @Override
            public Path dataFolder() {
                throw new UnsupportedOperationException("The gallery keeps nothing");
            }

            @Override
            public boolean isDemo() {
                return true;
            }
        };
    }

    /** The pages carry no route of their own: tests that look for routes never meet them. */
    @Bean
    VaadinServiceInitListener pages() {
        return event -> {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            routes.setRoute("lich", DiaryView.class, List.of(MainLayout.class));
            routes.setRoute("bao-cao", EmptyView.class, List.of(MainLayout.class));
            routes.setRoute("so-lieu", FiguresView.class, List.of(MainLayout.class));
            routes.setRoute("hop-thu", InboxView.class, List.of(MainLayout.class));
            routes.setRoute("van-ban", PapersView.class, List.of(MainLayout.class));
            routes.setRoute("danh-ba", PeopleView.class, List.of(MainLayout.class));
            routes.setRoute("quan-tri", SettingsView.class, List.of(MainLayout.class));
            routes.setRoute("nhiem-vu/moi", TaskView.class, List.of(MainLayout.class));
            routes.setRoute("nhiem-vu", TasksView.class, List.of(MainLayout.class));
            routes.setRoute("", TodayView.class, List.of(MainLayout.class));
            routes.setRoute("to-chuc", UnitsView.class, List.of(MainLayout.class));
        };
    }

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor() {
            @Override
            public Optional<Actor> find() {
                return Optional.of(HOA);
            }

            @Override
            public <T> T callAs(SystemActor actor, Supplier<T> work) {
                return work.get();
            }
        };
    }

    @Bean
    DraftStore drafts() {
        Map<DraftKey, Draft> kept = new HashMap<>();
        return new DraftStore() {
            @Override
            public void keep(DraftKey key, Draft draft) {
                kept.put(key, draft);
            }

            @Override
            public Optional<Draft> find(DraftKey key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void discard(DraftKey key) {
                kept.remove(key);
            }

            @Override
            public String browserKey(DraftKey key) {
                return key.form();
            }
        };
    }

    @Bean
    UnitTitle unitTitle() {
        return () -> Optional.of("Hội Liên hiệp Phụ nữ thành phố Bắc Kạn");
    }

    @Bean
    PersonMenuEntry account() {
        return PersonMenuEntry.page("gallery.account", "tai-khoan");
    }

    @Bean
    @Order(1)
    HeaderSlot search() {
        return () -> ActionButton.icon(AppIcon.SEARCH, "gallery.search", () -> {});
    }

    @Bean
    @Order(2)
    HeaderSlot bell() {
        return () -> ActionButton.icon(AppIcon.BELL, "gallery.inbox", () -> {});
    }
}
