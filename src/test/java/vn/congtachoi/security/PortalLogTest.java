package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.audit.AuditLogLine;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.Texts;

/** Who reads which part of the logs, and that every change can be said in words. */
abstract class PortalLogTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    TestCity cities;

    @Autowired
    PortalLog log;

    @Autowired
    AccountRoles roles;

    @Autowired
    SignInLog signInLog;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void aChairGivesARole() {
        world = cities.build();
        world.songCauChair().run(() -> roles.give(world.to1Head().accountId(), Role.VIEWER, world.songCau()));
    }

    private List<AuditLogLine> changes(TestSignIn who, LogFilter filter) {
        return who.call(() -> log.changes(filter, PAGE));
    }

    @Test
    void whatHerPeopleDidIsThereAndASisterDoesNotSeeIt() {
        assertThat(changes(world.songCauChair(), LogFilter.all()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.line().entity()).isEqualTo("RoleGrant");
                    assertThat(entry.line().actorName())
                            .isEqualTo(world.songCauChair().username());
                });
        assertThat(changes(world.chair(), LogFilter.all())).hasSize(1);
        assertThat(changes(world.nongThuongChair(), LogFilter.all())).isEmpty();
        assertThatThrownBy(() -> changes(world.officer(), LogFilter.all())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void personDayAndKindNarrowTheLog() {
        LocalDate today = LocalDate.now(clock);
        assertThat(changes(world.chair(), LogFilter.all().withWords("be hanh"))).hasSize(1);
        assertThat(changes(world.chair(), LogFilter.all().withWords("huong"))).isEmpty();
        assertThat(changes(world.chair(), LogFilter.all().withDay(today))).hasSize(1);
        assertThat(changes(world.chair(), LogFilter.all().withDay(today.minusDays(1))))
                .isEmpty();
        assertThat(changes(world.chair(), LogFilter.all().withKind("person"))).hasSize(1);
        assertThat(changes(world.chair(), LogFilter.all().withKind("unit"))).isEmpty();
    }

    @Test
    void triesToSignInAreSeenByThoseAboveAndNotBySisters() {
        TestSignIn head = world.to1Head();
        signInLog.write(head.username(), head.accountId(), true, "10.0.0.1", "Firefox Windows");
        signInLog.write(head.username(), head.accountId(), false, "10.0.0.2", "");
        assertThat(world.songCauChair().call(() -> log.signIns(LogFilter.all(), PAGE)))
                .extracting(SignInRow::personName, SignInRow::success)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.toList().getFirst()).isEqualTo("Lục Thị Mai"));
        assertThat(world.songCauChair().call(() -> log.signIns(LogFilter.all().withSuccess(false), PAGE)))
                .extracting(SignInRow::address)
                .containsExactly("10.0.0.2");
        assertThat(world.nongThuongChair().call(() -> log.signIns(LogFilter.all(), PAGE)))
                .isEmpty();
    }

    @Test
    void everyRecordAndFieldOfTheHistoryHasAWord() {
        List<String> without = new ArrayList<>();
        entities.getMetamodel().getEntities().forEach(entity -> {
            Class<?> type = entity.getJavaType();
            if (!AuditedEntity.class.isAssignableFrom(type) || type.isAnnotationPresent(Unaudited.class)) {
                return;
            }
            String name = type.getSimpleName();
            if (Texts.find("audit.entity." + name).isEmpty()) {
                without.add("audit.entity." + name);
            }
            for (Field field : type.getDeclaredFields()) {
                boolean told = !Modifier.isStatic(field.getModifiers())
                        && !field.isAnnotationPresent(Unaudited.class)
                        && !Collection.class.isAssignableFrom(field.getType());
                if (told
                        && Texts.find("audit.field." + name + "." + field.getName())
                                .isEmpty()
                        && Texts.find("audit.field." + field.getName()).isEmpty()) {
                    without.add("audit.field." + field.getName() + " (" + name + ")");
                }
            }
        });
        assertThat(without).isEmpty();
    }

    @OnH2
    static class OnH2Test extends PortalLogTest {}

    @OnPostgres
    static class OnPostgresTest extends PortalLogTest {}
}
